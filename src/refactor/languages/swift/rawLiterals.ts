// Raw literals of Swift (`#"…"#`): the grammar loses its way in them, so they are read from the text.

/** The text with plain literals of the same length in the place of raw ones; all offsets stay. */
export function withPlainLiterals(text: string): string {
  return text.replace(
    tokens,
    (token: string, hashes?: string, long?: string, more?: string, short?: string) => {
      const marks = hashes ?? more;
      if (marks === undefined) return token;
      const quotes = long === undefined ? '"' : '"""';
      const gap = ' '.repeat(marks.length);
      return gap + quotes + (long ?? short ?? '').replace(/["\\]/g, ' ') + quotes + gap;
    },
  );
}

/** How many `#` stand before a literal that begins at the offset. */
export function hashesBefore(text: string, offset: number): string {
  return /#*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
}

/** True when the text before leaves an interpolation open: what comes next is code, not text. */
export function endsWithinHole(before: string, hashes: string): boolean {
  const hole = before.lastIndexOf(`\\${hashes}(`);
  if (hole < 0) return false;
  const code = before.slice(hole);
  return code.split('(').length > code.split(')').length;
}

/** Comments, raw literals over several lines and in one, and plain literals. */
const tokens =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<!#)(#{1,20})"""([\s\S]*?)"""\1|(?<!#)(#{1,20})"([^\n]*?)"\3|"""[\s\S]*?(?<!\\)"""|"(?:\\.|[^"\\\n])*"/g;
