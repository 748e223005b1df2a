// Fixes several secrets of one document: all values are stored, then one edit changes the document.
import { CancellationTokenSource, workspace, type TextDocument, type Uri } from 'vscode';
import type { Masked } from '../base';
import {
  isAboutName,
  type Fix,
  type FixedText,
  type NotApplicable,
  type Plan,
  type StoreFailure,
} from '../refactor';
import { changedMeanwhile, trackedEnvNotes } from './applyPlan';
import type { BulkChange } from './bulkReport';
import type { DocumentScanner } from './documentScanner';
import type { EnvStore } from './envStore';
import type { FindingStore, LocatedSecret } from './findingStore';
import type { FixPlanner } from './fixPlanner';
import type { FixedDocument } from './offers';
import { addOthers, saveOthers } from './otherChanges';
import { cellOf, fileOf, placeOf, storageFolderOf } from './place';
import { previewConfirmation, type PreviewedFix } from './previewedFix';
import type { SecretFinder } from './secretFinder';
import { addEdits, sourceEdit } from './sourceEdit';
import type { StoreAnswer } from './storeFlow';
import { TextFileError } from './textFiles';

export interface BulkParts {
  readonly store: FindingStore;
  readonly scanner: DocumentScanner;
  readonly finder: SecretFinder;
  readonly planner: FixPlanner;
  readonly envStore: EnvStore;
}

export interface BulkFix {
  /** Which of the document's secrets; hints are never fixed. */
  readonly wants: (secret: LocatedSecret) => boolean;
  readonly backend: string;
  /** Names that were given before; new ones are added. */
  readonly given: Map<string, Masked>;
  /** When the run began: names of files that were gone by then are free. */
  readonly began: number;
  /** Leaves alone what somebody should look at. */
  readonly safeOnly?: boolean;
  /** Collects the edit in place of making it; the document is then left to the caller. */
  readonly collect?: PreviewedFix;
  /** Hears of each plan whose edit was made or collected. */
  readonly onPlanned?: (fixed: PlannedFix) => void;
  /** Gets a value into a manager. */
  readonly storeInManager: (plan: Plan) => Promise<StoreAnswer>;
}

/** A plan, and the value that it is for. */
export interface PlannedFix extends FixedDocument {
  readonly fingerprint: string;
}

/** Fixes what a document holds now. What becomes of each secret is in the result; nothing is shown. */
export async function fixDocument(
  parts: BulkParts,
  document: TextDocument,
  fix: BulkFix,
): Promise<readonly BulkChange[]> {
  await parts.scanner.scanNow(document);
  const version = document.version;
  const known = parts.store.get(document.uri);
  if (known?.version !== version) return [];
  const secrets = known.secrets.filter((secret) => secret.severity !== 'hint' && fix.wants(secret));
  if (secrets.length === 0) return [];
  const changes = await fixSecrets(parts, document, secrets, fix, version);
  if (fix.collect) {
    fix.collect.add(document, changes);
    return changes;
  }
  await parts.scanner.scanNow(document);
  return changes;
}

async function fixSecrets(
  { finder, planner, envStore }: BulkParts,
  document: TextDocument,
  secrets: readonly LocatedSecret[],
  fix: BulkFix,
  version: number,
): Promise<readonly BulkChange[]> {
  const find = await finder.findingIn(document);
  const byFinding = new Map(secrets.map((secret) => [secret.finding, secret]));
  const store = (plan: Plan, finding: LocatedSecret['finding']): ReturnType<typeof storeValue> =>
    storeValue(envStore, document, plan, byFinding.get(finding), fix);
  const folder = storageFolderOf(document);
  const others = folder && fix.collect?.othersIn(folder);
  const { backend, given, began } = fix;
  const wish = { backend, given, began, find, store, ...(others && { others }) };
  const result = await planner.planAll(document, secrets, wish, new CancellationTokenSource().token);
  if (result.kind === 'notApplicable') return secrets.map((secret) => changeOf(document, secret, result));
  const applied = await apply(document, version, result, folder, fix.collect);
  const broken = 'kind' in applied ? applied : undefined;
  const tracked =
    fix.backend === 'env' && folder && result.edits.length > 0 ? await trackedEnvNotes(folder) : [];
  const warnings = [...tracked, ...('kind' in applied ? [] : applied.notes)];
  return result.fixes.flatMap(({ finding, outcome }) => {
    const secret = byFinding.get(finding);
    if (!secret) return [];
    const end = outcome.kind === 'plan' && broken ? broken : outcome;
    if (end.kind === 'plan') fix.onPlanned?.({ document, plan: end, fingerprint: finding.fingerprint });
    return [changeOf(document, secret, end, warnings)];
  });
}

/** Several questions for one value would be too many, and its code would be changed twice. */
async function storeValue(
  envStore: EnvStore,
  document: TextDocument,
  plan: Plan,
  secret: LocatedSecret | undefined,
  { given, safeOnly, storeInManager }: BulkFix,
): Promise<NotApplicable | StoreFailure | undefined> {
  if (safeOnly && !isSafe(plan, secret)) return notApplicable('It is left for you to look at.');
  const { target, name, value } = plan.store;
  if (target === 'manager') {
    if (given.has(name)) return undefined;
    const answer = await storeInManager(plan);
    if (answer.kind === 'stored') return undefined;
    const reason = answer.kind === 'notStored' ? answer.reason : 'Its value is not stored yet.';
    return answer.kind === 'notStored' && answer.failed ? { kind: 'failed', reason } : notApplicable(reason);
  }
  const folder = storageFolderOf(document);
  if (!folder) return notApplicable('There is no folder whose .env could take the value.');
  try {
    await envStore.store(folder, name, value);
    return undefined;
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    return { kind: 'failed', reason: `${error.message} The code is unchanged.` };
  }
}

/** The format proves the secret, and the plan asks nothing of the user and changes nothing out of sight. */
function isSafe(plan: Plan, secret: LocatedSecret | undefined): boolean {
  const confidence = secret?.finding.confidence;
  const isProved = confidence === 'certain' || confidence === 'high';
  return isProved && plan.others === undefined && plan.notes.every(isAboutName);
}

/** Why the document was left alone; else what is to be told. */
async function apply(
  document: TextDocument,
  version: number,
  { edits, others }: FixedText,
  folder: Uri | undefined,
  collect: PreviewedFix | undefined,
): Promise<StoreFailure | { readonly notes: readonly string[] }> {
  if (edits.length === 0) return { notes: [] };
  if (document.version !== version) return { kind: 'failed', reason: changedMeanwhile };
  if (collect) {
    const conflict = collect.addOthers(document, folder, others);
    if (conflict !== undefined) return { kind: 'failed', reason: conflict };
    addEdits(collect.edit, edits, document, previewConfirmation);
    return { notes: [] };
  }
  const edit = sourceEdit(edits, document);
  const added = await addOthers(edit, others, folder);
  if (added.kind === 'stale') return { kind: 'failed', reason: added.reason };
  if (await workspace.applyEdit(edit)) return { notes: await saveOthers(added) };
  return { kind: 'failed', reason: "The document can't be changed." };
}

function changeOf(
  document: TextDocument,
  secret: LocatedSecret,
  outcome: Fix['outcome'],
  warnings: readonly string[] = [],
): BulkChange {
  const about = {
    place: `${pathIn(document)}:${secret.range.start.line + 1}`,
    title: secret.rule.name,
    fingerprint: secret.finding.fingerprint,
  };
  if (outcome.kind === 'plan') {
    const notes = [...warnings, ...outcome.notes.filter((note) => !isAboutName(note))];
    return { ...about, status: 'applied', name: outcome.name, notes };
  }
  const status = outcome.kind === 'failed' ? 'failed' : 'refused';
  return { ...about, status, reason: outcome.reason, notes: [] };
}

/** As people name it: a cell by its number from 1. */
function pathIn(document: TextDocument): string {
  const cell = cellOf(document);
  const { path } = placeOf(fileOf(document));
  return cell ? `${path}, cell ${cell.index + 1}` : path;
}

function notApplicable(reason: string): NotApplicable {
  return { kind: 'notApplicable', reason };
}
