// What a value looks like by itself: its length, alphabet and disorder, and which kind of thing that is no secret it is.
import { isDigit, isLower, isUpper } from '../characters';
import { entropyOf } from '../checks/entropy';
import { isWordy } from '../checks/notWord';
import { undisguised } from '../disguise';
import { identifierWords } from '../identifierWords';
import { unreadability } from './letterPairs';
import { programWords, secretWords, standInWords, weakWords } from './words';

/** Shares run from 0 to 1; marks are 0 or 1. */
export type ValueFeatures = ReturnType<typeof valueFeatures>;

const mark = (holds: boolean): number => (holds ? 1 : 0);

/** The features of a value that stands under `key` (empty when it has no name). */
export function valueFeatures(value: string, key: string) {
  const words = identifierWords(value);
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const digits = value.replace(/\D/g, '').length;
  const symbols = value.replace(/[\w\s-]/g, '').length;
  const isAscii = /^[\x20-\x7e]*$/.test(value);
  const repeated = isRepeated(value.toLowerCase());
  const share = (known: ReadonlySet<string>): number =>
    words.length === 0
      ? 0
      : words.filter((word) => known.has(word)).join('').length / Math.max(1, words.join('').length);
  return {
    isShort: mark(value.length < 6),
    isMiddling: mark(value.length >= 12 && value.length < 20),
    isLong: mark(value.length >= 20),
    isVeryLong: mark(value.length >= 80),
    disorder: disorderOf(value),
    hasDigits: mark(digits > 0 && letters > 0),
    isNumber: mark(/^[+-]?\d+(?:[.,]\d+)*$/.test(value)),
    hasMixedCase: mark(/[a-z]/.test(value) && /[A-Z]/.test(value) && digits > 0),
    hasSymbols: mark(symbols > 0 && symbols < 6 && letters > 0 && !/\s/.test(value)),
    isSymbols: mark(letters + digits < value.length / 2),
    isHex: mark(!repeated && /^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/.test(value) && digits > 0),
    isRandom: mark(!repeated && value.length >= 16 && isRandom(value)),
    isUnreadable: Math.min(1, Math.max(0, unreadability(value) - 0.15) / 0.35),
    isUuid: mark(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)),
    isWord: mark(/^[a-z]+$/.test(value) && isWordy(value)),
    isWordWithDigits: mark(/^[A-Za-z]{3,}[!@#$._-]?\d{1,6}[!@#$%.*]{0,3}$/.test(value) || isDisguised(value)),
    isLabel: mark(isAscii && /^[A-Z][a-z]+[:.?]?$/.test(value)),
    isConstant: mark(/^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/.test(value)),
    isSnake: mark(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(value)),
    isKebab: mark(
      /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/.test(value) && isWordy(value) && !isPassphrase(value, words),
    ),
    isCamel: mark(/^[a-z]{2,}(?:[A-Z][a-z]{2,})+\d?$/.test(value)),
    isTypeName: mark(/^(?:[A-Z][a-z]{2,}){2,}$/.test(value)),
    isDotted: mark(/^[a-z_$][a-z_$-]*\d{0,2}(?:\.[a-z_$][a-z_$-]*\d{0,2})+$/i.test(value)),
    isPath: mark(isPath(value)),
    isAddress: mark(/^[a-z][a-z0-9+.-]*:\/\/|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[\w-]+:\d+$/i.test(value)),
    isSentence: mark(/\S\s+\S/.test(value)),
    isForeign: mark(!isAscii && /^[\p{L}\p{M}\s.,:!?'-]+$/u.test(value)),
    isExpression: mark(/^[\w$.>:-]+\(|[=!<>]=|&&|\|\||^[\w$]+\[|->|::|^\\|[;{}]/.test(value)),
    isFormat: mark(/%[a-z@(]|\{\w*\}|\$\w|\$\{|<[^>]+>|\[\w+\]$/i.test(value)),
    isVersion: mark(/^[v=]?\d+\.(?:\d+|x)|^\d{4}-\d{2}|^[~^]\d/.test(value)),
    isOid: mark(/^v?\d+(?:\.\d+){2,}(?:-[\w.-]+)?$/.test(value)),
    endsSentence: mark(/^[a-z]+[.!?]$/.test(value)),
    isRepeated: mark(repeated),
    isSequence: mark(/(?:01234|12345|abcde|qwert|asdf|zxcv|98765|54321)/i.test(value)),
    isMasked: mark(/^[x*.•?_#-]+$|x{4,}|\*{3,}|\.{3}|…/i.test(value)),
    endsOpen: mark(/[:,;=(/\\]$|^[,;:)/]/.test(value)),
    standIn: mark(
      words.some((word) => standInWords.has(word)) || /changeme|example|replaceme|your_?/i.test(value),
    ),
    weak: share(weakWords),
    named: share(secretWords),
    program: share(programWords),
    isKeyword: mark(programWords.has(value.toLowerCase())),
    repeatsName: mark(repeatsName(words, key)),
  };
}

/** `P@ssw0rd`, `dr4gon!99`: a word of which some letters are signs that look like them, as people make passwords. */
function isDisguised(value: string): boolean {
  const word = undisguised(value);
  return word !== undefined && isWordy(word);
}

/** `river-lemon-horse-guitar`: names of things have fewer words, or some that programs know. */
function isPassphrase(value: string, words: readonly string[]): boolean {
  return (
    /^[a-z]{3,12}(?:-[a-z]{3,12}){3,7}$/.test(value) &&
    !words.some((word) => secretWords.has(word) || standInWords.has(word) || programWords.has(word))
  );
}

/** Shannon entropy against what a value of this length could have, 0 to 1; short values are measured against their length. */
function disorderOf(value: string): number {
  if (value.length < 2) return 0;
  return entropyOf(value) / Math.log2(Math.min(value.length, 64));
}

/** Whether letters and digits (or both cases) are in many short runs, as chance makes them and words don't. */
export function isRandom(value: string): boolean {
  if (/\s/.test(value) || isWordy(value)) return false;
  return (
    (runsOfKinds(value) / value.length > 0.3 && entropyOf(value) >= 3) ||
    (/^[0-9a-f]+$/i.test(value) && /\d/.test(value) && /[a-f]/i.test(value))
  );
}

/** How many runs of small letters, of capitals and of digits there are. */
function runsOfKinds(value: string): number {
  let runs = 0;
  for (let at = 0, before = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const kind = isLower(code) ? 1 : isUpper(code) ? 2 : isDigit(code) ? 3 : 0;
    if (kind !== 0 && kind !== before) runs++;
    before = kind;
  }
  return runs;
}

/** Few characters, `aaaabbbb`, or one block again and again: `abc123abc123`. */
function isRepeated(value: string): boolean {
  if (new Set(value).size <= Math.min(3, Math.ceil(value.length / 4))) return true;
  if (value.length < 8 || value.length > 200) return false;
  const half = value.length / 2;
  if (value.slice(0, half) === value.slice(half)) return true;
  for (let size = 2; size <= 6 && size * 3 <= value.length; size++)
    if (value.startsWith(value.slice(0, size).repeat(Math.floor(value.length / size)))) return true;
  return hasLongRunsOnly(value);
}

/** `aaaabbbb`: each character at least three times in a row. */
function hasLongRunsOnly(value: string): boolean {
  for (let at = 0; at < value.length;) {
    let end = at + 1;
    while (value[end] === value[at]) end++;
    if (end - at < 3) return false;
    at = end;
  }
  return true;
}

function isPath(value: string): boolean {
  return (
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\$\w+\/)[\w@.\\/ -]*$/.test(value) ||
    /^[\w.@-]+(?:\/[\w.@-]+)+$/.test(value) ||
    /^[\w-]+\.(?:[jt]sx?|json|ya?ml|txt|pem|key|crt|cert|html?|php|py|rb|go|java|md|xml|conf|cfg|ini|properties|sql|sh|png|svg)$/i.test(
      value,
    )
  );
}

/** A name for a name: TOKEN_FIELD = "auth_token". */
function repeatsName(words: readonly string[], key: string): boolean {
  const keyWords = identifierWords(key);
  const joined = keyWords.join('');
  const own = words.filter((word) => !/^\d+$/.test(word));
  return (
    own.length > 0 &&
    own.every((word) => keyWords.includes(word) || (word.length > 3 && joined.includes(word)))
  );
}
