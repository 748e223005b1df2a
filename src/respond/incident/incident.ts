// What is remembered of one response: when it began, what it is about, and which steps are done. Never the value.
import type { Inventory, Use } from '../inventory';
import { type StepId, stepIds } from './checklist';

/** A step that is done. */
export interface Tick {
  /** ISO 8601. */
  readonly at: string;
  /** Why Keylift ticked it by itself; missing for ticks of a person. */
  readonly because?: string;
}

/** Where the value stood when the response was opened. */
export interface IncidentPlace {
  /** As the inventory names it. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Plain data, kept by the editor for the workspace. */
export interface Incident {
  /** Keyed hash of the old value, under the workspace's own salt. */
  readonly fingerprint: string;
  /** In UTF-16 code units: with the fingerprint enough to find the value again. */
  readonly length: number;
  /** What may be shown of the value. */
  readonly masked: string;
  readonly ruleId: string;
  readonly ruleName: string;
  /** ISO 8601. */
  readonly opened: string;
  /** Variables that held it. */
  readonly names: readonly string[];
  /** Where the value stood when it was last seen. */
  readonly places: readonly IncidentPlace[];
  readonly ticks: Readonly<Partial<Record<StepId, Tick>>>;
}

/** Ticks a step, or takes the tick back. */
export function withTick(incident: Incident, step: StepId, tick: Tick | undefined): Incident {
  const ticks = Object.fromEntries(
    stepIds.flatMap((id) => {
      const kept = id === step ? tick : incident.ticks[id];
      return kept ? [[id, kept]] : [];
    }),
  );
  return { ...incident, ticks };
}

/**
 * Takes in what the workspace shows now: where the value stands, and which steps that proves. A value that has gone
 * from the code is moved out; one that has gone everywhere while its variables hold another one is replaced.
 */
export function withSeen(incident: Incident, inventory: Inventory, at: string): Incident {
  const uses = inventory.groups.flatMap((group) => group.uses);
  const remains = uses.filter(({ value }) => value === 'this');
  const seen = {
    ...incident,
    names: [...new Set([...incident.names, ...(inventory.isByUsualName ? [] : environmentNames(remains))])],
    places: remains.length > 0 ? remains.map(({ path, line }) => ({ path, line })) : incident.places,
  };
  // A search that missed files proves nothing.
  if (inventory.problems.length > 0) return seen;
  const inCode = remains.filter(({ kind }) => kind === 'holds' || kind === 'reads');
  const replaced = uses.filter(
    ({ kind, name, value }) =>
      kind === 'defines' && value === 'other' && name !== undefined && seen.names.includes(name),
  );
  const proved: Partial<Record<StepId, string>> = {
    ...(inCode.length === 0 && { contain: 'The value stands in no source file of this workspace any more.' }),
    ...(remains.length === 0 &&
      replaced.length > 0 && {
        create: `${placeOf(replaced)} has another value now.`,
        update: 'The old value stands nowhere in this workspace any more, and its variable has a new one.',
      }),
  };
  return stepIds.reduce<Incident>((state, id) => {
    const because = proved[id];
    return because === undefined || state.ticks[id] ? state : withTick(state, id, { at, because });
  }, seen);
}

/** True when the old value has been replaced in the workspace. */
export function isRotated({ ticks }: Incident): boolean {
  return ticks.update !== undefined;
}

function environmentNames(uses: readonly Use[]): string[] {
  return uses.flatMap(({ kind, name }) =>
    kind === 'defines' && name !== undefined && /^\w+$/.test(name) ? [name] : [],
  );
}

function placeOf(uses: readonly Use[]): string {
  const [first] = uses;
  return first ? `${first.name ?? ''} in ${first.path}` : '';
}
