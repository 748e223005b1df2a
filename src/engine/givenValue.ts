// A quick look behind a name: most names in a text are given nothing, and what reads assignments costs more than this.
import { charactersOf, closers, inWords, isAmong, skip } from './characters';

/** Code units of the rest of a name, and of what may stand between it and its sign. */
const longestRest = 120;
const longestGap = 48;
/** Code units between the end of a name and the value that it is given: its type, a call, an attribute may stand there. */
export const longestWayToValue = 160;

const inNames = charactersOf(`${inWords}$@.-`);
const numbers = charactersOf('0123456789_-');
/** Of an operator, a type, a call, the next part of a name or the next field. */
const signs = charactersOf('=:?|.+!(<>,;[s%');
const valueBegins = /(?:val|default|content|as\s)/iy;

/** True where the word that ends at `at` is the last of a name (but for a number) to which a value may be given. */
export function endsGivenName(text: string, at: number): boolean {
  const end = skip(numbers, text, at, longestRest);
  return !isAmong(inNames, text, end) && (mayBeGivenValue(text, end) || isGivenNext(text, at, end));
}

/**
 * Whether a token stands behind the name and blanks, as on a command line, in a header of C or a Dockerfile:
 * `--weather-key x`, `#define WEATHER_KEY "x"`. A word that is no part of a longer name is one of a sentence.
 */
function isGivenNext(text: string, at: number, end: number): boolean {
  next.lastIndex = end;
  return next.test(text) && lastOfSeveral.test(text.slice(Math.max(0, at - 16), at));
}

const next = /[ \t]{1,8}@?["'\u0060]?[A-Za-z0-9+/_-]{16}|["'\u0060]?[ \t]{1,4}\{\s/y;
const lastOfSeveral = /(?:[A-Za-z0-9][_-][A-Za-z]|[a-z][A-Z])[A-Za-z]{1,12}$/;

/** Where the name ends of which a word ends at `at`. */
export function endOfName(text: string, at: number): number {
  return skip(inNames, text, at, longestRest);
}

/** False where what stands behind a name that ends at `end` gives it no value; the end of the text may be cut. */
export function mayBeGivenValue(text: string, end: number): boolean {
  const at = skip(closers, text, end, longestGap);
  valueBegins.lastIndex = at;
  return !(text.charCodeAt(at) < 128) || isAmong(signs, text, at) || valueBegins.test(text);
}
