// What the matcher looks for: literals, and where each tells a rule to look.
import type { Span } from '../base';
import { nearSpellings } from './nearWords';
import { type Opening, openingOf } from './opening';
import { Prefilter } from './prefilter';
import type { CompiledRule } from './rule';

/** What a literal's place tells of one rule. */
export interface Probe {
  readonly rule: CompiledRule;
  readonly opening: Opening;
  /** `start`: the anchor tells where a match begins; `around`: only where to search. */
  readonly kind: 'start' | 'around' | 'near' | 'key';
  readonly min: number;
  readonly max: number;
}

/** Positions at which a match may begin, above which searching beats trying each. */
const widestRange = 400;

/** Literals with their probes; the table of literals is built when it is first needed. */
export class Probes {
  readonly #literals: readonly string[];
  readonly #probes: readonly (readonly Probe[])[];
  #prefilter: Prefilter | undefined;

  constructor(rules: readonly CompiledRule[]) {
    const probes = collectProbes(rules);
    this.#literals = [...probes.keys()];
    this.#probes = [...probes.values()];
  }

  /** Whether one of the literals stands in the bytes. */
  test(bytes: Uint8Array): boolean {
    return this.#built().test(bytes);
  }

  /** Tells of each literal in a text's bytes, or in stretches of them, by their starts. */
  visit(
    bytes: Uint8Array,
    stretches: readonly Span[] | undefined,
    found: (probe: Probe, start: number, end: number) => void,
  ): void {
    if (this.#literals.length === 0 || stretches?.length === 0) return;
    const { literals, starts } = this.#built().search(bytes, stretches);
    for (let index = 0; index < starts.length; index++) {
      const literal = literals[index] as number;
      const start = starts[index] as number;
      const end = start + (this.#literals[literal] as string).length;
      for (const probe of this.#probes[literal] as readonly Probe[]) found(probe, start, end);
    }
  }

  #built(): Prefilter {
    return (this.#prefilter ??= new Prefilter(this.#literals));
  }
}

function collectProbes(rules: readonly CompiledRule[]): Map<string, Probe[]> {
  const probes = new Map<string, Probe[]>();
  const add = (literal: string, probe: Probe): void => {
    const known = probes.get(literal);
    if (known) known.push(probe);
    else probes.set(literal, [probe]);
  };
  for (const rule of rules) {
    const opening = openingOf(rule);
    const anchors = rule.where === 'key' ? [] : rule.anchors;
    const kind = anchors.some(({ min, max }) => max - min > widestRange) ? 'around' : 'start';
    for (const { literal, min, max } of anchors) add(literal, { rule, opening, kind, min, max });
    // With an anchor the near words are evidence only; they are looked for once there is a match.
    if (anchors.length > 0) continue;
    for (const word of new Set(rule.near)) {
      const kind = rule.where === 'key' ? 'key' : 'near';
      for (const spelling of nearSpellings(word)) add(spelling, { rule, opening, kind, min: 0, max: 0 });
    }
  }
  return probes;
}
