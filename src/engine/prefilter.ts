// HOT. Finds every place of many literals in one pass: the gate before any regular expression runs.
//
// Contract: `search` reports each occurrence of each literal in the text, or in stretches of it, ASCII letters matched in either case, overlapping
// ones included, by increasing end of the literal's head (its first `headLength` characters); nothing else. `test`
// answers "is there any?" over raw bytes, and never says no when `search` over the decoded text would find something
// (UTF-8 and single-byte encodings).
// Cost: one table look-up for each code unit, whatever the number of literals (Aho and Corasick 1975, as a complete
// automaton over the heads); the rest of a literal is compared where its head stands. About 4 bytes × states ×
// classes of memory: the heads keep the states of ten thousand literals to some thousands, and building them short.
// Tried and rejected: one alternation regex (slows down with the number of literals), a search per literal (the
// same, worse), a skip table over blocks (literals of three letters leave nothing to skip), Uint16 states with a
// multiplication (slower than pre-multiplied Int32 offsets).
// Proof: test/unit/engine/prefilter.test.ts against a naive twin; test/bench/scan.ts.
import type { Span } from '../base';

/** Occurrences as flat triples would cost allocation; two parallel arrays do. */
export interface Hits {
  /** Index of the literal, as given to the constructor. */
  readonly literals: number[];
  /** Offset of its first code unit. */
  readonly starts: number[];
}

const ROOT = 0;

/** Longer heads make the table larger than caches and slow to build; shorter ones are met too often. */
export const headLength = 6;

export class Prefilter {
  /** Class of each byte; 0 for those in no literal. Upper case letters share the class of the lower case ones. */
  readonly #classOf = new Uint8Array(256);
  /** `#next[state + class]`: the next state, already multiplied by the number of classes; negative (~state) when literals end there. */
  readonly #next: Int32Array;
  /** For each state (divided by the number of classes), the literals that end there. */
  readonly #endings: (readonly number[] | undefined)[];
  readonly #classCount: number;
  readonly #literals: readonly string[];

  /** @param literals lower case ASCII, none empty; duplicates are reported each. */
  constructor(literals: readonly string[]) {
    for (const literal of literals) {
      if (!/^[\0-\x7f]+$/.test(literal))
        throw new RangeError(`Prefilter literals are ASCII, and not empty: "${literal}"`);
    }
    this.#literals = literals;
    const heads = literals.map((literal) => literal.slice(0, headLength));
    this.#classCount = this.#assignClasses(heads);
    const { next, endings } = buildAutomaton(heads, this.#classOf, this.#classCount);
    this.#next = next;
    this.#endings = endings;
  }

  /** @param stretches where to look, ascending and apart; literals that begin and have their heads in one are found */
  search(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): Hits {
    const hits = { literals: [], starts: [] };
    for (const { start, end } of stretches) this.#searchIn(text, start, end, hits);
    return hits;
  }

  #searchIn(text: string, from: number, to: number, { literals, starts }: Hits): void {
    const next = this.#next;
    const classOf = this.#classOf;
    let state = ROOT;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      state = next[state + (code < 128 ? (classOf[code] as number) : 0)] as number;
      if (state < 0) {
        state = ~state;
        for (const literal of this.#endings[state / this.#classCount] as readonly number[]) {
          const wanted = this.#literals[literal] as string;
          const start = at + 1 - Math.min(wanted.length, headLength);
          if (wanted.length > headLength && !goesOn(wanted, text, start)) continue;
          literals.push(literal);
          starts.push(start);
        }
      }
    }
  }

  test(bytes: Uint8Array): boolean {
    const next = this.#next;
    const classOf = this.#classOf;
    let state = ROOT;
    for (let at = 0, length = bytes.length; at < length; at++) {
      state = next[state + (classOf[bytes[at] as number] as number)] as number;
      if (state < 0) {
        state = ~state;
        for (const literal of this.#endings[state / this.#classCount] as readonly number[]) {
          const wanted = this.#literals[literal] as string;
          if (wanted.length <= headLength || goesOnInBytes(wanted, bytes, at + 1 - headLength)) return true;
        }
      }
    }
    return false;
  }

  #assignClasses(literals: readonly string[]): number {
    let count = 1;
    for (const literal of literals) {
      for (let at = 0; at < literal.length; at++) {
        const code = literal.charCodeAt(at);
        if (this.#classOf[code] !== 0) continue;
        this.#classOf[code] = count;
        if (code >= 97 && code <= 122) this.#classOf[code - 32] = count;
        count++;
      }
    }
    return count;
  }
}

/** Whether the literal's rest stands behind its head; the head is known to stand at `start`. */
function goesOn(literal: string, text: string, start: number): boolean {
  for (let at = headLength; at < literal.length; at++) {
    if (lowerOf(text.charCodeAt(start + at)) !== literal.charCodeAt(at)) return false;
  }
  return true;
}

function goesOnInBytes(literal: string, bytes: Uint8Array, start: number): boolean {
  for (let at = headLength; at < literal.length; at++) {
    if (lowerOf(bytes[start + at] ?? 0) !== literal.charCodeAt(at)) return false;
  }
  return true;
}

function lowerOf(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** A state that is still being built: -1 would do as well, but the root is nobody's child. */
const NONE = 0;

/** The trie of the literals, then its failure links folded into a complete transition table, breadth first. */
function buildAutomaton(
  literals: readonly string[],
  classOf: Uint8Array,
  classCount: number,
): { next: Int32Array; endings: (readonly number[] | undefined)[] } {
  const { table, stateCount, endings } = buildTrie(literals, classOf, classCount);
  const failure = new Int32Array(stateCount);
  const queue = new Int32Array(stateCount);
  let queued = 1;
  for (let head = 0; head < queued; head++) {
    const state = queue[head] as number;
    const row = state * classCount;
    const fallbackRow = (failure[state] as number) * classCount;
    for (let cls = 0; cls < classCount; cls++) {
      const child = table[row + cls] as number;
      const fallback = state === ROOT ? ROOT : (table[fallbackRow + cls] as number);
      if (child === NONE) {
        table[row + cls] = fallback;
        continue;
      }
      failure[child] = fallback;
      const inherited = endings[fallback];
      if (inherited) endings[child] = [...(endings[child] ?? []), ...inherited];
      queue[queued++] = child;
    }
  }
  const next = table.slice(0, stateCount * classCount);
  for (let at = 0; at < next.length; at++) {
    const target = next[at] as number;
    next[at] = endings[target] ? ~(target * classCount) : target * classCount;
  }
  return { next, endings };
}

/** The table of children, with room to grow; `endings` has one place for each state. */
function buildTrie(literals: readonly string[], classOf: Uint8Array, classCount: number) {
  let table = new Int32Array(1024 * classCount);
  let stateCount = 1;
  const endings: (readonly number[] | undefined)[] = [undefined];
  literals.forEach((literal, index) => {
    let state = ROOT;
    for (let at = 0; at < literal.length; at++) {
      const cell = state * classCount + (classOf[literal.charCodeAt(at)] as number);
      if (table[cell] === NONE) {
        table[cell] = stateCount++;
        endings.push(undefined);
        if (stateCount * classCount > table.length) table = grown(table);
      }
      state = table[cell] as number;
    }
    endings[state] = [...(endings[state] ?? []), index];
  });
  return { table, stateCount, endings };
}

function grown(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
