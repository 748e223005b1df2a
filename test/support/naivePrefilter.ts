// What the prefilter promises, said in the slowest and plainest way: each literal looked for at each offset.

export interface Occurrence {
  /** Index of the literal. */
  readonly literal: number;
  readonly start: number;
}

/** Every place of every literal, ASCII letters in either case; by end, then by literal. */
export function naiveOccurrences(literals: readonly string[], text: string): readonly Occurrence[] {
  const lower = asciiLower(text);
  const found: Occurrence[] = [];
  literals.forEach((wanted, literal) => {
    for (let start = 0; start + wanted.length <= lower.length; start++) {
      if (lower.startsWith(wanted, start)) found.push({ literal, start });
    }
  });
  const endOf = ({ literal, start }: Occurrence): number => start + (literals[literal]?.length ?? 0);
  return found.sort((a, b) => endOf(a) - endOf(b) || a.literal - b.literal);
}

/** Not `toLowerCase`: that would turn the Kelvin sign into a k. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
