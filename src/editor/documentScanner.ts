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
import type { FindResult, SecretFinder } from './secretFinder';
import type { SettingsReader } from './settings';

/** What keeps a document from being judged completely; `reason` holds full sentences. */
export interface Shortfall {
  readonly kind: 'notScanned' | 'scannedInPart';
  readonly reason: string;
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
  readonly #shortfalls = new Map<string, Shortfall>();
  readonly #scanned = new EventEmitter<TextDocument>();

  readonly onDidScan: Event<TextDocument> = this.#scanned.event;

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

  /** What is missing in a document's scan; undefined when nothing is. */
  shortfallOf(uri: Uri): Shortfall | undefined {
    return this.#shortfalls.get(uri.toString());
  }

  #changed(event: TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0 || !this.#isScanned(event.document)) return;
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
    this.#shortfalls.delete(key);
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
      this.#note(document, shortfallOf(result));
      this.#log.trace(
        `${document.uri.path}: ${result.secrets.length} in ${result.milliseconds.toFixed(1)} ms.`,
      );
      this.#store.set([{ uri: document.uri, secrets: result.secrets, origin: 'document', version }]);
    } catch (error) {
      this.#log.error(`${document.uri.path} could not be scanned: ${messageOf(error)}`);
      this.#note(document, { kind: 'notScanned', reason: 'The scan failed; the log says more.' });
    }
    this.#scanned.fire(document);
  }

  #note(document: TextDocument, shortfall: Shortfall | undefined): void {
    const key = document.uri.toString();
    const before = this.#shortfalls.get(key)?.reason;
    if (!shortfall) this.#shortfalls.delete(key);
    else this.#shortfalls.set(key, shortfall);
    if (shortfall && shortfall.reason !== before) this.#log.warn(`${document.uri.path}: ${shortfall.reason}`);
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

function shortfallOf({ leftOut, problems }: FindResult): Shortfall | undefined {
  if (leftOut !== undefined) return { kind: 'notScanned', reason: leftOut };
  return problems.length > 0 ? { kind: 'scannedInPart', reason: problems.join(' ') } : undefined;
}
