// Where a match may begin and end: not in the middle of a token.
import type { CompiledRule } from './rule';

/** The expression of a rule's shape with the engine's boundaries; with indices when only a part is the secret. */
export function shapeExpression(rule: CompiledRule, mode: 'g' | 'y'): RegExp {
  const flags = `${mode}${rule.ignoreCase ? 'i' : ''}${rule.shape.includes('(?<secret>') ? 'd' : ''}`;
  // A base64 value is also continued by + and /, and its padding shows that it goes on.
  const isBase64 = /\+\\?\/|\/\+/.test(rule.shape);
  const token = `[A-Za-z0-9_${isBase64 ? '+/' : ''}${rule.dashed ? '-' : ''}]`;
  // Not in the middle of a token; the tail of an escape (\n, %3D, \u0022) before the match is no token.
  const begins = `(?:(?<!${token})|(?!${token})|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\u[0-9A-Fa-f]{4}))`;
  const last = isBase64 ? token.replace('[', '[=') : token;
  const ends = `(?:(?<!${last})|(?!${last}))`;
  return new RegExp(`${begins}(?:${rule.shape})${ends}`, flags);
}

/** Whether every rule's boundary refuses a match that begins here: a quick look that spares most of the attempts. */
export function isInsideToken(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1)) && !endsEscape(text, at);
}

/** Conservative: the last character of \n, %3D or \u0022 may stand before `at`. */
function endsEscape(text: string, at: number): boolean {
  return text[at - 2] === '\\' || text[at - 3] === '%' || text[at - 6] === '\\';
}

/** Letters, digits and `_`: what continues a token of any rule. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
