// Care of .env files: tells on their first line when git tracks them, others can read them or a package takes them along.
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import type { EnvFiles } from '../../expose';
import { compileExcludes } from '../../scan';
import { diagnosticSource } from '../diagnostics';
import { messageOf, type Log } from '../log';
import { placeOf } from '../place';
import type { SettingsReader } from '../settings';
import { readText } from '../textFiles';
import { type EnvMend, type EnvProblem, holdsValues, isCaredFor, problemsOf } from './envProblems';
import type { GitEvents } from './gitEvents';

export interface EnvCareParts {
  /** Missing where no programs run (browser). */
  readonly envFiles: EnvFiles | undefined;
  readonly git: GitEvents;
  readonly settings: SettingsReader;
  readonly log: Log;
}

const envGlob = '**/{.env,.env.*,*.env}';

/** Files that decide what becomes of .env files. */
const deciding =
  /(?:^|\/)(?:\.gitignore|\.npmignore|\.vscodeignore|.*\.?dockerignore|package\.json|MANIFEST\.in|(?:docker-)?compose.*\.ya?ml|.*Dockerfile.*)$/;

/** Files looked at in one folder; more than that are copies, not settings. */
const mostFiles = 200;

const rest = 500;

export class EnvCare {
  readonly #parts: EnvCareParts;
  readonly #collection = languages.createDiagnosticCollection('keylift-env');
  readonly #problems = new Map<string, readonly EnvProblem[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: EnvCareParts) {
    this.#parts = parts;
  }

  start(): Disposable {
    const watcher = workspace.createFileSystemWatcher(envGlob);
    this.#later();
    return Disposable.from(
      this.#collection,
      watcher,
      watcher.onDidCreate((uri) => void this.examine(uri)),
      watcher.onDidChange((uri) => void this.examine(uri)),
      watcher.onDidDelete((uri) => this.#forget(uri)),
      this.#parts.git.onDidChange(() => this.#later()),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (deciding.test(uri.path)) this.#later();
      }),
      workspace.onDidGrantWorkspaceTrust(() => this.#later()),
      workspace.onDidChangeWorkspaceFolders(() => this.#later()),
      { dispose: () => clearTimeout(this.#timer) },
    );
  }

  /** What can be mended about a file by a click. */
  mendsOf(uri: Uri): readonly EnvMend[] {
    return (this.#problems.get(uri.toString()) ?? []).flatMap(({ mend }) => mend ?? []);
  }

  /** Looks at one file now. */
  async examine(uri: Uri): Promise<void> {
    const { envFiles, log } = this.#parts;
    if (!envFiles || !workspace.isTrusted || uri.scheme !== 'file' || !this.#isCaredFor(uri)) return;
    try {
      const text = await readText(uri);
      if (text === undefined || !holdsValues(text)) {
        this.#forget(uri);
        return;
      }
      const folder = placeOf(uri).folder?.uri ?? Uri.joinPath(uri, '..');
      const state = await envFiles.examine(uri.fsPath, folder.fsPath);
      this.#show(uri, problemsOf(nameOf(uri), state), text);
    } catch (error) {
      log.warn(`${uri.path} could not be looked after: ${messageOf(error)}`);
    }
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#examineAll(), rest);
  }

  async #examineAll(): Promise<void> {
    if (!this.#parts.envFiles || !workspace.isTrusted) return;
    const files: Uri[] = [];
    for (const folder of workspace.workspaceFolders ?? []) {
      const pattern = new RelativePattern(folder, envGlob);
      const found = await workspace.findFiles(pattern, '**/node_modules/**', mostFiles);
      if (found.length === mostFiles) {
        this.#parts.log.warn(`Only ${mostFiles} .env files of ${folder.name} are looked after.`);
      }
      files.push(...found);
    }
    for (const uri of files) await this.examine(uri);
  }

  #isCaredFor(uri: Uri): boolean {
    if (!isCaredFor(uri.path)) return false;
    const excludes = compileExcludes(this.#parts.settings.read(uri).exclude);
    return excludes.excluderOf(placeOf(uri).path, false) === undefined;
  }

  #show(uri: Uri, problems: readonly EnvProblem[], text: string): void {
    this.#problems.set(uri.toString(), problems);
    const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
    const range = new Range(0, 0, 0, Math.max(1, firstLine.length));
    this.#collection.set(
      uri,
      problems.map(({ code, message }) => {
        const diagnostic = new Diagnostic(range, message, severities[code]);
        diagnostic.source = diagnosticSource;
        diagnostic.code = code;
        return diagnostic;
      }),
    );
  }

  #forget(uri: Uri): void {
    this.#problems.delete(uri.toString());
    this.#collection.delete(uri);
  }
}

/** Readable by others is the default of most systems: worth knowing, not worth a warning. */
const severities: Readonly<Record<EnvProblem['code'], DiagnosticSeverity>> = {
  'env-tracked': DiagnosticSeverity.Warning,
  'env-published': DiagnosticSeverity.Warning,
  'env-readable': DiagnosticSeverity.Information,
};

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
