// Several rounds of edits of one text as if they had been one round, so that one undo takes all of them back.
import type { Span } from '../base';
import type { Edit } from './types';

/** A piece of the text under way: characters of the first text, or new ones. */
type Piece = { readonly kind: 'kept'; readonly span: Span } | { readonly kind: 'new'; readonly text: string };

/**
 * Edits of the first text that give what the rounds give one after the other. The edits of a round are in order
 * and refer to the text that the round before it gave.
 * @param length of the first text, in UTF-16 code units
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  const whole: readonly Piece[] = [{ kind: 'kept', span: { start: 0, end: length } }];
  return editsOf(rounds.reduce(edited, whole), length);
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { span, text } of edits) {
    result.push(...cut(pieces, { start: at, end: span.start }), { kind: 'new', text });
    at = span.end;
  }
  return [...result, ...cut(pieces, { start: at, end: Infinity })];
}

/** What lies between two offsets of the text under way. */
function cut(pieces: readonly Piece[], span: Span): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const start = Math.max(0, span.start - at);
    const end = Math.min(length, span.end - at);
    if (start < end) result.push(part(piece, start, end));
    at += length;
  }
  return result;
}

function part(piece: Piece, start: number, end: number): Piece {
  if (piece.kind === 'new') return { kind: 'new', text: piece.text.slice(start, end) };
  const origin = piece.span.start;
  return { kind: 'kept', span: { start: origin + start, end: origin + end } };
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'new' ? piece.text.length : piece.span.end - piece.span.start;
}

/** What is new or missing between two kept pieces is one edit. */
function editsOf(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  const closeAt = (end: number): void => {
    if (text !== '' || end > at) edits.push({ span: { start: at, end }, text });
    text = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') {
      text += piece.text;
    } else {
      closeAt(piece.span.start);
      at = piece.span.end;
    }
  }
  closeAt(length);
  return edits;
}
