// Which lines differ between two texts, by Myers' greedy algorithm (E. W. Myers, "An O(ND) Difference Algorithm
// and Its Variations", 1986): time and memory grow with the number of differences, which are few here.

/** `same` lines stand in both texts; the others are taken out of the first or put into the second. */
export interface DiffLine {
  readonly kind: 'same' | 'out' | 'in';
  /** With its line break. */
  readonly text: string;
}

/** The lines of both texts in order, with as few differences as possible. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ kind: 'same', text }));
  return [
    ...same(a.slice(0, head)),
    ...middleDiff(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function middleDiff(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const rounds = furthestPoints(a, b);
  const result: DiffLine[] = [];
  let [x, y] = [a.length, b.length];
  for (let depth = rounds.length - 1; depth > 0; depth--) {
    const points = rounds[depth - 1] ?? new Map<number, number>();
    const diagonal = x - y;
    const cameDown = isDown(points, diagonal, depth);
    const previous = cameDown ? diagonal + 1 : diagonal - 1;
    const previousX = points.get(previous) ?? 0;
    const previousY = previousX - previous;
    const [startX, startY] = cameDown ? [previousX, previousY + 1] : [previousX + 1, previousY];
    for (; x > startX && y > startY; x--, y--) result.push({ kind: 'same', text: a[x - 1] ?? '' });
    if (cameDown) result.push({ kind: 'in', text: b[previousY] ?? '' });
    else result.push({ kind: 'out', text: a[previousX] ?? '' });
    [x, y] = [previousX, previousY];
  }
  for (; x > 0; x--) result.push({ kind: 'same', text: a[x - 1] ?? '' });
  return result.reverse();
}

/** For each number of differences: how far into `a` one comes, by diagonal (place in `a` less place in `b`). */
function furthestPoints(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const rounds: Map<number, number>[] = [];
  for (let depth = 0; ; depth++) {
    const last = rounds.at(-1) ?? new Map<number, number>();
    const points = new Map<number, number>();
    rounds.push(points);
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const from = isDown(last, diagonal, depth)
        ? last.get(diagonal + 1)
        : (last.get(diagonal - 1) ?? -1) + 1;
      let x = depth === 0 ? 0 : (from ?? 0);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      points.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return rounds;
    }
  }
}

/** Whether the way to a diagonal puts a line in; otherwise it takes one out. */
function isDown(last: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && (last.get(diagonal - 1) ?? -1) < (last.get(diagonal + 1) ?? -1);
}
