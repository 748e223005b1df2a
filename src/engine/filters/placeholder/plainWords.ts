// Names of classes, files and functions that only begin like a key: `glpat-button-primary-large`.
import type { Filter } from '../filter';

/** Behind the mark of a key two words and more, without a digit or a capital, as a random text hardly has them. */
const words =
  /^[A-Za-z0-9]{1,32}(?:[-_][A-Za-z0-9]{1,16}){0,3}?(?:[-_](?=[a-z]{0,4}[aeiouy])[a-z]{2,14}){2,8}$/;

export const plainWords: Filter = ({ value, distinctive, rule }) =>
  distinctive && !rule.general && words.test(value) ? 'made of plain words' : undefined;
