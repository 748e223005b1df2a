// What a response is about, and the incident that a finding begins.
import type { Uri } from 'vscode';
import type { Masked } from '../../base';
import type { Incident, Response } from '../../respond';
import type { LocatedSecret } from '../findingStore';
import type { Incidents } from './incidents';

/** What a response is about: a finding at hand, an incident whose value is gone, or a type of credential. */
export interface SessionSubject {
  readonly response: Response;
  readonly ruleId: string;
  /** Conventional variable of the type. */
  readonly usualName?: string;
  readonly incident?: Incident;
  readonly finding?: { readonly id: string; readonly file: Uri; readonly value: Masked };
}

/** A new incident about a finding. */
export async function newIncident(
  secret: LocatedSecret,
  value: Masked,
  incidents: Incidents,
): Promise<Incident> {
  const fingerprint = await incidents.fingerprint(value);
  const known = incidents.of(fingerprint);
  if (known) return known;
  return {
    fingerprint,
    length: value.length,
    masked: secret.finding.masked,
    ruleId: secret.rule.id,
    ruleName: secret.rule.name,
    opened: new Date().toISOString(),
    names: [],
    places: [],
    ticks: {},
  };
}
