// A stretch of text, as UTF-16 offsets: the only notion of place inside the cores.

/** Half-open: `start` is the first code unit, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
