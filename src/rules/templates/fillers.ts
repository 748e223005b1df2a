// What each template is filled with, by name. rules/README.md lists them for rule authors.
import type { Random } from '../../base';
import { base64Alphabet, base64UrlAlphabet, bytesOf, encodeBase64, encodeBase64Url } from './base64';
import { expandSet } from './characterSet';
import { crc32Base62 } from './crc32';
import { base62, digits, drawBelow, drawBytes, drawFrom, drawMixed, lower, upper } from './draw';
import { drawPem } from './pem';

/** Text in place of a template; undefined when the argument makes no sense. */
export type Filler = (random: Random, argument: string) => string | undefined;

export const fillers: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ['hex', mixed([digits, 'abcdef'])],
  ['HEX', mixed([digits, 'ABCDEF'])],
  ['digits', mixed([digits])],
  ['lower', mixed([lower])],
  ['upper', mixed([upper])],
  ['alpha', mixed([lower, upper])],
  ['alnum', mixed([lower, upper, digits])],
  ['lowernum', mixed([lower, digits])],
  ['uppernum', mixed([upper, digits])],
  ['base32', mixed([upper, '234567'])],
  ['base58', mixed(['123456789', 'ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz'])],
  ['base64', mixed([base64Alphabet, digits, upper, lower])],
  ['base64url', mixed([base64UrlAlphabet, digits, upper, lower])],
  ['base64pad', base64pad],
  ['uuid', uuid],
  ['password', password],
  ['set', set],
  ['crc32', crc32],
  ['jwt', jwt],
  ['pem', (random, label) => (label === '' ? undefined : drawPem(random, label))],
  ['pemline', (random, label) => (label === '' ? undefined : drawPem(random, label).replaceAll('\n', '\\n'))],
  ['basic', basic],
  ['base64json', base64json],
]);

function mixed(alphabets: readonly string[]): Filler {
  return (random, argument) => {
    const count = countOf(argument);
    return count === undefined ? undefined : drawMixed(random, alphabets, count);
  };
}

/** Of the three byte counts that give so many characters, the roundest: 88 characters are 64 bytes, 44 are 32. */
function base64pad(random: Random, argument: string): string | undefined {
  const count = countOf(argument);
  if (count === undefined || count % 4 !== 0) return undefined;
  const most = (count / 4) * 3;
  const bytes = [16, 8, 4, 2, 1].flatMap((unit) =>
    [most, most - 1, most - 2].filter((size) => size % unit === 0),
  )[0];
  return encodeBase64(drawBytes(random, bytes ?? most));
}

/** RFC 9562, version 4. */
function uuid(random: Random): string {
  const hex = drawMixed(random, [digits, 'abcdef'], 30);
  const variant = drawFrom(random, '89ab', 1);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
}

/** Marks stand inside only: at the edge of a password a dash or dot would read as part of the sentence around it. */
function password(random: Random, argument: string): string | undefined {
  const count = countOf(argument);
  if (count === undefined) return undefined;
  if (count < 6) return drawMixed(random, [lower, upper, digits], count);
  const place = 2 + drawBelow(random, count - 4);
  const letters = drawMixed(random, [lower, upper, digits], count - 1);
  return letters.slice(0, place) + drawFrom(random, '_.~!', 1) + letters.slice(place);
}

function set(random: Random, argument: string): string | undefined {
  const colon = argument.lastIndexOf(':');
  const count = countOf(argument.slice(colon + 1));
  return colon < 1 || count === undefined
    ? undefined
    : drawFrom(random, expandSet(argument.slice(0, colon)), count);
}

function crc32(random: Random, argument: string): string | undefined {
  const colon = argument.lastIndexOf(':');
  const count = countOf(argument.slice(colon + 1));
  if (colon < 0 || count === undefined) return undefined;
  const body = drawFrom(random, base62, count);
  return argument.slice(0, colon) + body + crc32Base62(body);
}

function jwt(random: Random): string {
  const header = { alg: 'HS256', typ: 'JWT' };
  const payload = { sub: drawFrom(random, digits, 10), iat: 1_700_000_000 + drawBelow(random, 50_000_000) };
  const parts = [header, payload].map((part) => encodeBase64Url(bytesOf(JSON.stringify(part))));
  return [...parts, encodeBase64Url(drawBytes(random, 32))].join('.');
}

function basic(random: Random): string {
  const user = drawFrom(random, lower, 6);
  return encodeBase64(bytesOf(`${user}:${drawMixed(random, [lower, upper, digits], 17)}`));
}

function base64json(_random: Random, argument: string): string | undefined {
  return argument === '' ? undefined : encodeBase64(bytesOf(argument));
}

function countOf(argument: string): number | undefined {
  const count = Number(argument);
  return /^\d{1,5}$/.test(argument) && count > 0 ? count : undefined;
}
