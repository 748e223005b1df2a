// Texts for tables: «» stand around the value, ⟦⟧ around the name; the marks are taken out.
import type { Span } from '../../../src/base';

export interface MarkedText {
  readonly text: string;
  /** Undefined without marks. */
  readonly value?: Span;
  readonly key?: Span;
}

export function unmark(marked: string): MarkedText {
  const value = spanOf(marked, '«', '»');
  const key = spanOf(marked, '⟦', '⟧');
  return {
    text: marked.replace(/[«»⟦⟧]/g, ''),
    ...(value ? { value } : {}),
    ...(key ? { key } : {}),
  };
}

function spanOf(marked: string, open: string, close: string): Span | undefined {
  const from = marked.indexOf(open);
  const to = marked.indexOf(close);
  if (from < 0) return undefined;
  return { start: bareLength(marked.slice(0, from)), end: bareLength(marked.slice(0, to)) };
}

function bareLength(marked: string): number {
  return marked.replace(/[«»⟦⟧]/g, '').length;
}
