// Reads the command line of desktop VS Code, as far as the launcher can honour it.
import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the desktop's command line asks for; all paths absolute. */
export interface LaunchArguments {
  readonly extensions: readonly string[];
  readonly tests?: string;
  /** A folder or a .code-workspace file. */
  readonly folder?: string;
  readonly userData?: string;
  readonly extensionsFolder?: string;
  readonly trustAll: boolean;
  readonly debuggingPort?: number;
  readonly port: number;
  /** Arguments of an errand that needs no window: installing or listing extensions. */
  readonly errand: readonly string[];
  readonly showVersion: boolean;
}

/** Parses `--name=value`, `--name value` and positional paths; flags of the desktop that mean nothing here are passed over. */
export function parseLaunchArguments(argv: readonly string[]): LaunchArguments {
  const { values, flags, positional } = split(argv);
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  const path = (name: string): string | undefined => map(last(name), toPath);
  const tests = map(path('extensionTestsPath'), testModule);
  const folder = map(last('folder-uri') ?? last('file-uri') ?? positional[0], toPath);
  const userData = path('user-data-dir');
  const extensionsFolder = path('extensions-dir');
  const debuggingPort = map(last('remote-debugging-port'), Number);
  return {
    extensions: (values.get('extensionDevelopmentPath') ?? []).map(toPath),
    trustAll: flags.has('disable-workspace-trust') && !flags.has('keylift-restricted'),
    port: Number(last('port') ?? 0),
    errand: errandOf(values, flags),
    showVersion: flags.has('version'),
    ...(tests === undefined ? {} : { tests }),
    ...(folder === undefined ? {} : { folder }),
    ...(userData === undefined ? {} : { userData }),
    ...(extensionsFolder === undefined ? {} : { extensionsFolder }),
    ...(debuggingPort === undefined ? {} : { debuggingPort }),
  };
}

/** Names that take a value; all others are flags. */
const valued = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'folder-uri',
  'file-uri',
  'user-data-dir',
  'extensions-dir',
  'remote-debugging-port',
  'port',
  'install-extension',
  'uninstall-extension',
  'enable-proposed-api',
  'log',
]);

interface Parts {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly positional: readonly string[];
}

function split(argv: readonly string[]): Parts {
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const positional: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) {
      if (!argument.startsWith('-')) positional.push(argument);
    } else if (inline !== undefined || valued.has(name)) {
      values.set(name, [...(values.get(name) ?? []), inline ?? argv[++index] ?? '']);
    } else {
      flags.add(name);
    }
  }
  return { values, flags, positional };
}

function errandOf(values: Parts['values'], flags: Parts['flags']): string[] {
  const errands = ['install-extension', 'uninstall-extension'];
  return [
    ...errands.flatMap((name) =>
      (values.get(name) ?? []).flatMap((value) => [`--${name}`, extensionOf(value)]),
    ),
    ...(flags.has('list-extensions') ? ['--list-extensions'] : []),
  ];
}

/** A package's path or an extension's id. */
function extensionOf(value: string): string {
  return extname(value) === '.vsix' ? resolve(value) : value;
}

function toPath(value: string): string {
  return value.startsWith('file:') ? fileURLToPath(value) : resolve(value);
}

/** The desktop resolves the module as `require` would; the address of a remote window needs the file. */
function testModule(path: string): string {
  if (extname(path) !== '') return path;
  return existsSync(`${path}.js`) ? `${path}.js` : join(path, 'index.js');
}

function map<T, U>(value: T | undefined, change: (value: T) => U): U | undefined {
  return value === undefined ? undefined : change(value);
}
