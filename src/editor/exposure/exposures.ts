// Finds out how far the shown secrets have got, after they are shown: typing never waits for git.
import { Disposable, workspace, type Uri } from 'vscode';
import { CancellationSource } from '../../base';
import type { ExposureProbe, SearchedValue } from '../../expose';
import type { ExposureFacts } from '../../respond';
import type { FileSecrets, FindingStore } from '../findingStore';
import { messageOf, type Log } from '../log';
import { fileOf, isOpen } from '../place';
import type { SecretFinder } from '../secretFinder';
import type { ExposureMemory } from './exposureMemory';
import type { GitEvents } from './gitEvents';
import { valuesOf } from './secretValues';

export interface ExposureParts {
  readonly store: FindingStore;
  readonly finder: SecretFinder;
  readonly memory: ExposureMemory;
  /** Missing where no programs run (browser). */
  readonly probe: ExposureProbe | undefined;
  readonly git: GitEvents;
  readonly log: Log;
}

/** Milliseconds between news and the first question, and between the answer and the search of the history. */
const rest = 300;
const longRest = 1500;

/** Bytes of packed and loose objects up to which the history is searched without being asked. */
const mostUnasked = 100_000_000;

export class Exposures {
  readonly #parts: ExposureParts;
  readonly #waiting = new Map<string, Uri>();
  /** Files whose values have not been looked for in the history since the last news. */
  readonly #unsearched = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #historyTimer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #source = new CancellationSource();

  constructor(parts: ExposureParts) {
    this.#parts = parts;
  }

  start(): Disposable {
    const { store, git } = this.#parts;
    return Disposable.from(
      store.onDidChange((uris) => this.#ask(uris.filter((uri) => this.#hasNews(uri)))),
      workspace.onDidSaveTextDocument(({ uri }) => this.#ask([uri])),
      workspace.onDidGrantWorkspaceTrust(() => this.#askAll(() => true)),
      git.onDidChange(({ moved }) => this.#askAll(({ uri }) => moved || isOpen(uri))),
      { dispose: () => this.#dispose() },
    );
  }

  #hasNews(uri: Uri): boolean {
    const secrets = this.#parts.store.get(uri)?.secrets ?? [];
    return secrets.some(({ finding }) => this.#parts.memory.factsOf(uri, finding.fingerprint) === undefined);
  }

  #askAll(isMeant: (file: FileSecrets) => boolean): void {
    this.#ask(
      this.#parts.store
        .all()
        .filter(isMeant)
        .map(({ uri }) => uri),
    );
  }

  #ask(uris: readonly Uri[]): void {
    for (const uri of uris) if (this.#mayAsk(uri)) this.#waiting.set(uri.toString(), uri);
    if (this.#waiting.size === 0 || this.#timer) return;
    // Not put off by further news: somebody who never rests wants to know, too.
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#running.then(() => this.#answerWaiting());
    }, rest);
  }

  async #answerWaiting(): Promise<void> {
    const uris = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const uri of uris) await this.#answer(uri);
    for (const uri of uris.filter(isOpen)) this.#unsearched.set(uri.toString(), uri);
    if (this.#unsearched.size === 0 || this.#historyTimer) return;
    this.#historyTimer = setTimeout(() => {
      this.#historyTimer = undefined;
      this.#running = this.#running.then(() => this.#searchHistory());
    }, longRest);
  }

  /** What the disk, the index and the last commit tell. */
  async #answer(uri: Uri): Promise<void> {
    const { store, memory, probe } = this.#parts;
    const file = store.get(uri);
    if (!file || !probe) return;
    await this.#guard(uri, async () => {
      const values = await valuesOf(file);
      if (values.length === 0) return;
      const question = { file: pathOf(uri), values, folders: openFolders() };
      const facts = await probe.atOnce(question, { token: this.#source.token });
      // What a search has found before stays until the next one says otherwise.
      const merged = [...facts].map(([key, now]) => {
        return [key, { ...spreadOf(memory.factsOf(uri, key)), ...now }] as const;
      });
      memory.set(uri, new Map(merged));
      this.#show(uri);
    });
  }

  async #searchHistory(): Promise<void> {
    const { store, memory, probe } = this.#parts;
    const uris = [...this.#unsearched.values()];
    this.#unsearched.clear();
    for (const uri of uris) {
      const file = store.get(uri);
      if (!file || !probe) continue;
      await this.#guard(uri, async () => {
        const values: readonly SearchedValue[] = await valuesOf(file);
        if (values.length === 0) {
          // The developer types: what is known stays, and is asked for again once the text has been searched.
          if (isOpen(uri)) this.#ask([uri]);
          return;
        }
        const folder = pathOf(uri).replace(/[\\/][^\\/]*$/, '');
        const options = { token: this.#source.token, mostBytes: mostUnasked };
        const histories = await probe.histories(folder, values, options);
        const known = values.flatMap(({ key }) => {
          const facts = memory.factsOf(uri, key);
          return facts ? [[key, { ...facts, ...histories.get(key) }] as const] : [];
        });
        memory.set(uri, new Map(known));
        this.#show(uri);
      });
    }
  }

  /** Same text, same findings: only what is known of them has changed. */
  #show(uri: Uri): void {
    const { store, finder } = this.#parts;
    const file = store.get(uri);
    if (!file) return;
    const secrets = file.secrets.flatMap((secret) => finder.showAgain(secret));
    const { origin, version } = file;
    store.set([{ uri, secrets, origin, ...(version === undefined ? {} : { version }) }]);
  }

  async #guard(uri: Uri, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#source.token.isCancellationRequested) return;
      this.#parts.log.warn(`The exposure of ${uri.path} is not known: ${messageOf(error)}`);
    }
  }

  /** Only files of this machine, in folders that the user trusts. */
  #mayAsk({ scheme }: Uri): boolean {
    if (!this.#parts.probe || !workspace.isTrusted) return false;
    return scheme === 'file' || scheme === 'vscode-notebook-cell';
  }

  #dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#historyTimer);
    this.#source.cancel();
  }
}

/** What only a search of the history tells. */
function spreadOf(facts: ExposureFacts | undefined): Pick<ExposureFacts, 'history' | 'elsewhere'> {
  const { history, elsewhere } = facts ?? {};
  return { ...(history && { history }), ...(elsewhere && { elsewhere }) };
}

/** The file on disk that holds a document: a notebook for its cells. */
function pathOf(uri: Uri): string {
  const key = uri.toString();
  const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
  return (document ? fileOf(document) : uri).fsPath;
}

function openFolders(): string[] {
  return (workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => uri.fsPath);
}
