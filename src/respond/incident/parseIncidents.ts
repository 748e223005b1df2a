// Incidents as they come back from where they are kept: checked, since an older version may have written them.
import { type StepId, stepIds } from './checklist';
import type { Incident, IncidentPlace, Tick } from './incident';

/** Entries that are not whole are left out. */
export function parseIncidents(value: unknown): readonly Incident[] {
  return Array.isArray(value) ? value.flatMap((entry: unknown) => parseIncident(entry) ?? []) : [];
}

function parseIncident(value: unknown): Incident | undefined {
  if (!isRecord(value)) return undefined;
  const { fingerprint, length, masked, ruleId, ruleName, opened } = value;
  if (typeof fingerprint !== 'string' || typeof length !== 'number' || typeof masked !== 'string')
    return undefined;
  if (typeof ruleId !== 'string' || typeof ruleName !== 'string' || typeof opened !== 'string')
    return undefined;
  return {
    fingerprint,
    length,
    masked,
    ruleId,
    ruleName,
    opened,
    names: Array.isArray(value['names']) ? value['names'].filter((name) => typeof name === 'string') : [],
    places: Array.isArray(value['places'])
      ? value['places'].flatMap((place: unknown) => parsePlace(place) ?? [])
      : [],
    ticks: parseTicks(value['ticks']),
  };
}

function parsePlace(value: unknown): IncidentPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { path, line } = value;
  return typeof path === 'string' && typeof line === 'number' ? { path, line } : undefined;
}

function parseTicks(value: unknown): Incident['ticks'] {
  if (!isRecord(value)) return {};
  const entries = stepIds.flatMap((id): [StepId, Tick][] => {
    const tick = value[id];
    if (!isRecord(tick) || typeof tick['at'] !== 'string') return [];
    const { at, because } = tick;
    return [[id, typeof because === 'string' ? { at, because } : { at }]];
  });
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
