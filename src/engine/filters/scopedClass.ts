// Classes of style sheets as bundlers tell them from others of their name: the name itself and some characters of a hash.
import type { Filter } from './filter';

/** Around the value, in code units: where the other classes of the same sheet stand. */
const reach = 300;
/** `"panel": "panel_x7Fq2"`: another name that is given itself and a hash. */
const sibling =
  /(?:^|[^\w-])([A-Za-z][\w-]{1,40})["']?\s{0,4}[:=]\s{0,4}["']\1[-_]{1,3}([A-Za-z0-9]{5,8})["']/g;

export const scopedClass: Filter = ({ value, key, generic, text, secret }) => {
  if (!generic) return undefined;
  const name = key
    .replace(/["'\]]{1,3}$/, '')
    .split(/[^\w-]/)
    .at(-1) as string;
  const at = value.lastIndexOf(name);
  if (name === '' || at === -1 || !/^(?:[A-Za-z_][\w-]*[-_])?_?$/.test(value.slice(0, at))) return undefined;
  const rest = value.slice(at + name.length);
  // `Panel_token__x7Fq2`, `_token_x7fq2_31`
  if (/^(?:__|--|___)[\w-]{5,8}$/.test(rest) && looksHashed(rest)) return 'the name of a class';
  if (/-module[_-]{1,2}$/.test(value.slice(0, at)) && /^[_-]{1,2}[\w-]{5,8}$/.test(rest))
    return 'the name of a class';
  if (value.startsWith('_') && /^_[a-z\d]{5}_\d{1,4}$/.test(rest)) return 'the name of a class';
  // `token_x7Fq2` alone could be chosen for a password.
  if (!/^[-_][A-Za-z\d]{5,8}$/.test(rest) || !looksHashed(rest)) return undefined;
  return hasSibling(text.slice(Math.max(0, secret.start - reach), secret.end + reach), name)
    ? 'the name of a class'
    : undefined;
};

/** With capitals or digits, and not with nothing else: neither a word nor a year. */
function looksHashed(rest: string): boolean {
  return /[A-Z\d]/.test(rest) && /[a-z]/.test(rest);
}

function hasSibling(around: string, name: string): boolean {
  return [...around.matchAll(sibling)].some(
    ([, other, hash]) => other !== name && looksHashed(hash as string),
  );
}
