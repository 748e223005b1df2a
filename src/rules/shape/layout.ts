// Shapes may be laid out over lines with comments; the engine gets them in one piece.

/** Takes white space and `# comments` away, inside character classes too; what is escaped stays. */
export function joinShape(written: string): string {
  return written.replace(/(\\[^])|\s+|#.*/g, (_, escaped: string | undefined) => escaped ?? '');
}
