// Offsets to line and column and back; built once for a text, used at the edges only.

/** Zero-based line and column; the column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Knows where the lines of one text begin. Line breaks are `\n`, `\r\n` and a lone `\r`. */
export class LineMap {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    this.#starts = text.includes('\r') ? startsBehindAny(text) : startsBehindLineFeeds(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text are clamped. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - this.startOf(low) };
  }

  /** The offset at which a line begins; lines past the end give the text's length. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}

/** The engine's own search passes long lines at memory's speed: a bundle with a finding is megabytes on one line. */
function startsBehindLineFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsBehindAny(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
