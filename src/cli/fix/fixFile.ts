// One file from its findings to its new text: the values are stored first, then the file is written as a whole.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CancellationToken, LineMap } from '../../base';
import type { Finding } from '../../engine';
import {
  type Fix,
  type FixedText,
  fixText,
  type Naming,
  notebookCells,
  type NotebookCell,
  type Plan,
  readProjectFacts,
  type Refactorer,
  type StoreFailure,
} from '../../refactor';
import type { Change, ChangedFile } from './change';
import { type Code, fixCells, type FixedCode } from './fixCells';
import { languageIdOf } from './languageIdOf';
import { maskedText } from './maskedText';
import { posixPath } from './posixPath';
import type { SecretFinder } from './secretFinder';
import { storePlan, type StoringParts, Unstored } from './storePlan';
import { TextFileError, type TextFiles } from './textFiles';
import type { VariableIndex } from './variableIndex';

export interface FixFileParts extends StoringParts {
  readonly refactorer: Refactorer;
  readonly finder: SecretFinder;
  readonly backend: string;
  readonly naming: Omit<Naming, 'repo'>;
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
  let result: FixedCode;
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
  const values = [...finder.valuesIn(file.path, text), ...result.values];
  return { changes, shown: shownFile(file.path, text, result.text, values) };
}

async function fixIn(
  parts: FixFileParts,
  { path, absolutePath, folder }: FileToFix,
  text: string,
  findings: readonly Finding[],
): Promise<FixedCode> {
  const { refactorer, finder, files, backend, given, naming, variables, token } = parts;
  const inFolder = posixPath(absolutePath).slice(posixPath(folder).replace(/\/$/, '').length + 1);
  const project = await readProjectFacts(
    inFolder,
    (name) => files.read(join(folder, name)),
    (name) => readdir(join(folder, name)),
  );
  const common = {
    path: inFolder,
    ruleOf: (id: string) => finder.rule(id),
    backend,
    project: {
      ...project,
      naming: { ...naming, repo: basename(folder) },
      readElsewhere: await variables.readElsewhere(folder, absolutePath),
    },
    given,
    store: (plan: Plan) => storePlan(parts, folder, plan),
  };
  const fix = (code: Code): Promise<FixedText> => {
    const { languageId } = code;
    const find = (later: string): readonly Finding[] => finder.find(path, later, languageId);
    return fixText(refactorer, { ...common, ...code, find }, token);
  };
  const cells = path.toLowerCase().endsWith('.ipynb') ? notebookCells(text) : undefined;
  if (cells) {
    const findIn = ({ text: cell, languageId }: NotebookCell): readonly Finding[] =>
      finder.wanted(finder.find(path, cell, languageId));
    return fixCells(cells, text, findings, findIn, fix);
  }
  const fixed = await fixText(
    refactorer,
    {
      ...common,
      text,
      languageId: languageIdOf(path, text),
      findings,
      find: (later) => finder.find(path, later),
    },
    token,
  );
  return { ...fixed, values: [] };
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
