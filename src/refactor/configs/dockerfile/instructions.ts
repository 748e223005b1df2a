// Reads a Dockerfile's instructions: where each begins and ends, and the pairs of ENV and ARG.
// Source: the Dockerfile reference (comments, line continuation, quoting, heredocs).
import type { Span } from '../../../base';

/** One instruction; the spans are those of the whole text. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** From the keyword to the end of the last line, without the line end. */
  readonly span: Span;
  /** Where what it works on begins, behind flags such as `--mount=…`. */
  readonly body: number;
  readonly hasHeredoc: boolean;
}

/** All instructions, in order. Comments belong to none, unless they stand between the lines of one. */
export function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const start = /[ \t]*([A-Za-z]+)(?=[ \t\r\n\\]|$)[ \t]*/y;
  let at = 0;
  while (at < text.length) {
    start.lastIndex = at;
    const head = start.exec(text);
    if (!head) {
      at = nextLine(text, at);
      continue;
    }
    const from = at + head[0].search(/\S/);
    let end = endOfLines(text, at);
    const heredoc = /<<-?["']?(\w+)["']?/.exec(text.slice(from, end));
    const hasHeredoc = heredoc !== null && /^(?:RUN|COPY|ADD)$/i.test(head[1] ?? '');
    if (hasHeredoc) {
      const close = new RegExp(`^[ \\t]*${heredoc[1] ?? ''}[ \\t]*\\r?$`, 'm').exec(text.slice(end));
      end = close ? end + close.index + close[0].trimEnd().length : text.length;
    }
    const flags = /^(?:--[\w-]+(?:=\S*)?(?:[ \t]+|[ \t]*\\\r?\n[ \t]*))*/.exec(
      text.slice(at + head[0].length, end),
    );
    found.push({
      keyword: (head[1] ?? '').toUpperCase(),
      span: { start: from, end },
      body: at + head[0].length + (flags?.[0].length ?? 0),
      hasHeredoc,
    });
    at = nextLine(text, end);
  }
  return found;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The end of the last line that the one at the offset goes on to; comments and empty lines don't end it. */
function endOfLines(text: string, at: number): number {
  for (let line = at; ; line = nextLine(text, line)) {
    const end = nextLine(text, line);
    const content = text.slice(line, end).trimEnd();
    const isBetween = line !== at && /^\s*(?:#|$)/.test(content);
    if (end >= text.length || (!content.endsWith('\\') && !isBetween)) return line + content.length;
  }
}

/** `NAME=value` or `NAME value`. */
export interface Pair {
  readonly name: string;
  readonly span: Span;
  /** What the variable holds; undefined where it can't be told. */
  readonly value: string | undefined;
}

/** The pairs of an ENV or ARG instruction. */
export function pairsOf(text: string, { keyword, span, body }: Instruction): readonly Pair[] {
  const written = text.slice(body, span.end);
  const old = keyword === 'ENV' ? /^([A-Za-z_]\w*)[ \t]+(?!\\?\r?\n)([^\n]+)$/.exec(written) : null;
  if (old && !/^[A-Za-z_]\w*=/.test(written)) {
    return [{ name: old[1] ?? '', span: { start: body, end: span.end }, value: meaningOf(old[2] ?? '') }];
  }
  const pair = /([A-Za-z_]\w*)(?:=((?:"(?:\\[^]|[^"\\])*"|'[^']*'|\\[^\r\n]|[^\s"'\\])*))?|#[^\n]*/g;
  return [...written.matchAll(pair)].flatMap((found) => {
    const start = body + found.index;
    const [all, name, value] = found;
    return name === undefined
      ? []
      : [{ name, span: { start, end: start + all.length }, value: meaningOf(value ?? '') }];
  });
}

/** Without quotes and escapes. Where another variable is filled in, the value can't be told. */
function meaningOf(written: string): string | undefined {
  const pieces = written.match(/"(?:\\[^]|[^"\\])*"|'[^']*'|\\[^]|[^"'\\]+/g) ?? [];
  const texts = pieces.map((piece) => {
    if (piece.startsWith("'")) return piece.slice(1, -1);
    if (/(?<!\\)\$/.test(piece)) return undefined;
    return (piece.startsWith('"') ? piece.slice(1, -1) : piece).replace(/\\(["'\\$\s])/g, '$1');
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}
