// What the matcher looks for: literals, and where each tells a rule to look.
import type { Span } from '../base';
import { checksOfLastWords } from './checks';
import { jointed } from './nearWords';
import { type Opening, openingOf } from './opening';
import { Prefilter } from './prefilter';
import type { CompiledRule } from './rule';
import { tableOf } from './toldCharacters';

/** What the place of an anchor tells of one rule. */
export interface Probe {
  readonly rule: CompiledRule;
  readonly opening: Opening;
  /** `start`: the anchor tells where a match begins; `around`: only where to search. */
  readonly kind: 'start' | 'around';
  readonly min: number;
  readonly max: number;
  /** By byte 1 for what can stand before the anchor in a match; without it anything. */
  readonly before: Uint8Array | undefined;
  readonly after: Way | undefined;
}

/** What comes behind an anchor in a match. */
export interface Way {
  /** By byte 1 for what is passed over, `least` to `most` of it, and 2 for what must come then. */
  readonly table: Uint8Array;
  readonly least: number;
  readonly most: number;
}

/** All that one literal tells: what is to be asked of its place is asked once, however many rules wait for the answer. */
export interface LiteralProbes {
  readonly anchors: readonly Probe[];
  /** Rules that the literal is a near word of. */
  readonly near: readonly CompiledRule[];
  /** The same, of rules for which it must be the last word of a name. */
  readonly named: readonly CompiledRule[];
  /** Rules of providers' names, which the literal is one of. */
  readonly owned: readonly CompiledRule[];
  /** Rules of telling names, which the literal is a word of. */
  readonly keys: readonly CompiledRule[];
}

/** Positions at which a match may begin, above which searching beats trying each. */
const widestRange = 400;

/** Literals with their probes; the table of literals is built when it is first needed. */
export class Probes {
  readonly #literals: readonly string[];
  readonly #probes: readonly LiteralProbes[];
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
    found: (probes: LiteralProbes, start: number, end: number) => void,
  ): void {
    if (this.#literals.length === 0 || stretches?.length === 0) return;
    const { literals, starts, ends } = this.#built().search(bytes, stretches);
    for (let index = 0; index < starts.length; index++) {
      const probes = this.#probes[literals[index] as number] as LiteralProbes;
      found(probes, starts[index] as number, ends[index] as number);
    }
  }

  #built(): Prefilter {
    return (this.#prefilter ??= new Prefilter(this.#literals));
  }
}

/** The farthest place before `at`, by up to `most` bytes, from which on all of them are in the table. */
export function firstOf(table: Uint8Array, bytes: Uint8Array, at: number, most: number): number {
  const least = Math.max(0, at - most);
  let first = at;
  while (first > least && table[bytes[first - 1] as number] === 1) first--;
  return first;
}

/** Whether what must follow an anchor that ends at `at` comes there, with nothing between but what may. */
export function leadsOn({ table, least, most }: Way, bytes: Uint8Array, at: number): boolean {
  const last = Math.min(bytes.length - 1, at + most);
  let next = at;
  while (next < last && table[bytes[next] as number] === 1) next++;
  return next <= last && next - at >= least && table[bytes[next] as number] === 2;
}

function collectProbes(rules: readonly CompiledRule[]): Map<string, LiteralProbes> {
  const probes = new Map<string, Collected>();
  const of = (literal: string): Collected => {
    const known = probes.get(literal);
    if (known) return known;
    const none: Collected = {
      anchors: nothing,
      near: nothing,
      named: nothing,
      owned: nothing,
      keys: nothing,
    };
    probes.set(literal, none);
    return none;
  };
  // Few differ, and what many places ask for stays in the processor's caches.
  const tables = new Map<string, Uint8Array>();
  const tableFor = (ranges: string, then = ''): Uint8Array => {
    const known = tables.get(`${ranges}\n${then}`);
    if (known) return known;
    const table = tableOf(ranges);
    tableOf(then).forEach((isOne, byte) => (table[byte] = (table[byte] as number) | (2 * isOne)));
    tables.set(`${ranges}\n${then}`, table);
    return table;
  };
  for (const rule of rules) {
    const opening = openingOf(rule);
    const anchors = rule.where === 'key' ? [] : rule.anchors;
    const kind = anchors.some(({ min, max }) => max - min > widestRange) ? 'around' : 'start';
    for (const { literal, min, max, before: ranges, after: way } of anchors) {
      const probe = of(literal);
      const before = ranges ? tableFor(ranges) : undefined;
      const after = way
        ? { table: tableFor(way.between, way.then), least: way.least ?? 0, most: way.most }
        : undefined;
      probe.anchors = withOneMore(probe.anchors, { rule, opening, kind, min, max, before, after });
    }
    // With an anchor the near words are evidence only; they are looked for once there is a match.
    if (anchors.length > 0) continue;
    const waiting = waitingOf(rule);
    for (const literal of new Set(rule.near.map(jointed))) {
      const probe = of(literal);
      probe[waiting] = withOneMore(probe[waiting], rule);
    }
  }
  return probes;
}

function waitingOf({ where, checks }: CompiledRule): Exclude<keyof LiteralProbes, 'anchors'> {
  if (where === 'key') return 'keys';
  if (where === 'provider') return 'owned';
  return checks.some(({ name }) => checksOfLastWords.has(name)) ? 'named' : 'near';
}

type Collected = { -readonly [Kind in keyof LiteralProbes]: LiteralProbes[Kind] };

/** Of ten thousands of literals nearly each tells one thing alone: what it doesn't tell is one list for all. */
const nothing: readonly never[] = [];
function withOneMore<T>(list: readonly T[], item: T): readonly T[] {
  return list === nothing ? [item] : [...list, item];
}
