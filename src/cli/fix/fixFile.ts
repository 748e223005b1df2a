// One file from its findings to its new text: the values are stored first, then the file is written as a whole.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CancellationToken, LineMap, type Masked } from '../../base';
import type { Finding } from '../../engine';
import {
  type Fix,
  type FixedText,
  fixText,
  type Naming,
  type NotApplicable,
  type Plan,
  readProjectFacts,
  type Refactorer,
  type StoreFailure,
} from '../../refactor';
import type { Change, ChangedFile } from './change';
import { languageIdOf } from './languageIdOf';
import { maskedText } from './maskedText';
import type { ManagerStore } from './managerStore';
import { posixPath } from './posixPath';
import type { SecretFinder } from './secretFinder';
import { storeInEnv } from './storeInEnv';
import { TextFileError, type TextFiles } from './textFiles';
import type { VariableIndex } from './variableIndex';

export interface FixFileParts {
  readonly refactorer: Refactorer;
  readonly finder: SecretFinder;
  readonly files: TextFiles;
  readonly backend: string;
  readonly dryRun: boolean;
  readonly naming: Omit<Naming, 'repo'>;
  /** The user says that the manager holds the values already. */
  readonly stored: boolean;
  /** Stores values in the manager; missing when the user does it. */
  readonly managerStore: ManagerStore | undefined;
  /** Names given so far in this run. */
  readonly given: Map<string, Masked>;
  /** Names in use. */
  readonly variables: Pick<VariableIndex, 'readElsewhere'>;
  readonly token: CancellationToken;
}

export interface FileToFix {
  /** As the scan reports it. */
  readonly path: string;
  readonly absolutePath: string;
  /** The folder whose .env takes the values. */
  readonly folder: string;
}

export interface FixedFile {
  readonly changes: readonly Change[];
  /** Missing when the text stays as it is. */
  readonly shown?: ChangedFile;
}

/** Fixes a file's secrets. What can go wrong with the file is told for each of them. */
export async function fixFile(parts: FixFileParts, file: FileToFix): Promise<FixedFile> {
  const { finder, files } = parts;
  let whole: string | undefined;
  try {
    whole = await files.read(file.absolutePath);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { changes: finder.lastSeen(file.path).map((seen) => ({ ...seen, ...refused(error.message) })) };
  }
  if (whole === undefined) return { changes: [] };
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = whole.slice(mark.length);
  const found = finder.find(file.path, text);
  const findings = finder.wanted(found);
  const describe = describer(file.path, text);

  const obstacle = parts.dryRun ? undefined : await files.obstacle(file.absolutePath);
  if (obstacle !== undefined)
    return { changes: findings.map((one) => ({ ...describe(one), ...failed(obstacle) })) };
  let result: FixedText;
  try {
    result = await fixIn(parts, file, text, findings);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { changes: findings.map((one) => ({ ...describe(one), ...failed(error.message) })) };
  }
  const after = mark + result.text;
  const broken = after === whole ? undefined : await writeBack(files, file.absolutePath, whole, after);
  const changes = result.fixes.map(({ finding, outcome }) => {
    const end = outcome.kind === 'plan' && broken ? broken : outcome;
    return { ...describe(finding), ...outcomeOf(end, parts.dryRun) };
  });
  if (after === whole || broken) return { changes };
  return { changes, shown: shownFile(file.path, text, result.text, finder.valuesIn(file.path, text)) };
}

async function fixIn(
  parts: FixFileParts,
  { path, absolutePath, folder }: FileToFix,
  text: string,
  findings: readonly Finding[],
): Promise<FixedText> {
  const { refactorer, finder, files, backend, given, naming, variables, token } = parts;
  const inFolder = posixPath(absolutePath).slice(posixPath(folder).replace(/\/$/, '').length + 1);
  const project = await readProjectFacts(
    inFolder,
    (name) => files.read(join(folder, name)),
    (name) => readdir(join(folder, name)),
  );
  return fixText(
    refactorer,
    {
      text,
      path: inFolder,
      languageId: languageIdOf(path, text),
      findings,
      find: (later) => finder.find(path, later),
      ruleOf: (id) => finder.rule(id),
      backend,
      project: {
        ...project,
        naming: { ...naming, repo: basename(folder) },
        readElsewhere: await variables.readElsewhere(folder, absolutePath),
      },
      given,
      store: (plan) => store(parts, folder, plan),
    },
    token,
  );
}

async function store(
  { dryRun, stored, files, given, managerStore }: FixFileParts,
  folder: string,
  plan: Plan,
): Promise<NotApplicable | StoreFailure | undefined> {
  if (plan.store.target === 'manager' && managerStore?.serves(plan)) {
    const isStored = dryRun || given.has(plan.name);
    return isStored ? undefined : guarded(() => managerStore.store(folder, plan));
  }
  if (plan.store.target === 'manager') {
    // What the steps say holds for the rest of the run: the same value must not be stored twice.
    given.set(plan.name, plan.store.value);
    return dryRun || stored ? undefined : new Unstored(plan);
  }
  return guarded(() => storeInEnv(folder, plan.store.name, plan.store.value, files));
}

type Stored = NotApplicable | StoreFailure | undefined;

/** A file that can't be read or written is a failure of this one fix. */
async function guarded(task: () => Promise<Stored>): Promise<Stored> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { kind: 'failed', reason: `${error.message} The code is unchanged.` };
  }
}

/** The refusal of a plan whose value the user is to store first. */
class Unstored implements NotApplicable {
  readonly kind = 'notApplicable';
  readonly reason = 'Its value is not stored yet: store it, then run the command again with --stored.';
  readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }
}

/** Somebody may have saved the file meanwhile; their work is not overwritten. */
async function writeBack(
  files: TextFiles,
  file: string,
  before: string,
  after: string,
): Promise<StoreFailure | undefined> {
  try {
    if ((await files.read(file)) !== before) return { kind: 'failed', reason: changedMeanwhile };
    await files.write(file, after);
    return undefined;
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { kind: 'failed', reason: `${error.message} The code is unchanged.` };
  }
}

const changedMeanwhile = 'The file changed meanwhile, so its code was left alone: run the command again.';

type Outcome = Pick<Change, 'status' | 'name' | 'reason' | 'notes' | 'toStore'>;

function outcomeOf(outcome: Fix['outcome'], dryRun: boolean): Outcome {
  if (outcome.kind === 'plan')
    return { status: dryRun ? 'planned' : 'applied', name: outcome.name, notes: outcome.notes };
  if (outcome.kind === 'failed') return failed(outcome.reason);
  if (!(outcome instanceof Unstored)) return refused(outcome.reason);
  const { name, store: toStore, notes } = outcome.plan;
  return { ...refused(outcome.reason), name, notes, toStore };
}

function refused(reason: string): Outcome {
  return { status: 'refused', reason, notes: [] };
}

function failed(reason: string): Outcome {
  return { status: 'failed', reason, notes: [] };
}

function describer(path: string, text: string): (finding: Finding) => Omit<Change, keyof Outcome> {
  const lines = new LineMap(text);
  return ({ span, ruleId, masked }) => ({ path, ...lines.positionAt(span.start), ruleId, masked });
}

function shownFile(path: string, before: string, after: string, values: readonly string[]): ChangedFile {
  return { path, before: maskedText(before, values), after: maskedText(after, values) };
}
