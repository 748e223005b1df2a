// Near words: how one is spelt in identifiers and prose, and where in a text one really stands.
import { charactersOf, isAmong, isDigit, isLower, isUpper } from './characters';
import { joint, spellingsOf } from './joint';

/** How far, in code units, a near word may stand before and after the value. */
export const nearReach = { before: 320, after: 200 } as const;

/** Code units; near words are shorter. */
export const longestNearWord = 64;

/**
 * The spellings of a near word: `api key` gives `apikey`, `api_key`, `api-key`, `api key`, `api.key`.
 * One spelling uses one separator throughout.
 */
export function nearSpellings(word: string): readonly string[] {
  return spellingsOf(jointed(word));
}

/** The near word as one literal for all of its spellings. */
export function jointed(word: string): string {
  return word.replaceAll(' ', joint);
}

/** Letters from which on a word may be followed by more letters: `mailgunner` is close enough, `awsome` is not. */
const openEndLength = 5;

/** What a name joins to a short word without a mark between the two: `oktakey`; not the key of `monkey`. */
const joined = /(?:api)?(?:key|token|secret)s?(?![a-z])/iy;
const shortestJoined = 3;

/**
 * Whether the characters from `start` to `end` are a word of their own there: they begin where an identifier's part
 * begins, and short ones also end where it ends, or where a word for keys begins.
 */
export function isWordAt(text: string, start: number, end: number): boolean {
  return (
    startsWord(text, start) &&
    (end - start >= openEndLength || endsWord(text, end) || isJoined(text, start, end)) &&
    !isInsideBlob(text, start, end)
  );
}

function isJoined(text: string, start: number, end: number): boolean {
  if (end - start < shortestJoined) return false;
  joined.lastIndex = end;
  return joined.test(text);
}

/**
 * Whether the near word from `start` to `end` can be a word of a name, or the end of one: `token` in `tokens` and
 * `dbtoken`, not in `tokenizer`; `pat` in `gitPat`, not in `compat`.
 */
export function canEndWord(text: string, start: number, end: number): boolean {
  return (
    endsWordOrPlural(text, end) &&
    (startsWord(text, start) || canEndLonger(text.slice(start, end).toLowerCase()))
  );
}

/** Words that also end longer ones in names; shorter ones do by chance. */
export function canEndLonger(word: string): boolean {
  return word.length >= 6 || word === 'pass' || word === 'pwd' || word === 'token';
}

function endsWordOrPlural(text: string, end: number): boolean {
  if (endsWord(text, end) || !isLetter(text.charCodeAt(end - 1))) return true;
  return (text.charCodeAt(end) | 32) === 115 && endsWord(text, end + 1);
}

/**
 * Code units of unbroken letters and digits around a word from which on it is chance in encoded data. A slash breaks:
 * addresses have more of them than base64.
 */
const blobLength = 40;

function isInsideBlob(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && end - from < blobLength && isBlob(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - from < blobLength && isBlob(text.charCodeAt(to))) to++;
  return to - from >= blobLength && /\d/.test(text.slice(from, to));
}

function startsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (!isLetter(before)) return true;
  const first = text.charCodeAt(start);
  if (!isLetter(first)) return true;
  if (isEscapeLetter(text, start - 1) || isDefineLetter(text, start - 1)) return true;
  if (!isUpper(first)) return false;
  // camelCase: "myMailgun"; or the last capital of an acronym: "APIKey".
  return !isUpper(before) || isLower(text.charCodeAt(start + 1));
}

function endsWord(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (!isLetter(after)) return true;
  if (!isUpper(after)) return false;
  // camelCase: "awsKey"; or the capital after an acronym: "AWSKey".
  return !isUpper(text.charCodeAt(end - 1)) || isLower(text.charCodeAt(end + 1));
}

/** The n of "\n" and its like belongs to the escape, not to the word after it. */
function isEscapeLetter(text: string, at: number): boolean {
  return text[at - 1] === '\\' && 'nrt'.includes(text[at] ?? '-');
}

const defineLetters = charactersOf('DP');
const beforeDefine = charactersOf('"\'` \t\r\n\f\v');

/** The D of `-Dacme.key=…`, by which a property or a macro is defined on a command line (P for Gradle). */
export function isDefineLetter(text: string, at: number): boolean {
  return (
    text[at - 1] === '-' &&
    isAmong(defineLetters, text, at) &&
    (at < 2 || isAmong(beforeDefine, text, at - 2))
  );
}

function isBlob(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 43;
}

function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code);
}
