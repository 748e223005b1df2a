// Where a match may begin and end: not in the middle of a token.
import type { CompiledRule } from './rule';

/** The expression of a rule's shape with the engine's boundaries; with indices when only a part is the secret. */
export function shapeExpression(rule: CompiledRule, mode: 'g' | 'y'): RegExp {
  const flags = `${mode}${rule.ignoreCase ? 'i' : ''}${rule.shape.includes('(?<') ? 'd' : ''}`;
  // A base64 value is also continued by + and /, and its padding shows that it goes on.
  const isBase64 = /\+\\?\/|\/\+/.test(rule.shape);
  const token = `[A-Za-z0-9_${isBase64 ? '+/' : ''}${rule.dashed ? '-' : ''}]`;
  // Not in the middle of a token; the tail of an escape (\n, %3D, \u0022) before the match is no token.
  const begins = `(?:(?<!${token})|(?!${token})|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\u[0-9A-Fa-f]{4}))`;
  const last = isBase64 ? token.replace('[', '[=') : token;
  const ends = `(?:(?<!${last})|(?!${last}))`;
  return new RegExp(`${begins}(?:${rule.shape})${ends}`, flags);
}

/**
 * Whether every rule's boundary refuses a match that begins here: a quick look that spares most of the attempts.
 *
 * @param bytes of a text (`asciiBytes.ts`)
 */
export function isInsideToken(bytes: Uint8Array, at: number): boolean {
  return (
    at > 0 &&
    isWord[bytes[at] as number] === 1 &&
    isWord[bytes[at - 1] as number] === 1 &&
    !endsEscape(bytes, at)
  );
}

/** Conservative: the last character of \n, %3D or \u0022 may stand before `at`. */
function endsEscape(bytes: Uint8Array, at: number): boolean {
  return (
    at > 1 &&
    (bytes[at - 2] === backslash ||
      (at > 2 && (bytes[at - 3] === percent || (at > 5 && bytes[at - 6] === backslash))))
  );
}

const [backslash, percent] = [92, 37];

/** By byte: letters, digits and `_`, what continues a token of any rule. */
const isWord = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  isWord[character.charCodeAt(0)] = 1;
