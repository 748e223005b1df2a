// What stands beside a secret in a list of names, or whose it is.
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';

/** What stands beside a password: `('domain_password', 'domain_username')`. */
const otherParts = new Set('username user login host hostname port url uri path certificate cert'.split(' '));

export const nextName: Filter = ({ value, key, form }) => {
  if (/^X-Account-Key$/i.test(key)) return 'whose a mail is';
  if ((form === 'list' || value.includes('\\@')) && /^[\w.+-]+\\?@[\w-]+(?:\.[\w-]+)+$/.test(value))
    return 'whose it is';
  // `'Model.0.password', 'Model.0.username'`
  const stem = key.slice(0, key.lastIndexOf('.') + 1);
  if (form === 'argument' && stem.length > 1 && value.startsWith(stem) && /^[\w.]+$/.test(value))
    return 'the next name';
  return isNextPart(identifierWords(key), identifierWords(value)) ? 'the next name' : undefined;
};

/** The same words but for the last. */
function isNextPart(words: readonly string[], others: readonly string[]): boolean {
  if (others.length < 2 || !otherParts.has(others.at(-1) ?? '')) return false;
  return others.slice(0, -1).every((word, at) => word === words[at]);
}
