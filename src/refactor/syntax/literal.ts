// A string literal cut at the secret's ends.
import type { Node } from 'web-tree-sitter';
import { overlaps, type Span } from '../../base';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { Edit, NotApplicable } from '../types';
import { spanOf } from './tree';

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

/** How a literal is written. */
export interface LiteralShape {
  /** Lengths of its delimiters. */
  readonly open: number;
  readonly close: number;
  /** It has no escapes. */
  readonly isRaw?: boolean;
  /** Tells by their types which of its children are holes: code within the text. */
  readonly isHole?: (type: string) => boolean;
}

/**
 * Cuts a literal. A secret that reaches into a hole or a delimiter,
 * or that begins or ends within an escape, is refused.
 */
export function cutLiteral(
  node: Node,
  text: string,
  { open, close, isRaw = false, isHole = () => false }: LiteralShape,
  span: Span,
): Literal | NotApplicable {
  const holes = node.namedChildren.filter((child) => isHole(child.type));
  if (holes.some((hole) => overlaps(spanOf(hole), span))) return notApplicable(reasons.noLiteral);
  const start = node.startIndex + open;
  const end = node.endIndex - close;
  if (span.start < start || span.end > end)
    return notApplicable('The secret reaches beyond the string literal.');
  const before = text.slice(start, span.start);
  const secret = text.slice(span.start, span.end);
  if (!isRaw && /(?<!\\)(?:\\\\)*\\$/.test(before)) return notApplicable(withinEscape);
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
