// Waiting in host tests: for an event that makes something true, never for a stretch of time.
import { type Diagnostic, type Disposable, type Event, languages, type Uri } from 'vscode';

const defaultTimeoutMs = 90_000;

/**
 * Resolves with the first value other than undefined that `read` gives: at once, or after one of the events.
 * Rejects after the time-out with a message that says what was awaited.
 */
export function waitFor<T>(
  what: string,
  events: readonly Event<unknown>[],
  read: () => T | undefined,
  timeoutMs = defaultTimeoutMs,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listeners: Disposable[] = [];
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      settle();
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`Waited in vain for ${what}.`))), timeoutMs);
    const look = (): void => {
      const value = read();
      if (value !== undefined) finish(() => resolve(value));
    };
    for (const event of events) listeners.push(event(look));
    look();
  });
}

/** Resolves with the document's Keylift diagnostics, in order of place, once they satisfy `wanted`. */
export function waitForDiagnostics(
  uri: Uri,
  what: string,
  wanted: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return waitFor(`${what} in ${uri.path}`, [languages.onDidChangeDiagnostics], () => {
    const found = keyliftDiagnostics(uri);
    return wanted(found) ? found : undefined;
  });
}

/** The document's diagnostics that are ours, in order of place. */
export function keyliftDiagnostics(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source?.toLowerCase() === 'keylift')
    .sort((left, right) => left.range.start.compareTo(right.range.start));
}
