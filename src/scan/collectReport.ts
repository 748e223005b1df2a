// Gathers outcomes into a report, in an order that does not depend on which thread was quicker.
import type { FileOutcome, FileTask } from './protocol';
import type { FileResult, ScanProgress, ScanReport, SkippedFile } from './types';

/** Takes outcomes in any order. */
export class ReportCollector {
  readonly #files: FileResult[] = [];
  readonly #skipped: SkippedFile[] = [];
  readonly #silenced = new Set<string>();
  readonly #began = performance.now();
  #scannedFiles = 0;
  #scannedBytes = 0;
  #foundFiles = 0;
  #findings = 0;

  found(): void {
    this.#foundFiles++;
  }

  skip({ path, reason, detail }: SkippedFile): void {
    this.#skipped.push({ path, reason, detail });
  }

  /** Records one file's outcome; gives the result back when it holds findings or problems. */
  add(task: FileTask, outcome: FileOutcome): FileResult | undefined {
    if (outcome.kind === 'skipped') {
      this.skip({ path: task.path, reason: outcome.reason, detail: outcome.detail });
      return undefined;
    }
    if (outcome.timedOut) {
      const detail = 'took too long; only its beginning was scanned';
      this.skip({ path: task.path, reason: 'timeout', detail });
    } else {
      this.#scannedFiles++;
    }
    this.#scannedBytes += outcome.bytes;
    this.#findings += outcome.findings.length;
    for (const fingerprint of outcome.silenced) this.#silenced.add(fingerprint);
    if (outcome.findings.length === 0 && outcome.problems.length === 0) return undefined;
    const result = { path: task.path, findings: outcome.findings, problems: outcome.problems };
    this.#files.push(result);
    return result;
  }

  progress(): ScanProgress {
    return { scannedFiles: this.#scannedFiles, foundFiles: this.#foundFiles, findings: this.#findings };
  }

  report(cancelled: boolean): ScanReport {
    return {
      files: this.#files.sort(byPath),
      skipped: this.#skipped.sort(byPath),
      scannedFiles: this.#scannedFiles,
      scannedBytes: this.#scannedBytes,
      durationMs: performance.now() - this.#began,
      cancelled,
      silencedFingerprints: [...this.#silenced].sort(),
    };
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
