// Scans open documents: at once when they open, a moment after the last keystroke while they change.
import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import type { FindingStore } from './findingStore';
import type { Log } from './log';
import { messageOf } from './log';
import { isScanned } from './scannedDocuments';
import type { SecretFinder } from './secretFinder';
import type { SettingsReader } from './settings';

/** Why an open document is not scanned, in a sentence; undefined when it is. */
export interface DocumentState {
  readonly document: TextDocument;
  readonly pausedBecause: string | undefined;
}

/** After a slow scan, wait this many times its length before the next, so that typing never waits for us. */
const restFactor = 4;

/** Owns the timers; `start` begins to listen. */
export class DocumentScanner {
  readonly #finder: SecretFinder;
  readonly #store: FindingStore;
  readonly #settings: SettingsReader;
  readonly #log: Log;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #spent = new Map<string, number>();
  readonly #paused = new Map<string, string>();
  readonly #scanned = new EventEmitter<DocumentState>();

  readonly onDidScan: Event<DocumentState> = this.#scanned.event;

  constructor(finder: SecretFinder, store: FindingStore, settings: SettingsReader, log: Log) {
    this.#finder = finder;
    this.#store = store;
    this.#settings = settings;
    this.#log = log;
  }

  start(): Disposable {
    this.rescanAll();
    return Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      { dispose: () => this.#dispose() },
    );
  }

  /** Scans all open documents again, those on screen first. */
  rescanAll(): void {
    const visible = window.visibleTextEditors.map((editor) => editor.document);
    for (const document of new Set([...visible, ...workspace.textDocuments])) this.#schedule(document, 0);
  }

  /** Scans a document now; resolves once the store holds the findings of its present version. */
  async scanNow(document: TextDocument): Promise<void> {
    this.#cancel(document.uri);
    await this.#scan(document);
  }

  /** The reason why a document is left out, for people. */
  pausedReason(uri: Uri): string | undefined {
    return this.#paused.get(uri.toString());
  }

  #changed(event: TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    const settings = this.#settings.read(event.document.uri);
    if (!settings.scanOnType) return;
    const rest = (this.#spent.get(event.document.uri.toString()) ?? 0) * restFactor;
    this.#schedule(event.document, Math.max(settings.typingDelay, rest));
  }

  #saved(document: TextDocument): void {
    if (this.#store.get(document.uri)?.version !== document.version) this.#schedule(document, 0);
  }

  #closed(document: TextDocument): void {
    this.#cancel(document.uri);
    const key = document.uri.toString();
    this.#spent.delete(key);
    this.#paused.delete(key);
    if (this.#store.get(document.uri)?.origin === 'document') this.#store.delete([document.uri]);
  }

  #schedule(document: TextDocument, delay: number): void {
    if (!this.#isScanned(document)) return;
    this.#cancel(document.uri);
    const timer = setTimeout(() => {
      this.#timers.delete(document.uri.toString());
      void this.#scan(document);
    }, delay);
    this.#timers.set(document.uri.toString(), timer);
  }

  #cancel(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  async #scan(document: TextDocument): Promise<void> {
    if (document.isClosed || !this.#isScanned(document)) return;
    const version = document.version;
    const key = document.uri.toString();
    try {
      const result = await this.#finder.findInDocument(document);
      if (isOutdated(document, version)) return;
      this.#spent.set(key, result.milliseconds);
      if (result.leftOut === undefined) this.#paused.delete(key);
      else this.#paused.set(key, result.leftOut);
      for (const problem of result.problems) this.#log.warn(`${document.uri.path}: ${problem}`);
      this.#store.set([{ uri: document.uri, secrets: result.secrets, origin: 'document', version }]);
      this.#scanned.fire({ document, pausedBecause: result.leftOut });
    } catch (error) {
      this.#log.error(`${document.uri.path} could not be scanned: ${messageOf(error)}`);
      this.#scanned.fire({ document, pausedBecause: 'The scan failed; see the Keylift output.' });
    }
  }

  #isScanned(document: TextDocument): boolean {
    const { scheme } = document.uri;
    return isScanned(scheme, document.languageId, workspace.fs.isWritableFileSystem(scheme) !== undefined);
  }

  #dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#scanned.dispose();
  }
}

/** A newer version has its own scan; what was found in the old one would point to wrong places. */
function isOutdated(document: TextDocument, version: number): boolean {
  return document.isClosed || document.version !== version;
}
