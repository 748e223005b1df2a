// The incidents of this workspace, kept in the editor's own state: fingerprints under a salt of their own, never values.
import { EventEmitter, type Event, type Memento } from 'vscode';
import type { Masked } from '../../base';
import { type Incident, parseIncidents, traceOf } from '../../respond';
import { newSalt } from '../salt';

const saltKey = 'incidents.salt';
const listKey = 'incidents';
/** The oldest ones give way. */
const kept = 200;

export class Incidents {
  readonly #state: Memento;
  readonly #changed = new EventEmitter<Incident>();

  /** Fires the incident that was kept. */
  readonly onDidChange: Event<Incident> = this.#changed.event;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** Newest first. */
  all(): readonly Incident[] {
    return parseIncidents(this.#state.get<unknown>(listKey));
  }

  of(fingerprint: string): Incident | undefined {
    return this.all().find((incident) => incident.fingerprint === fingerprint);
  }

  /** The key of the fingerprints; made once for a workspace, as the session's own changes. */
  async salt(): Promise<string> {
    const known = this.#state.get<string>(saltKey);
    if (known !== undefined) return known;
    const salt = newSalt();
    await this.#state.update(saltKey, salt);
    return salt;
  }

  async fingerprint(value: Masked): Promise<string> {
    return traceOf(value, await this.salt()).fingerprint;
  }

  async keep(incident: Incident): Promise<void> {
    const others = this.all().filter(({ fingerprint }) => fingerprint !== incident.fingerprint);
    await this.#state.update(listKey, [incident, ...others].slice(0, kept));
    this.#changed.fire(incident);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
