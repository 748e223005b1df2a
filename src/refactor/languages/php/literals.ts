// String literals of PHP: found, cut and decoded.
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { around, cutLiteral, decodeEscapes, type Escapes, type Literal } from '../../syntax';
import type { NotApplicable } from '../../types';

/** The literal that holds the secret; of a heredoc its body. */
export function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    switch (node.type) {
      case 'comment':
        return notApplicable(reasons.comment);
      case 'text':
        return notApplicable(
          'The secret stands outside of the PHP code and is sent to every visitor. Delete it there.',
        );
      case 'nowdoc':
        return notApplicable(reasons.heredoc);
      case 'shell_command_expression':
        return notApplicable(
          'The value would be part of a command, which other users of the machine can see.',
        );
      case 'string':
      case 'encapsed_string':
      case 'heredoc_body': {
        const marks = node.type === 'heredoc_body' ? 0 : 1;
        return cutLiteral(node, site.text, { open: marks, close: marks, isHole }, site.span);
      }
      default:
    }
  }
  return notApplicable(reasons.noLiteral);
}

/** Variables stand in a literal without marks of their own, or in braces. */
function isHole(type: string): boolean {
  return type !== 'string_content' && type !== 'escape_sequence';
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode({ node, open, secret }: Literal): string | undefined {
  if (open === "'") return decodeEscapes(secret, singleQuoted);
  // A heredoc loses the indentation of its end mark: over several lines only text without any is certain.
  if (node.type === 'heredoc_body' && /\n[ \t]/.test(secret)) return undefined;
  return decodeEscapes(secret, doubleQuoted);
}

const singleQuoted: Escapes = { simple: { '\\': '\\', "'": "'" }, other: 'keep' };

const doubleQuoted: Escapes = {
  simple: { n: '\n', t: '\t', r: '\r', v: '\v', e: '\u001b', f: '\f', '\\': '\\', $: '$', '"': '"' },
  codes: { x: { min: 1, max: 2 } },
  braced: 'u',
  octal: { min: 1, max: 3 },
  // Above ASCII these name bytes of UTF-8, not characters.
  largestByte: 0x7f,
  other: 'keep',
};
