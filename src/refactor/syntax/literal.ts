// A string literal cut at the secret's ends.
import type { Node } from 'web-tree-sitter';
import type { Span } from '../../base';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

/** A literal's source text in five parts; together they are the node's text. */
export interface Literal {
  readonly kind: 'literal';
  readonly node: Node;
  readonly open: string;
  readonly before: string;
  readonly secret: string;
  readonly after: string;
  readonly close: string;
}

/**
 * Cuts a literal. Its delimiters are given by length; a secret that reaches into one,
 * or that begins or ends within an escape, is refused; a raw literal has none.
 */
export function cutLiteral(
  node: Node,
  text: string,
  delimiters: { readonly open: number; readonly close: number; readonly isRaw?: boolean },
  span: Span,
): Literal | NotApplicable {
  const start = node.startIndex + delimiters.open;
  const end = node.endIndex - delimiters.close;
  if (span.start < start || span.end > end)
    return notApplicable('The secret reaches beyond the string literal.');
  const before = text.slice(start, span.start);
  const secret = text.slice(span.start, span.end);
  if (delimiters.isRaw !== true && /(?<!\\)(?:\\\\)*\\$/.test(before)) return notApplicable(withinEscape);
  return {
    kind: 'literal',
    node,
    open: text.slice(node.startIndex, start),
    before,
    secret,
    after: text.slice(span.end, end),
    close: text.slice(end, node.endIndex),
  };
}

/** True when the literal holds the secret and nothing else. */
export function isWhole(literal: Literal): boolean {
  return literal.before === '' && literal.after === '';
}

/**
 * Joins what stands before and after the secret, and the expression between them, with an operator.
 * @param gap what stands around the operator
 */
export function joined(literal: Literal, operator: string, expression: string, gap = ' '): string {
  const { open, before, after, close } = literal;
  return [before && open + before + close, expression, after && open + after + close]
    .filter((part) => part !== '')
    .join(gap + operator + gap);
}

/**
 * The edits that join what stands before and after the secret, and the expression between them, with an operator:
 * text far from the secret stays untouched.
 * @param gap what stands around the operator
 */
export function joinEdits(literal: Literal, operator: string, expression: string, gap = ' '): Edit[] {
  const { node, open, before, after, close, secret } = literal;
  const start = node.startIndex + (before === '' ? 0 : open.length + before.length);
  const end =
    node.startIndex + open.length + before.length + secret.length + (after === '' ? close.length : 0);
  const joint = gap + operator + gap;
  const left = before === '' ? '' : close + joint;
  const right = after === '' ? '' : joint + open;
  return [replace({ start, end }, left + expression + right)];
}

const withinEscape = 'The secret begins or ends within an escape sequence of the literal.';
/** Why a literal that can't be decoded is refused. */
export const notUnderstood = "The literal holds an escape sequence that can't be read with certainty.";
