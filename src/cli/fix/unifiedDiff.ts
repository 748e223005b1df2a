// A change of one text as a unified diff, in the form of `diff -u` (POSIX, "Diff -u or -U Output Format").
import { type DiffLine, lineDiff } from './lineDiff';

/** Unchanged lines around a change. */
const context = 3;

/** Gives nothing for equal texts. Texts are shown as they are: mask them before. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = lineDiff(before, after);
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return '';
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks.map(([start, end]) => hunk(lines, start, end))].join(
    '',
  );
}

/** Stretches of lines, from one to before the other; changes whose context touches share one. */
function hunksOf(lines: readonly DiffLine[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  lines.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    const end = Math.min(lines.length, index + context + 1);
    const last = hunks.at(-1);
    if (last && index - context <= last[1]) last[1] = end;
    else hunks.push([Math.max(0, index - context), end]);
  });
  return hunks;
}

const signs = { same: ' ', out: '-', in: '+' } as const;

function hunk(lines: readonly DiffLine[], start: number, end: number): string {
  const [above, shown] = [lines.slice(0, start), lines.slice(start, end)];
  const range = (leftOut: DiffLine['kind']): string => {
    const isIn = ({ kind }: DiffLine): boolean => kind !== leftOut;
    const length = shown.filter(isIn).length;
    // An empty range names the line before it.
    const first = above.filter(isIn).length + (length === 0 ? 0 : 1);
    return length === 1 ? `${first}` : `${first},${length}`;
  };
  const body = shown.map(({ kind, text }) => {
    const line = signs[kind] + text;
    return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
  });
  return `@@ -${range('in')} +${range('out')} @@\n${body.join('')}`;
}
