// How rare a literal is in source text: the prefilter should look for the rarest one of a shape.
import { listCodes, type Range, union } from './characters';

/**
 * About the logarithm, base 2, of how many characters of source text pass before the literal turns up.
 * A longer literal is never less rare than one inside it, but for what is looked for anyway.
 */
export function rarityOf(literal: string): number {
  if (literal === soughtAnyway) return bitsOfSought;
  // The cheapest way to lay the literal out as characters and as pieces of common words.
  const cheapest = [0];
  for (let end = 1; end <= literal.length; end++) {
    let least = Infinity;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      least = Math.min(least, (cheapest[start] ?? 0) + bitsOfPiece(literal.slice(start, end)));
    }
    cheapest.push(least);
  }
  return Math.min(cheapest.at(-1) ?? 0, mostBits);
}

/** Past this a literal is rare enough; a longer one gains nothing. */
const mostBits = 30;
const bitsOfWord = 6;
/** Rules for addresses of any kind look for it: it costs less than the words that may stand before it. */
const soughtAnyway = '://';
const bitsOfSought = 7.5;
const commonWords = [
  ...['https://', 'http://', '://', 'www.', '.com', '.net', '.org', 'apikey', 'api_key', 'token', 'secret'],
  ...['password', 'passwd', 'key=', 'user', 'auth', 'client', 'admin', 'begin', 'private', 'public', 'server'],
  ...['value', 'database', 'data', 'source', 'address', 'account', 'version', 'live', 'test', 'prod', 'license', 'host'],
];
const longestWord = Math.max(...commonWords.map(({ length }) => length));

const frequent = new Set('etaoinsrlcdupm');
const seldom = new Set('jqxzkvw');

function bitsOfPiece(piece: string): number {
  if (piece.length === 1) return bitsOfCharacter(piece);
  return commonWords.some((word) => word.includes(piece)) ? bitsOfWord : Infinity;
}

function bitsOfCharacter(character: string): number {
  if (frequent.has(character)) return 3.7;
  if (seldom.has(character)) return 6;
  if (/[a-z]/.test(character)) return 4.6;
  if (/[\s\-_./:=]/.test(character)) return 4;
  return 5.2;
}

/** About which part of the characters of source text are among these; all that is not ASCII is none. */
export function frequencyOf(ranges: readonly Range[]): number {
  const ascii = union(ranges).flatMap(([first, last]): Range[] => (first < 0x80 ? [[first, Math.min(last, 0x7f)]] : []));
  return sumOfFrequencies(ascii) / sumOfAll;
}

function sumOfFrequencies(ascii: readonly Range[]): number {
  return listCodes(ascii).reduce((sum, code) => sum + frequencyOfCode(code), 0);
}

/** Of a letter: the part of it that is a capital. */
const capitals = 0.1;

function frequencyOfCode(code: number): number {
  const character = String.fromCharCode(code);
  const frequency = 2 ** -bitsOfCharacter(character.toLowerCase());
  if (/[a-z]/.test(character)) return (1 - capitals) * frequency;
  return /[A-Z]/.test(character) ? capitals * frequency : frequency;
}

/** Bits of single characters are rounded up to whole words' needs: their frequencies are more than one together. */
const sumOfAll = sumOfFrequencies([[0x09, 0x0d], [0x20, 0x7e]]);
