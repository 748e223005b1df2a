// Words under the name of a seed: what a test or a generator begins with, `seed: "one\\ntwo"`.
import type { Filter } from '../filter';

/** Letters that a part of a seed may have and be a word. */
const longestWord = 12;

export const wordySeed: Filter = ({ value, key }) =>
  /\btests?[._-]?seed$/i.test(key) ||
  (/(?:^|[^a-z])seed$|Seed$/.test(key.replace(/["'\]]{1,3}$/, '')) &&
    value.split(/\\n|[-_ .,]/).every(isWord))
    ? 'what a generator begins with'
    : undefined;

function isWord(part: string): boolean {
  return part.length <= longestWord && /^[A-Za-z]*\d{0,2}$/.test(part);
}
