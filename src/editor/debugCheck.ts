// Tells, when a debug session starts, which variables that fixes made are not defined for it. Holds nothing up.
import {
  ConfigurationTarget,
  debug,
  type DebugSession,
  type Disposable,
  Uri,
  window,
  workspace,
} from 'vscode';
import { launchOffer, readProjectFacts, type Undefined, undefinedVariables } from '../refactor';
import { settingsSection } from './contributions';
import { type Log, messageOf } from './log';
import type { MadeVariables } from './madeVariables';
import { applyOffers } from './offers';
import type { Platform } from './platform';
import { readersIn } from './projectFacts';
import type { SettingsReader } from './settings';
import { readText } from './textFiles';

export interface DebugCheckParts {
  readonly madeVariables: MadeVariables;
  readonly settings: SettingsReader;
  readonly commandRunner: Platform['commandRunner'] | undefined;
  readonly log: Log;
}

/** Checks each session that a user starts; those that it starts itself are part of it. */
export function registerDebugCheck(parts: DebugCheckParts): Disposable {
  const told = new Set<string>();
  return debug.onDidStartDebugSession((session) => {
    if (session.parentSession) return;
    check(parts, session, told).catch((error: unknown) =>
      parts.log.warn(`A debug configuration was not checked: ${messageOf(error)}`),
    );
  });
}

async function check(parts: DebugCheckParts, session: DebugSession, told: Set<string>): Promise<void> {
  const folder = session.workspaceFolder?.uri ?? onlyFolder();
  if (!folder || !parts.settings.read(folder).checkDebugVariables) return;
  const made = parts.madeVariables.of(folder);
  if (made.length === 0) return;
  const { configuration } = session;
  const missing = await missingIn(parts, session, folder);
  const key = JSON.stringify([folder.toString(), configuration.name, missing?.names]);
  if (!missing || told.has(key)) return;
  told.add(key);
  parts.log.info(`${missing.names.join(', ')}: not defined for “${configuration.name}”.`);
  await tell(missing, configuration.name, folder, parts.log);
}

async function missingIn(
  { madeVariables, commandRunner }: DebugCheckParts,
  { configuration }: DebugSession,
  folder: Uri,
): Promise<Undefined | undefined> {
  const { read, list } = readersIn(folder);
  const made = madeVariables.of(folder);
  const runner = folder.scheme === 'file' ? commandRunner?.(folder.fsPath) : undefined;
  const { dependencies } = await readProjectFacts(made.at(-1)?.path ?? '', read, list);
  const terminal = terminalVariables(folder);
  const { cwd } = configuration as { readonly cwd?: unknown };
  const base = typeof cwd === 'string' && cwd.startsWith('/') ? folder.with({ path: cwd }) : folder;
  return undefinedVariables({
    configuration,
    made,
    isSet: (name) => runner?.variable(name) !== undefined || terminal.has(name),
    read,
    readNamed: (path) => readText(isAbsolute(path) ? Uri.file(path) : Uri.joinPath(base, path)),
    dependencies,
  });
}

/** What VS Code sets in its terminals, where programs may be debugged. */
function terminalVariables(folder: Uri): ReadonlySet<string> {
  const settings = workspace.getConfiguration('terminal.integrated.env', folder);
  const objects = ['linux', 'osx', 'windows'].map((system) => settings.get<object | null>(system, {}));
  return new Set(objects.flatMap((variables) => Object.keys(variables ?? {})));
}

const buttons = { add: 'Add envFile', open: 'Open launch.json', never: "Don't Show Again" } as const;

async function tell({ names, inEnv }: Undefined, name: string, folder: Uri, log: Log): Promise<void> {
  const file = Uri.joinPath(folder, launchFile);
  const before = await readText(file);
  const offer = inEnv && before !== undefined ? launchOffer(before, name) : undefined;
  const [is, it] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const where = inEnv
    ? `.env holds ${it}, but the configuration does not load that file`
    : `.env does not hold ${it} either`;
  const chosen = await window.showWarningMessage(
    `Keylift: ${names.join(', ')} ${is} not defined for “${name}”: ${where}.`,
    ...(offer ? [buttons.add] : []),
    ...(before === undefined ? [] : [buttons.open]),
    buttons.never,
  );
  if (chosen === buttons.open) await window.showTextDocument(file);
  if (chosen === buttons.never)
    await workspace
      .getConfiguration(settingsSection)
      .update('checkDebugVariables', false, ConfigurationTarget.Global);
  if (chosen !== buttons.add || !offer) return;
  const refused = await applyOffers([{ ...offer, folder }]);
  if (refused === undefined) log.info(`${launchFile}: envFile added to “${name}”.`);
  else void window.showErrorMessage(`Keylift: ${refused}`);
}

const launchFile = '.vscode/launch.json';

function onlyFolder(): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length === 1 ? folders[0]?.uri : undefined;
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}
