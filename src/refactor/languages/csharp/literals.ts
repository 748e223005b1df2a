// String literals of C#: found, cut, decoded, and written with an expression in them.
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
      case 'string_literal':
      case 'verbatim_string_literal':
      case 'raw_string_literal':
      case 'interpolated_string_expression': {
        // A literal of three quotes and more is raw; in a verbatim one two quotes stand for one, at its ends too.
        const quotes = /^\$*("{3,})/.exec(node.text)?.[1]?.length ?? 1;
        const open = (/^[$@]*/.exec(node.text)?.[0].length ?? 0) + quotes;
        const close = quotes + (/(?:u8|U8)$/.exec(node.text)?.[0].length ?? 0);
        const isRaw = quotes > 1 || /^\$?@/.test(node.text);
        return wholeBlock(cutLiteral(node, site.text, { open, close, isRaw, isHole }, site.span));
      }
      default:
    }
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type === 'interpolation';
}

/** The line breaks and the indentation around the one line of a raw literal are no part of its text. */
function wholeBlock(literal: Literal | NotApplicable): Literal | NotApplicable {
  if (literal.kind === 'notApplicable' || !literal.open.endsWith('"""')) return literal;
  const { open, before, secret, after, close } = literal;
  const indentation = /^\r?\n([ \t]*)$/.exec(before)?.[1];
  const isAlone = indentation !== undefined && new RegExp(`^\\r?\\n${indentation}$`).test(after);
  if (!isAlone || secret.includes('\n')) return literal;
  return { ...literal, open: open + before, before: '', after: '', close: after + close };
}

/** The halves and the expression, added up; a half without holes needs no `$`. */
export function undollared({ open, before, after, close }: Literal, expression: string): string {
  const half = (text: string): string =>
    text === '' ? '' : (/[{}]/.test(text) ? open : open.replace('$', '')) + text + close;
  return [half(before), expression, half(after)].filter((part) => part !== '').join(' + ');
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode({ open, secret }: Literal): string | undefined {
  let text = secret;
  if (open.includes('$')) {
    if (/[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) return undefined;
    text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  }
  if (open.includes('"""')) return /\n/.test(text) ? undefined : text;
  return open.includes('@') ? text.replaceAll('""', '"') : decodeEscapes(text, escapes);
}

const escapes: Escapes = {
  simple: {
    ...controlEscapes,
    e: '\u001b',
    0: '\0',
    '\\': '\\',
    '"': '"',
    "'": "'",
  },
  codes: { x: { min: 1, max: 4 }, u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  other: 'fail',
};
