// Collects what a scan finds between two beats, so that the store hears of bundles and not of each file. Pure.
import type { FileResult } from '../scan';

/** Collects results between two beats and hands them over one bundle at a time. */
export class ScanBatch {
  readonly #handOver: (files: readonly FileResult[]) => Promise<void>;
  #files: FileResult[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(handOver: (files: readonly FileResult[]) => Promise<void>) {
    this.#handOver = handOver;
  }

  add(file: FileResult): void {
    this.#files.push(file);
  }

  flush(): void {
    if (this.#files.length === 0) return;
    const files = this.#files.splice(0);
    this.#last = this.#last.then(() => this.#handOver(files));
  }

  settled(): Promise<void> {
    return this.#last;
  }
}
