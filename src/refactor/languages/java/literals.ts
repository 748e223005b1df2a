// String literals and text blocks of Java: found, cut and decoded.
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { around, cutLiteral, decodeEscapes, type Escapes, type Literal } from '../../syntax';
import type { NotApplicable } from '../../types';

/** The literal that holds the secret, cut at its ends. */
export function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type.endsWith('comment')) return notApplicable(reasons.comment);
    if (node.type !== 'string_literal') continue;
    const marks = node.text.startsWith('"""') ? 3 : 1;
    return cutLiteral(node, site.text, { open: marks, close: marks }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

/** What the program sees in place of the secret's characters; undefined when that is not certain. */
export function decode(literal: Literal): string | undefined {
  if (literal.open !== '"""') return decodeEscapes(literal.secret, escapes);
  return decodeEscapes(unindented(literal), { ...escapes, simple: { ...escapes.simple, '\n': '' } });
}

/** A text block loses the indentation that all its lines share, the closing line's included. */
function unindented({ before, secret, after }: Literal): string {
  const lines = (before + secret + after).replaceAll('\r\n', '\n').split('\n').slice(1);
  const counted = lines.filter((line, index) => line.trim() !== '' || index === lines.length - 1);
  const shared = Math.min(...counted.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
  const [first = '', ...rest] = secret.replaceAll('\r\n', '\n').split('\n');
  return [first, ...rest.map((line) => line.slice(shared).trimEnd())].join('\n');
}

const escapes: Escapes = {
  simple: { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', s: ' ', '"': '"', "'": "'", '\\': '\\' },
  codes: { u: { min: 4, max: 4 } },
  octal: { min: 1, max: 3 },
  other: 'fail',
};
