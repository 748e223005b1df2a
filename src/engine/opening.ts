// HOT. Can a match begin here? A look at its first characters spares nearly all attempts of expressions.
//
// Contract: never says no where the rule's shape matches. Cost: most places are told by one look-up.
// Rejected: the anchor's letters in their own case (tells nothing of what stands around them).
// Proof: test/unit/engine/opening.test.ts with all built-in rules; test/unit/engine/match.test.ts.
import type { CompiledRule } from './rule';
import { tableOf } from './toldCharacters';

/** What the first characters of a rule's matches can be. */
export function openingOf(rule: CompiledRule): Opening {
  let opening = openings.get(rule);
  if (!opening) openings.set(rule, (opening = new Opening(rule.begins)));
  return opening;
}

const openings = new WeakMap<CompiledRule, Opening>();

/** Characters, of which source text has one in ten places. */
const fewest = 6;

/** Its table is made when it is first asked. */
export class Opening {
  readonly #begins: readonly string[];
  #places: Uint16Array | undefined;

  /** @param begins as in the compiled rule */
  constructor(begins: readonly string[]) {
    this.#begins = begins;
  }

  /** True when few characters can begin a match: then a look at each place is cheaper than a search. */
  get isRare(): boolean {
    const [first = ''] = this.#begins;
    let count = 0;
    for (let at = 0; at < first.length; at += 2) count += first.charCodeAt(at + 1) - first.charCodeAt(at) + 1;
    return count > 0 && count <= fewest;
  }

  /** @param bytes of a text (`asciiBytes.ts`) */
  fits(bytes: Uint8Array, at: number): boolean {
    const count = this.#begins.length;
    const places = (this.#places ??= placesOf(this.#begins));
    // No match is shorter than what is told of its beginning.
    if (at + count > bytes.length) return false;
    for (let place = 0; place < count; place++) {
      if ((((places[bytes[at + place] as number] as number) >>> place) & 1) === 0) return false;
    }
    return true;
  }
}

/** By byte: a bit for each place where it may stand. */
function placesOf(begins: readonly string[]): Uint16Array {
  const tables = begins.map((ranges) => (ranges === '' ? undefined : tableOf(ranges)));
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    tables.reduce((bits, table, place) => (table?.[byte] === 0 ? bits : bits | (1 << place)), 0),
  );
}
