// Scans a folder through workspace.fs, in slices on this thread: for the browser and for virtual file systems.
import { FileType, Uri, workspace } from 'vscode';
import { LineMap } from '../base';
import type { DetectOptions, Finding } from '../engine';
import {
  compileExcludes,
  decode,
  formatBytes,
  type Excludes,
  type FileResult,
  type LocatedFinding,
  type ScanReport,
  type SkippedFile,
  type SkipReason,
} from '../scan';
import type { Detection } from './detection';
import type { GitIgnore } from './gitIgnore';
import { messageOf } from './log';
import type { FolderScan } from './platform';

/** Milliseconds of work before other things get their turn. */
const slice = 20;

/** Same report as the scan of a disk's folder, without its worker threads. */
export function scanVirtualFolder(
  scan: FolderScan,
  detection: Detection,
  gitIgnore: GitIgnore,
): Promise<ScanReport> {
  return new VirtualScan(scan, detection, gitIgnore).run();
}

class VirtualScan {
  readonly #scan: FolderScan;
  readonly #detection: Detection;
  readonly #gitIgnore: GitIgnore;
  readonly #excludes: Excludes;
  readonly #ignored: ReadonlySet<string>;
  readonly #detectOptions: DetectOptions;
  readonly #files: FileResult[] = [];
  readonly #skipped: SkippedFile[] = [];
  readonly #silenced = new Set<string>();
  #scannedFiles = 0;
  #foundFiles = 0;
  #scannedBytes = 0;
  #findings = 0;
  #sliceStart = Date.now();

  constructor(scan: FolderScan, detection: Detection, gitIgnore: GitIgnore) {
    this.#scan = scan;
    this.#detection = detection;
    this.#gitIgnore = gitIgnore;
    const { options } = scan;
    this.#excludes = compileExcludes(options.exclude);
    this.#ignored = new Set(options.ignoredFingerprints);
    this.#detectOptions = {
      salt: options.salt,
      disabledRules: new Set(options.disabledRules),
      includeHarmless: options.includeHarmless ?? false,
    };
  }

  async run(): Promise<ScanReport> {
    const started = Date.now();
    await this.#folder(this.#scan.folder, '');
    return {
      files: this.#files.sort(byPath),
      skipped: this.#skipped.sort(byPath),
      scannedFiles: this.#scannedFiles,
      scannedBytes: this.#scannedBytes,
      durationMs: Date.now() - started,
      cancelled: this.#cancelled,
      silencedFingerprints: [...this.#silenced],
    };
  }

  get #cancelled(): boolean {
    return this.#scan.token.isCancellationRequested;
  }

  async #folder(folder: Uri, path: string): Promise<void> {
    let entries: readonly [string, FileType][];
    try {
      entries = await workspace.fs.readDirectory(folder);
    } catch (error) {
      this.#skip(path, 'unreadable', messageOf(error));
      return;
    }
    for (const [name, type] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (this.#cancelled) return;
      await this.#entry(Uri.joinPath(folder, name), path === '' ? name : `${path}/${name}`, type);
    }
  }

  async #entry(uri: Uri, path: string, type: FileType): Promise<void> {
    const isFolder = (type & FileType.Directory) !== 0;
    if (path === '.git' || path.endsWith('/.git')) return;
    const glob = this.#excludes.excluderOf(path, isFolder);
    if (glob !== undefined) this.#skip(path, 'excluded', glob);
    else if ((type & FileType.SymbolicLink) !== 0) this.#skip(path, 'symlink', 'is a symbolic link');
    else if (await this.#isGitIgnored(uri, isFolder)) this.#skip(path, 'gitignored', 'is ignored by Git');
    else if (isFolder) await this.#folder(uri, path);
    else await this.#file(uri, path);
  }

  async #isGitIgnored(uri: Uri, isFolder: boolean): Promise<boolean> {
    if (!this.#scan.options.respectGitignore) return false;
    return this.#gitIgnore.ignores(uri, isFolder, this.#scan.folder);
  }

  async #file(uri: Uri, path: string): Promise<void> {
    this.#foundFiles++;
    await this.#pause();
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > this.#scan.options.maxFileSize) {
        this.#skip(path, 'too-large', formatBytes(size));
        return;
      }
      this.#bytes(await workspace.fs.readFile(uri), path);
    } catch (error) {
      this.#skip(path, 'unreadable', messageOf(error));
    }
  }

  #bytes(bytes: Uint8Array, path: string): void {
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') {
      this.#skip(path, 'binary', 'is not text');
      return;
    }
    this.#scannedFiles++;
    this.#scannedBytes += bytes.length;
    const { text } = decoded;
    const result = this.#detection.detect({ text, path }, this.#detectOptions, this.#scan.token);
    const findings = result.findings.filter(({ fingerprint }) => !this.#isSilenced(fingerprint));
    if (findings.length === 0 && result.problems.length === 0) return;
    const file = {
      path,
      findings: locate(text, findings),
      problems: [...decoded.problems, ...result.problems],
    };
    this.#findings += findings.length;
    this.#files.push(file);
    this.#scan.onFile(file);
  }

  #isSilenced(fingerprint: string): boolean {
    if (!this.#ignored.has(fingerprint)) return false;
    this.#silenced.add(fingerprint);
    return true;
  }

  #skip(path: string, reason: SkipReason, detail: string): void {
    this.#skipped.push({ path, reason, detail });
  }

  async #pause(): Promise<void> {
    if (Date.now() - this.#sliceStart < slice) return;
    this.#scan.onProgress({
      scannedFiles: this.#scannedFiles,
      foundFiles: this.#foundFiles,
      findings: this.#findings,
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#sliceStart = Date.now();
  }
}

function locate(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const lines = new LineMap(text);
  return findings.map((finding) => {
    const start = lines.positionAt(finding.span.start);
    const end = lines.positionAt(finding.span.end);
    return { ...finding, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  });
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
