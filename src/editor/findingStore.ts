// What is known to be wrong, by file: the one place that diagnostics, view, status bar and commands read.
import { EventEmitter, type Event, type Range, type Uri } from 'vscode';
import type { CompiledRule, Finding, Severity } from '../engine';
import type { ExposureFacts } from '../respond';
import type { Exposure } from './messages';

/** A finding in a file, with an id that says nothing and may stand in a command link. */
export interface LocatedSecret {
  readonly id: string;
  readonly uri: Uri;
  readonly range: Range;
  readonly finding: Finding;
  readonly rule: CompiledRule;
  /** After the user's settings. */
  readonly severity: Severity;
  readonly exposure: Exposure;
  /** How far the value got; missing until that is known. */
  readonly facts?: ExposureFacts;
}

/** A finding before it has an id. */
export type FoundSecret = Omit<LocatedSecret, 'id' | 'uri'>;

/** `document`: from an open document, goes when it closes; `scan`: from a workspace scan, stays. */
export type Origin = 'document' | 'scan';

/** A file's secrets and where they are known from. */
export interface FileSecrets {
  readonly uri: Uri;
  readonly secrets: readonly LocatedSecret[];
  readonly origin: Origin;
  /** Version of the document they were found in; none for files scanned on disk. */
  readonly version?: number;
}

/** Keeps the current findings; fires the files whose findings changed. */
export class FindingStore {
  readonly #files = new Map<string, FileSecrets>();
  readonly #byId = new Map<string, LocatedSecret>();
  readonly #changed = new EventEmitter<readonly Uri[]>();
  #nextId = 1;

  readonly onDidChange: Event<readonly Uri[]> = this.#changed.event;

  /** Replaces what is known of some files, with one event for all. An empty list forgets the file. */
  set(
    files: readonly { uri: Uri; secrets: readonly FoundSecret[]; origin: Origin; version?: number }[],
  ): void {
    const changed: Uri[] = [];
    for (const { uri, secrets, origin, version } of files) {
      const key = uri.toString();
      const before = this.#files.get(key);
      if (secrets.length === 0 && !before) continue;
      changed.push(uri);
      for (const secret of before?.secrets ?? []) this.#byId.delete(secret.id);
      if (secrets.length === 0) {
        this.#files.delete(key);
        continue;
      }
      const located = this.#identify(uri, secrets, before, version);
      for (const secret of located) this.#byId.set(secret.id, secret);
      // A file that the workspace scan has listed stays listed after its document is closed.
      const kept: Origin = before?.origin === 'scan' ? 'scan' : origin;
      const file = { uri, secrets: located, origin: kept };
      this.#files.set(key, version === undefined ? file : { ...file, version });
    }
    if (changed.length > 0) this.#changed.fire(changed);
  }

  /** Forgets files. */
  delete(uris: readonly Uri[]): void {
    this.set(uris.map((uri) => ({ uri, secrets: [], origin: 'document' })));
  }

  /** Lets the findings of an open document outlive it, because a workspace scan has listed its file. */
  keep(uri: Uri): void {
    const file = this.#files.get(uri.toString());
    if (file) this.#files.set(uri.toString(), { ...file, origin: 'scan' });
  }

  get(uri: Uri): FileSecrets | undefined {
    return this.#files.get(uri.toString());
  }

  /** The finding behind an id, as long as it is there. */
  byId(id: string): LocatedSecret | undefined {
    return this.#byId.get(id);
  }

  /** All files with findings, by address. */
  all(): readonly FileSecrets[] {
    return [...this.#files.values()].sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /**
   * Gives the same id to the same value across scans, so that a hover's link still works after a keystroke
   * somewhere above. In an unchanged text the place decides, as fingerprints change with the ignore file's salt.
   */
  #identify(
    uri: Uri,
    secrets: readonly FoundSecret[],
    before: FileSecrets | undefined,
    version: number | undefined,
  ): LocatedSecret[] {
    const isSameText = version !== undefined && before?.version === version;
    const keyOf = isSameText ? placeKey : valueKey;
    const ids = new Map<string, string[]>();
    for (const secret of before?.secrets ?? []) {
      const key = keyOf(secret);
      ids.set(key, [...(ids.get(key) ?? []), secret.id]);
    }
    return secrets.map((secret) => {
      const id = ids.get(keyOf(secret))?.shift() ?? `s${this.#nextId++}`;
      return { ...secret, id, uri };
    });
  }
}

function placeKey({ finding }: FoundSecret): string {
  return `${finding.ruleId} ${finding.span.start} ${finding.span.end}`;
}

function valueKey({ finding }: FoundSecret): string {
  return `${finding.ruleId} ${finding.fingerprint}`;
}
