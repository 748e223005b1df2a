// Reads "id<TAB>before<TAB>after" lines; asks TypeScript's parser and V8's (which knows where `await` may stand and
// which names are declared twice), and TypeScript's checker for names that nothing declares.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import ts from 'typescript';
import vm from 'node:vm';

type Mode = 'script' | 'module';

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const [id = '', before = '', after = ''] = line.split('\t');
  console.log(JSON.stringify({ id: Number(id), ...compared(before, after) }));
});

function compared(before: string, after: string): { before: string | null; problems: string[] } {
  const old = read(before);
  const mode = modeOf(old, before);
  const fault = mode === undefined ? 'neither a script nor a module' : faultOf(old, mode);
  if (mode === undefined || fault !== undefined) return { before: fault ?? null, problems: [] };
  const now = read(after);
  const broken = faultOf(now, mode);
  if (broken !== undefined) return { before: null, problems: [broken] };
  const known = new Set(complaints(old));
  return {
    before: null,
    problems: complaints(now).filter((one) => !known.has(one) && !concernsKnown(one, old.text)),
  };
}

/** The checker stops at some errors before it has looked at all names: only names that the fix brought are of interest. */
function concernsKnown(message: string, text: string): boolean {
  const name = /^Cannot find name '(\w+)'/.exec(message)?.[1];
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(text);
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly file: ts.SourceFile;
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8');
  return { path, text, file: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) };
}

/** The folder's name tells what the package says of its files. */
function modeOf(source: Source, path: string): Mode | undefined {
  if (/\.m[jt]s$/.test(path) || path.includes('.module/')) return 'module';
  if (/\.c[jt]s$/.test(path)) return 'script';
  if (/\.tsx?$/.test(path)) return ts.isExternalModule(source.file) ? 'module' : 'script';
  if (faultOf(source, 'script') === undefined) return 'script';
  return faultOf(source, 'module') === undefined ? 'module' : undefined;
}

function faultOf(source: Source, mode: Mode): string | undefined {
  const [syntax] = (source.file as ts.SourceFile & { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (syntax) return `TypeScript: ${ts.flattenDiagnosticMessageText(syntax.messageText, ' ')}`;
  const code = /\.[mc]?js$/.test(source.path) ? source.text.replace(/^#!.*/, '') : transpiled(source);
  try {
    if (mode === 'module') new vm.SourceTextModule(code);
    else vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname']);
    return undefined;
  } catch (error) {
    return `V8: ${String(error)}`;
  }
}

function transpiled({ text, path }: Source): string {
  return ts.transpileModule(text, {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.React,
      verbatimModuleSyntax: true,
      experimentalDecorators: true,
    },
  }).outputText;
}

/** Names that nothing declares, and names declared twice. */
function complaints({ path, file }: Source): string[] {
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === path ? file : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === path,
    readFile: () => undefined,
  };
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    jsx: ts.JsxEmit.Preserve,
    types: [],
  };
  const program = ts.createProgram([path], options, host);
  return program
    .getSemanticDiagnostics(file)
    .filter(({ code }) => told.has(code))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .filter((message) => !globals.test(message));
}

/** Cannot find name; duplicate identifier; redeclared; used before its declaration; an initializer where none may be. */
const told = new Set([2304, 2300, 2451, 2448, 2552, 2580, 1308, 1378]);

/** The runtime brings these; without its declarations they are unknown. */
const globals =
  /'(?:process|exports|Record|Error|Map|Promise|String|fetch|encodeURIComponent|Buffer|JSON|URL|require|globalThis|atob|Deno|Bun|URLSearchParams)'/;
