// String literals of Ruby: found, cut, decoded, and written with a hole.
import type { Node } from 'web-tree-sitter';
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { around, controlEscapes, cutLiteral, decodeEscapes, type Escapes, type Literal } from '../../syntax';
import type { NotApplicable } from '../../types';

/** The literal that holds the secret, cut at its ends. */
export function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    switch (node.type) {
      case 'comment':
        return notApplicable(reasons.comment);
      case 'uninterpreted':
        return notApplicable(reasons.documentation);
      case 'subshell':
        return notApplicable(
          'The value would be part of a command, which other users of the machine can see.',
        );
      case 'string':
      case 'regex':
      case 'bare_string':
      case 'delimited_symbol':
      case 'heredoc_body':
        return cutLiteral(node, site.text, { ...delimitersOf(node), isHole }, site.span);
      default:
    }
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type === 'interpolation';
}

/** True for the opening of a literal that may have `#{…}`. */
export function interpolates(open: string): boolean {
  return open === '"' || /^%[QW]?[^\w]$/.test(open) || open.startsWith(':"') || open.startsWith('%W');
}

/** The literal in double quotes, with a hole where the secret stands. @param hole `#{…}` */
export function asDoubleQuoted(literal: Literal, hole: string): string {
  const { open, before, after } = literal;
  if (interpolates(open)) return `"${before}${hole}${after}"`;
  const escape = (text: string): string =>
    text
      .replace(/\\([\\'])/g, '$1')
      .replace(/[\\"]/g, '\\$&')
      .replace(/#(?=[{$@])/g, '\\#');
  return `"${escape(before)}${hole}${escape(after)}"`;
}

/** Words of an array have no delimiters of their own; those of a heredoc are its first and last line. */
function delimitersOf(node: Node): { readonly open: number; readonly close: number } {
  if (node.type === 'bare_string') return { open: 0, close: 0 };
  return {
    open: node.firstChild?.isNamed === false ? node.firstChild.text.length : 0,
    close: node.lastChild?.text.length ?? 1,
  };
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode(literal: Literal): string | undefined {
  const { node, open, secret } = literal;
  if (node.type === 'regex') return /[\\.*+?()[\]{}|^$]/.test(secret) ? undefined : secret;
  if (node.type === 'bare_string') {
    const list = node.parent?.firstChild?.text ?? '';
    return list.startsWith('%W')
      ? decodeEscapes(secret, doubleQuoted)
      : /\\/.test(secret)
        ? undefined
        : secret;
  }
  if (node.type === 'heredoc_body') return heredocValue(literal);
  return decodeEscapes(secret, interpolates(open) ? doubleQuoted : singleQuoted);
}

/** `<<~` takes the shared indentation away; a value over several lines is only certain without any. */
function heredocValue({ secret }: Literal): string | undefined {
  const text = secret.replaceAll('\r\n', '\n');
  return /\n[ \t]/.test(text) ? undefined : decodeEscapes(text, doubleQuoted);
}

const singleQuoted: Escapes = { simple: { '\\': '\\', "'": "'" }, other: 'keep' };

const doubleQuoted: Escapes = {
  simple: {
    ...controlEscapes,
    e: '\u001b',
    s: ' ',
    '\n': '',
  },
  codes: { x: { min: 1, max: 2 }, u: { min: 4, max: 4 } },
  braced: 'u',
  octal: { min: 1, max: 3 },
  // Above ASCII these name bytes of UTF-8, not characters.
  largestByte: 0x7f,
  other: 'drop',
};
