// Edits of one text: brought into order, applied, written with the text's own line ends.
import type { Span } from '../base';
import type { Edit } from './types';

/** An edit that puts text in without taking any out. */
export function insert(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** An edit that puts text in the place of a span. */
export function replace(span: Span, text: string): Edit {
  return { span, text };
}

/**
 * Sorts edits by place and joins insertions at the same offset in the order given.
 * Gives undefined when two edits claim the same characters: such a plan must not be carried out.
 */
export function inOrder(edits: readonly Edit[], lineEnd: string): readonly Edit[] | undefined {
  const sorted = edits
    .map((edit) => ({ span: edit.span, text: edit.text.replace(/\r?\n/g, lineEnd) }))
    .filter((edit) => edit.text !== '' || edit.span.start !== edit.span.end)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const joined: Edit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (last && edit.span.start < last.span.end) return undefined;
    if (last && last.span.start === edit.span.end) {
      // A block brings the line breaks before it; those after the block above would double them.
      const above = /^\r?\n/.test(edit.text) ? last.text.replace(/[\r\n]+$/, '') : last.text;
      joined[joined.length - 1] = { span: last.span, text: above + edit.text };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

/** The text after the edits, which are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** The one edit that makes the text another one, without the characters that both begin and end with. */
export function smallestEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
