// One response: its state, what is being found out, and the steps that are ticked. Knows nothing of how it is shown.
import { CancellationTokenSource, EventEmitter, type Event, type Uri, workspace } from 'vscode';
import type { ExposureProbe } from '../../expose';
import {
  type Asked,
  type Incident,
  incidentRecord,
  type Inventory,
  isDotenv,
  matchTrace,
  matchValue,
  type PageState,
  type StepId,
  takeInventory,
  verdictTitles,
  withSeen,
  withTick,
} from '../../respond';
import type { LocatedSecret } from '../findingStore';
import { messageOf, type Log } from '../log';
import { type ExposureAnswer, lookUpExposure } from './exposureLookup';
import type { Incidents } from './incidents';
import type { PageChange } from './pageWatch';
import type { SessionSubject } from './sessionSubject';
import { type WorkspaceFiles, workspaceFiles } from './workspaceFiles';

export interface SessionParts {
  readonly incidents: Incidents;
  /** Missing where there is no Git (browser). */
  readonly probe: Pick<ExposureProbe, 'atOnce' | 'completely' | 'gitFolders'> | undefined;
  /** The finding with this id, as long as it is there. */
  readonly secretOf: (id: string) => LocatedSecret | undefined;
  /** What the provider has answered about a finding's value. */
  readonly answerOf: (secret: LocatedSecret) => string | undefined;
  readonly canAsk: (ruleId: string) => Promise<boolean>;
  readonly log: Log;
}

export class ResponseSession {
  readonly subject: SessionSubject;
  readonly #parts: SessionParts;
  readonly #changed = new EventEmitter<string | undefined>();
  #work = new CancellationTokenSource();
  #incident: Incident | undefined;
  #exposure: ExposureAnswer;
  #inventory: Asked<Inventory>;
  #files: WorkspaceFiles | undefined;
  #canAsk = false;
  #running: Promise<unknown> = Promise.resolve();

  /** Fires with a sentence for screen readers where there is something to say. */
  readonly onDidChange: Event<string | undefined> = this.#changed.event;

  constructor(subject: SessionSubject, parts: SessionParts) {
    this.subject = subject;
    this.#parts = parts;
    this.#incident = subject.incident;
    this.#exposure = subject.finding ? { kind: 'asking' } : gone;
    this.#inventory = { kind: 'asking' };
  }

  get incident(): Incident | undefined {
    return this.#incident;
  }

  get state(): PageState {
    const secret = this.#secret;
    const live = secret && this.#parts.answerOf(secret);
    return {
      response: this.subject.response,
      ...(this.#incident && { incident: this.#incident }),
      isThere: secret !== undefined,
      exposure: this.#exposure,
      inventory: this.#inventory,
      ...(live !== undefined && { live }),
      canAsk: this.#canAsk,
    };
  }

  /** The file behind a path of the page. */
  uriOf(path: string): Uri | undefined {
    return this.#files?.uriOf(path);
  }

  /** Finds everything out, anew when it was done before; the page is told at each step. */
  async refresh(): Promise<void> {
    if (!this.#incident) return;
    this.#work.cancel();
    const work = (this.#work = new CancellationTokenSource());
    this.#running = Promise.all([
      this.#lookUpCanAsk(),
      this.#lookUpExposure(work),
      this.#takeInventory(work),
    ]);
    await this.#running;
  }

  /** After something has changed: what is known stays on the page until it is known anew. */
  async catchUp({ files }: PageChange): Promise<void> {
    await this.#running;
    const work = this.#work;
    if (!this.#incident || work.token.isCancellationRequested) return;
    this.#running = Promise.all([
      this.#lookUpExposure(work, this.#exposure),
      ...(files ? [this.#takeInventory(work)] : []),
    ]);
    await this.#running;
  }

  /** Whether a file tells something of the page: its own, a place of the value, or one that may define it. */
  concerns(uri: Uri): boolean {
    if (isDotenv(uri.path) || this.subject.finding?.file.toString() === uri.toString()) return true;
    if (this.#inventory.kind !== 'known') return false;
    const uses = this.#inventory.value.groups.flatMap((group) => group.uses);
    return uses.some(({ path }) => this.uriOf(path)?.toString() === uri.toString());
  }

  /** Where Git keeps what the verdict rests on; nothing where it is not asked. */
  async gitFolders(): Promise<readonly string[]> {
    const { probe } = this.#parts;
    const { finding } = this.subject;
    if (!probe || !finding || finding.file.scheme !== 'file' || !workspace.isTrusted) return [];
    try {
      return await probe.gitFolders(finding.file.fsPath);
    } catch (error) {
      this.#parts.log.warn(`Changes of Git can't be watched for a page: ${messageOf(error)}`);
      return [];
    }
  }

  /** Resolves when nothing is being found out. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async tick(step: StepId, done: boolean): Promise<void> {
    if (!this.#incident) return;
    await this.#keep(withTick(this.#incident, step, done ? { at: new Date().toISOString() } : undefined));
  }

  /** The record as Markdown, with what is known by now. */
  record(): string | undefined {
    if (!this.#incident) return undefined;
    const { exposure, inventory, live } = this.state;
    const known = exposure.kind === 'known' ? exposure.value : undefined;
    return incidentRecord(
      this.#incident,
      {
        ...(known && { exposure: known.facts, verdict: known.verdict }),
        ...(inventory.kind === 'known' && { inventory: inventory.value }),
        ...(live !== undefined && { live }),
      },
      new Date().toISOString(),
    );
  }

  dispose(): void {
    this.#work.cancel();
    this.#changed.dispose();
  }

  get #secret(): LocatedSecret | undefined {
    const { finding } = this.subject;
    return finding && this.#parts.secretOf(finding.id);
  }

  async #lookUpCanAsk(): Promise<void> {
    this.#canAsk = await this.#parts.canAsk(this.subject.ruleId);
    this.#changed.fire(undefined);
  }

  async #lookUpExposure({ token }: CancellationTokenSource, known?: ExposureAnswer): Promise<void> {
    const { finding, incident } = this.subject;
    if (!finding || !incident) return;
    const searched = { key: incident.fingerprint, value: finding.value };
    const report = (answer: ExposureAnswer): void => {
      if (token.isCancellationRequested) return;
      const said = verdictIn(this.#exposure);
      this.#exposure = answer;
      const says = verdictIn(answer);
      this.#changed.fire(says === said ? undefined : says);
    };
    try {
      await lookUpExposure(this.#parts.probe, finding.file, searched, known, report, token);
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#parts.log.warn(`How far a value got could not be found out: ${messageOf(error)}`);
      report({ kind: 'absent', because: `It could not be found out: ${messageOf(error)}` });
    }
  }

  async #takeInventory({ token }: CancellationTokenSource): Promise<void> {
    const { incident } = this;
    if (!incident) return;
    const { finding, usualName, response } = this.subject;
    const { fingerprint, length, names } = incident;
    const value = finding
      ? matchValue(finding.value)
      : matchTrace({ fingerprint, length, salt: await this.#parts.incidents.salt() });
    try {
      const files = await workspaceFiles();
      const sdks = response.provider.sdks ?? [];
      const question = { value, names, sdks, ...(usualName !== undefined && { usualName }) };
      const inventory = await takeInventory(question, files, token);
      if (token.isCancellationRequested) return;
      this.#files = files;
      this.#inventory = { kind: 'known', value: inventory };
      await this.#keep(withSeen(this.#incident ?? incident, inventory, new Date().toISOString()));
      this.#changed.fire('The list of what stops working is complete.');
    } catch (error) {
      if (token.isCancellationRequested) return;
      this.#inventory = { kind: 'absent', because: `The files could not be read: ${messageOf(error)}` };
      this.#changed.fire(undefined);
    }
  }

  async #keep(incident: Incident): Promise<void> {
    this.#incident = incident;
    await this.#parts.incidents.keep(incident);
    this.#changed.fire(undefined);
  }
}

/** The settled verdict in a sentence, for screen readers, which are told it when it becomes another. */
function verdictIn(answer: ExposureAnswer): string | undefined {
  if (answer.kind !== 'known' || !answer.value.verdict.settled) return undefined;
  return `The verdict is known: ${verdictTitles[answer.value.verdict.level]}.`;
}

const gone: ExposureAnswer = {
  kind: 'absent',
  because:
    "The value stands in no open document any more, and Keylift keeps no values, so Git can't be searched for it. The incident record that you copied before has the facts of then.",
};
