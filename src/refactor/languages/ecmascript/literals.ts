// String literals of JavaScript and TypeScript: found, cut, decoded and turned into templates.
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { around, cutLiteral, decodeEscapes, type Escapes, type Literal } from '../../syntax';
import type { Site } from '../../language';
import type { NotApplicable } from '../../types';

/** The literal that holds the secret. */
export function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type === 'string' || node.type === 'template_string')
      return cutLiteral(node, site.text, { open: 1, close: 1, isHole }, site.span);
    if (node.type === 'comment' || node.type === 'html_comment') return notApplicable(reasons.comment);
    if (node.type === 'jsx_text') return notApplicable(reasons.client);
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type === 'template_substitution';
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode(literal: Literal): string | undefined {
  // Attributes of JSX have the character references of HTML, and no backslashes.
  if (literal.node.parent?.type === 'jsx_attribute') {
    const text = literal.before + literal.secret + literal.after;
    return /[&\\]/.test(text) ? undefined : literal.secret;
  }
  const secret = literal.secret.replaceAll('\r\n', '\n');
  return decodeEscapes(secret, escapes);
}

/** The literal as a template with the expression in the secret's place; undefined when its text can't be kept. */
export function asTemplate(literal: Literal, expression: string): string | undefined {
  const parts = [literal.before, literal.after];
  // Templates have no octal escapes.
  if (parts.some((part) => /\\[0-7]/.test(part.replaceAll('\\\\', '')))) return undefined;
  const [before, after] = parts.map((part) => part.replace(/`|\$\{/g, '\\$&'));
  return `\`${before ?? ''}\${${expression}}${after ?? ''}\``;
}

const escapes: Escapes = {
  simple: { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '\n': '' },
  codes: { x: { min: 2, max: 2 }, u: { min: 4, max: 4 } },
  braced: 'u',
  octal: { min: 1, max: 3 },
  other: 'drop',
};
