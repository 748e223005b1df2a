// HOT: finds several byte strings in a stream of bytes, each file's bytes in as many pieces as they come in.
//
// Contract: reports a needle once for each piece in which it ends, also when it lies across pieces; pieces are not kept.
// Cost: for one needle the runtime's own search; for more the algorithm of Wu and Manber (A fast algorithm for
// multi-pattern searching, 1994) with blocks of two bytes, which looks at every second to sixteenth byte.
// Rejected: one native search for each needle, which reads the stream as often as there are needles.

/** The window that shifts are made for: longer needles give no longer shifts worth their table. */
const longestWindow = 32;

/** Searches; `begin` before each file, then `feed` with its bytes in order. */
export class ByteSearch {
  readonly #needles: readonly Buffer[];
  readonly #window: number;
  readonly #overlap: number;
  readonly #shifts = new Uint8Array(65_536);
  readonly #buckets = new Map<number, number[]>();
  #tail = Buffer.alloc(0);

  /** @param needles none of them shorter than two bytes */
  constructor(needles: readonly Buffer[]) {
    this.#needles = needles;
    this.#window = Math.min(longestWindow, ...needles.map(({ length }) => length));
    this.#overlap = Math.max(1, ...needles.map(({ length }) => length)) - 1;
    this.#fillShifts();
  }

  begin(): void {
    this.#tail = Buffer.alloc(0);
  }

  /** @param found called with the number of each needle that ends in this piece, perhaps more than once */
  feed(piece: Buffer, found: (needle: number) => void): void {
    if (this.#needles.length === 0) return;
    if (this.#tail.length > 0) {
      const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#overlap)]);
      this.#search(seam, found);
    }
    this.#search(piece, found);
    this.#keepTail(piece);
  }

  #keepTail(piece: Buffer): void {
    const all = piece.length >= this.#overlap ? piece : Buffer.concat([this.#tail, piece]);
    // A copy: the piece's memory belongs to the stream.
    this.#tail = Buffer.from(all.subarray(Math.max(0, all.length - this.#overlap)));
  }

  #search(bytes: Buffer, found: (needle: number) => void): void {
    const [only] = this.#needles;
    if (only && this.#needles.length === 1) {
      if (bytes.includes(only)) found(0);
      return;
    }
    const window = this.#window;
    const shifts = this.#shifts;
    let at = window - 1;
    while (at < bytes.length) {
      const block = ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0);
      const shift = shifts[block] ?? 1;
      if (shift > 0) {
        at += shift;
        continue;
      }
      this.#compare(bytes, at - window + 1, block, found);
      at++;
    }
  }

  #compare(bytes: Buffer, start: number, block: number, found: (needle: number) => void): void {
    for (const number of this.#buckets.get(block) ?? []) {
      const needle = this.#needles[number];
      if (!needle || start + needle.length > bytes.length) continue;
      if (bytes.compare(needle, 0, needle.length, start, start + needle.length) === 0) found(number);
    }
  }

  #fillShifts(): void {
    const window = this.#window;
    this.#shifts.fill(Math.max(1, window - 1));
    this.#needles.forEach((needle, number) => {
      for (let end = 1; end < window; end++) {
        const block = ((needle[end - 1] ?? 0) << 8) | (needle[end] ?? 0);
        this.#shifts[block] = Math.min(this.#shifts[block] ?? 0, window - 1 - end);
        if (end === window - 1) this.#buckets.set(block, [...(this.#buckets.get(block) ?? []), number]);
      }
    });
  }
}
