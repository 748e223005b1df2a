// What is known of exposures by file and fingerprint. No values, no vscode work: it remembers, others find out.
import type { Uri } from 'vscode';
import type { ExposureFacts } from '../../respond';

export class ExposureMemory {
  readonly #files = new Map<string, ReadonlyMap<string, ExposureFacts>>();

  factsOf(file: Uri, fingerprint: string): ExposureFacts | undefined {
    return this.#files.get(file.toString())?.get(fingerprint);
  }

  /** Replaces what is known of a file. */
  set(file: Uri, facts: ReadonlyMap<string, ExposureFacts>): void {
    if (facts.size === 0) this.#files.delete(file.toString());
    else this.#files.set(file.toString(), facts);
  }
}
