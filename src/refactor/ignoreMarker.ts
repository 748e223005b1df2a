// The comment that silences a finding, in the comment syntax of the document's language.
import type { Span } from '../base';
import { insert } from './edits';
import { commentStyleOf } from './ignore/commentStyles';
import { stateAt } from './ignore/lineEnd';
import { notApplicable } from './notApplicable';
import { lineEndOf } from './style';
import type { Edit, NotApplicable } from './types';

export interface IgnoreMarker {
  readonly kind: 'marker';
  readonly edits: readonly Edit[];
}

/**
 * The edit that adds `keylift:ignore` at the end of the finding's line, or a comment line above it where the
 * format knows no other. NotApplicable where there is no comment, or where the line's end is part of a value.
 */
export function planIgnoreMarker(text: string, languageId: string, span: Span): IgnoreMarker | NotApplicable {
  const style = commentStyleOf(languageId);
  if (!style) return notApplicable(`There are no comments in ${languageId}. Use the ignore file instead.`);
  const line = lineAround(text, span);
  if (style.position === 'above') return above(text, line.start, style.open, languageId === 'dockerfile');

  const code = text.slice(line.start, line.end);
  const goesOn = languageId === 'powershell' ? '`' : '\\';
  if (code.trimEnd().endsWith(goesOn))
    return notApplicable('The line goes on in the next one: a comment would cut it off.');
  if (languageId === 'yaml' && inBlockScalar(text, line.start)) return notApplicable(inValue);
  // A comment after an element would be text of the element around it.
  if (/^(?:java|type)script/.test(languageId) && /^\s*<.*>\s*$/.test(code)) return notApplicable(inValue);
  const embedded = embeddedComment(text.slice(0, line.end), languageId);
  const { open, close } = embedded ?? style;
  const state = embedded ? 'code' : stateAt(text, line.end, style);
  if (state === 'literal') return notApplicable(inValue);
  const comment = state === 'comment' ? marker : [open, marker, close].join(' ').trim();
  return {
    kind: 'marker',
    edits: [insert(line.end, /\s$/.test(code) || code === '' ? comment : ` ${comment}`)],
  };
}

const marker = 'keylift:ignore';
const inValue =
  'The end of the line is part of a text: a comment would change it. Use the ignore file instead.';

/** The line on which the finding ends, without its line break. */
function lineAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.end - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const end = next < 0 ? text.length : next;
  return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end };
}

function above(
  text: string,
  lineStart: number,
  open: string,
  mayInterrupt: boolean,
): IgnoreMarker | NotApplicable {
  const before = text.slice(0, lineStart).replace(/\r?\n$/, '');
  if (before.endsWith('\\') && !mayInterrupt) {
    return notApplicable('The line continues the one above: a comment would cut it off.');
  }
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const comment = `${indentation}${open} ${marker}-next-line${lineEndOf(text)}`;
  return { kind: 'marker', edits: [insert(lineStart, comment)] };
}

/** In `|` and `>` scalars everything is text. */
function inBlockScalar(text: string, lineStart: number): boolean {
  const depthOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  const lines = text.slice(0, lineStart).split('\n').slice(0, -1).reverse();
  let depth = depthOf(text.slice(lineStart));
  for (const line of lines) {
    if (line.trim() === '' || depthOf(line) >= depth) continue;
    if (/(?:^|[\s:-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(line.trimEnd())) return true;
    depth = depthOf(line);
  }
  return false;
}

/** Scripts and styles within a page have comments of their own. */
function embeddedComment(
  before: string,
  languageId: string,
): { readonly open: string; readonly close: string } | undefined {
  if (!['html', 'vue', 'svelte'].includes(languageId)) return undefined;
  const opened = Math.max(before.lastIndexOf('<script'), before.lastIndexOf('<style'));
  const closed = Math.max(before.lastIndexOf('</script'), before.lastIndexOf('</style'));
  return opened > closed ? { open: '/*', close: '*/' } : undefined;
}
