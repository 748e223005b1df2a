// One file from its findings to its new text: the values are stored first, then the file is written as a whole.
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type CancellationToken, LineMap } from '../../base';
import type { Finding } from '../../engine';
import {
  applyEdits,
  type Fix,
  type FixedFile as DoneFix,
  type FixedText,
  fixText,
  type Naming,
  notebookCells,
  type NotebookCell,
  type OtherFiles,
  type Plan,
  readProjectFacts,
  type Refactorer,
} from '../../refactor';
import type { Change, ChangedFile } from './change';
import { type Code, fixCells, type FixedCode } from './fixCells';
import { languageIdOf } from './languageIdOf';
import { maskedText } from './maskedText';
import { posixPath } from './posixPath';
import type { SecretFinder } from './secretFinder';
import { storePlan, type StoringParts, Unstored } from './storePlan';
import { TextFileError } from './textFiles';
import type { VariableIndex } from './variableIndex';
import { type OtherRewritten, writeBack } from './writeBack';

export interface FixFileParts extends StoringParts {
  readonly refactorer: Refactorer;
  readonly finder: SecretFinder;
  readonly backend: string;
  /** Absolute. */
  readonly workingFolder: string;
  readonly naming: Omit<Naming, 'repo'>;
  /** Names in use. */
  readonly variables: Pick<VariableIndex, 'readElsewhere'>;
  readonly token: CancellationToken;
}

/** One file and where its values go. */
export interface FileToFix {
  /** As the scan reports it. */
  readonly path: string;
  readonly absolutePath: string;
  /** The folder whose .env takes the values. */
  readonly folder: string;
}

/** What became of a file's secrets. */
export interface FixedFile {
  readonly changes: readonly Change[];
  /** The files whose text is not as it was, the others that it needs among them. */
  readonly shown: readonly ChangedFile[];
  /** What was carried out, or would be in a dry run, for what is offered then. */
  readonly done?: readonly DoneFix[];
}

/** Fixes a file's secrets. What can go wrong with the file is told for each of them. */
export async function fixFile(parts: FixFileParts, file: FileToFix): Promise<FixedFile> {
  const { finder, files } = parts;
  let whole: string | undefined;
  try {
    whole = await files.read(file.absolutePath);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    const changes = finder.lastSeen(file.path).map((seen) => ({ ...seen, ...refused(error.message) }));
    return { changes, shown: [] };
  }
  if (whole === undefined) return { changes: [], shown: [] };
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = whole.slice(mark.length);
  const found = finder.find(file.path, text);
  const findings = finder.wanted(found);
  const describe = describer(file.path, text);

  const obstacle = parts.dryRun ? undefined : await files.obstacle(file.absolutePath);
  if (obstacle !== undefined)
    return { changes: findings.map((one) => ({ ...describe(one), ...failed(obstacle) })), shown: [] };
  let result: FixedCode;
  try {
    result = await fixIn(parts, file, text, findings);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { changes: findings.map((one) => ({ ...describe(one), ...failed(error.message) })), shown: [] };
  }
  const after = mark + result.text;
  const others = result.others.map((other) => ({ ...other, file: join(file.folder, other.path) }));
  const rewritten = { file: file.absolutePath, before: whole, after };
  const broken = after === whole ? undefined : await writeBack(files, rewritten, others);
  const changes = result.fixes.map(({ finding, outcome }) => {
    const end = outcome.kind === 'plan' && broken ? broken : outcome;
    return { ...describe(finding), ...outcomeOf(end, parts.dryRun), ...alsoChanged(parts, file, end) };
  });
  if (after === whole || broken) return { changes, shown: [] };
  const values = [...finder.valuesIn(file.path, text), ...result.values];
  const own = shownFile(file.path, text, result.text, values);
  return {
    changes,
    shown: [own, ...others.map((other) => shownOther(parts, other))],
    done: result.fixes.flatMap(({ outcome }) =>
      outcome.kind === 'plan' ? [{ plan: outcome, path: pathInFolder(file), text: result.text }] : [],
    ),
  };
}

function pathInFolder({ absolutePath, folder }: FileToFix): string {
  return posixPath(absolutePath).slice(posixPath(folder).replace(/\/$/, '').length + 1);
}

async function fixIn(
  parts: FixFileParts,
  file: FileToFix,
  text: string,
  findings: readonly Finding[],
): Promise<FixedCode> {
  const { refactorer, finder, files, backend, given, naming, variables, token } = parts;
  const { path, absolutePath, folder } = file;
  const inFolder = pathInFolder(file);
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
  const fix = (code: Code, others: OtherFiles): Promise<FixedText> => {
    const { languageId } = code;
    const find = (later: string): readonly Finding[] => finder.find(path, later, languageId);
    const seen = others.seenIn(common.project);
    return fixText(refactorer, { ...common, ...code, find, project: seen }, token);
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

type Outcome = Pick<Change, 'status' | 'name' | 'also' | 'reason' | 'notes' | 'toStore'>;

function outcomeOf(outcome: Fix['outcome'], dryRun: boolean): Outcome {
  if (outcome.kind === 'plan')
    return { status: dryRun ? 'planned' : 'applied', name: outcome.name, notes: outcome.notes };
  if (outcome.kind === 'failed') return failed(outcome.reason);
  if (!(outcome instanceof Unstored)) return refused(outcome.reason);
  const { name, store: toStore, notes } = outcome.plan;
  return { ...refused(outcome.reason), name, notes, toStore };
}

/** The other files that a plan changes. */
function alsoChanged(
  parts: FixFileParts,
  { folder }: FileToFix,
  outcome: Fix['outcome'],
): Pick<Change, 'also'> {
  if (outcome.kind !== 'plan' || !outcome.others) return {};
  return { also: outcome.others.map(({ path }) => shownPath(parts, join(folder, path))) };
}

function shownPath({ workingFolder }: FixFileParts, file: string): string {
  return posixPath(relative(workingFolder, file));
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

function shownOther(parts: FixFileParts, { file, before, edits }: OtherRewritten): ChangedFile {
  const path = shownPath(parts, file);
  return shownFile(path, before, applyEdits(before, edits), parts.finder.valuesIn(path, before));
}
