// Classes of style sheets as bundlers tell them from others of their name: the name itself and some characters of a hash.
import type { Filter } from './filter';

/** Around the value, in code units: where the other classes of the same sheet stand. */
const reach = 300;
/** A name and what it is given: `"panel": "panel_x7Fq2"`. */
const given = /([A-Za-z][\w-]{1,40})["']?\s{0,4}[:=]\s{0,4}["']([\w-]{6,80})["']/g;

export const scopedClass: Filter = ({ value, key, generic, text, secret }) => {
  if (!generic) return undefined;
  const name = key
    .replace(/["'\]]{1,3}$/, '')
    .split(/[^\w-]/)
    .at(-1) as string;
  const scope = scopeOf(name, value);
  // `token_x7Fq2` alone could be chosen for a password.
  const isClass =
    scope === 'certain' ||
    (scope === 'likely' &&
      hasSibling(text.slice(Math.max(0, secret.start - reach), secret.end + reach), name));
  return isClass ? 'the name of a class' : undefined;
};

/** How surely the value is the name and a hash. */
function scopeOf(name: string, value: string): 'certain' | 'likely' | undefined {
  const at = value.lastIndexOf(name);
  const before = value.slice(0, at);
  if (name === '' || at === -1 || !/^(?:[A-Za-z_][\w-]*[-_])?_?$/.test(before)) return undefined;
  const rest = value.slice(at + name.length);
  // `Panel_token__x7Fq2`, `Panel-module_token_x7Fq2`, `_token_x7fq2_31`
  if (/^(?:__|--|___)[\w-]{5,8}$/.test(rest) && looksHashed(rest)) return 'certain';
  if (/-module[_-]{1,2}$/.test(before) && /^[_-]{1,2}[\w-]{5,8}$/.test(rest)) return 'certain';
  if (value.startsWith('_') && /^_[a-z\d]{5}_\d{1,4}$/.test(rest)) return 'certain';
  return /^[-_][A-Za-z\d]{5,8}$/.test(rest) && looksHashed(rest) ? 'likely' : undefined;
}

/** With capitals or digits, and not with nothing else: neither a word nor a year. */
function looksHashed(rest: string): boolean {
  return /[A-Z\d]/.test(rest) && /[a-z]/.test(rest);
}

/** Another class of the same sheet. */
function hasSibling(around: string, name: string): boolean {
  return [...around.matchAll(given)].some(
    ([, other = '', value = '']) => other !== name && scopeOf(other, value) !== undefined,
  );
}
