// Values with a word that tells of a stand-in, or of nothing but plain words.
import type { Candidate } from '../../candidate';
import { holdsPassword } from '../../holdsPassword';
import { identifierWords } from '../../identifierWords';
import { type Filter, isGeneral } from '../filter';
import { chosen, describing, plain, telling } from './words';

/** Values that only name what goes there. */
const alone = /^(?:value|values|string|text|name|data|key|token|here|content|input|output)$/i;

export const standInWord: Filter = (candidate) => {
  const { value, rule, generic, distinctive } = candidate;
  const words = identifierWords(value);
  if (words.length === 0) return undefined;
  // Where a value is judged by its name single words are the scorer's business.
  if (generic)
    return isStandIn(words, canBeChosen(candidate)) || isDescribed(words) || isTrial(candidate, words)
      ? 'a placeholder word'
      : undefined;
  // A long random value can hold a telling word by chance only when its letters run together.
  if (!distinctive && words.some((word) => telling.has(word)))
    return hasLongRandomRest(words) ? undefined : 'a placeholder word';
  if (isGeneral(candidate) && alone.test(value)) return 'a placeholder word';
  return rule.where === 'key' && words.length > 1 && words.every((word) => plain.has(word))
    ? 'made of plain words'
    : undefined;
};

/** `at-least-32-characters-long`, `super-long-random-string`: what the value has to be. */
function isDescribed(words: readonly string[]): boolean {
  return (
    words.length > 2 &&
    words.some((word) =>
      /^(?:chars|characters|bytes?|random|least|aleatori[ao]|aleatoire|casuale|zufaellige)$/.test(word),
    ) &&
    words.every((word) => describing.has(word) || plain.has(word) || /^\d{1,3}$/.test(word))
  );
}

/** A telling word that nobody chooses for a password, and nothing beside it that is not plain. */
function isStandIn(words: readonly string[], orChosen: boolean): boolean {
  return (
    words.some((word) => telling.has(word) && !(orChosen && chosen.has(word))) &&
    words.every((word) => telling.has(word) || plain.has(word) || /^\d{1,3}$/.test(word))
  );
}

/** `client_secret: "testing"`, `api_key: "test-key-123"`: a service gives out its keys, and none like these. */
function isTrial(candidate: Candidate, words: readonly string[]): boolean {
  const { rule, key, value } = candidate;
  if (holdsPassword(rule)) return false;
  // What signs, `secret`, is chosen.
  if (/^(?:tests?|testing|demo)$/i.test(value)) return !/^(?:\w*\.)?secret$/i.test(key);
  return (
    !canBeChosen(candidate) &&
    words.some((word) => /^(?:tests?|testing|demo)$/.test(word)) &&
    words.every((word) => plain.has(word) || /^\d{1,3}$/.test(word))
  );
}

/** A password or a shared secret is what people like; keys and tokens are given out. */
function canBeChosen({ rule, key }: Candidate): boolean {
  return holdsPassword(rule) || /secret/i.test(key);
}

/** True when most of the value is not words: then the telling word came about by chance. */
function hasLongRandomRest(words: readonly string[]): boolean {
  const known = words.filter((word) => telling.has(word) || plain.has(word)).join('').length;
  const all = words.join('').length;
  return all >= 20 && known / all < 0.25;
}
