// Fixes several secrets of one file one after the other: after each fix the text is looked at anew.
import type { CancellationToken, Masked } from '../base';
import type { Finding } from '../engine';
import { composeEdits } from './compose';
import { applyEdits } from './edits';
import { notApplicable } from './notApplicable';
import { OtherFiles } from './otherFiles';
import type { Edit, NotApplicable, OtherFile, Plan, PlanRequest, Refactorer } from './types';

/** A plan was made but its value could not be stored: the code stays as it is. */
export interface StoreFailure {
  readonly kind: 'failed';
  readonly reason: string;
}

/** A text and those of its findings that are to be fixed. */
export interface FixRequest extends Omit<PlanRequest, 'finding' | 'rule' | 'name'> {
  /** What is to be fixed in `text`, by position. */
  readonly findings: readonly Finding[];
  /** The findings of a later text of the file, by position and with fingerprints under the same salt. */
  readonly find: (text: string) => readonly Finding[];
  /** Naming advice by rule id. */
  readonly ruleOf: (ruleId: string) => PlanRequest['rule'] | undefined;
  /** Names that were given before, with their values: one value has one name. New ones are added. */
  readonly given: Map<string, Masked>;
  /** Stores a value before the code that asks for it counts as changed; undefined when all went well. */
  readonly store: (plan: Plan, finding: Finding) => Promise<NotApplicable | StoreFailure | undefined>;
}

/** What became of one finding. */
export interface Fix {
  /** As it stood in the first text. */
  readonly finding: Finding;
  readonly outcome: Plan | NotApplicable | StoreFailure;
}

/** What became of a text's findings. */
export interface FixedText {
  readonly kind: 'fixed';
  /** One for each finding, by position. */
  readonly fixes: readonly Fix[];
  /** Edits of the first text for all plans together, in order. */
  readonly edits: readonly Edit[];
  /** The text after them. */
  readonly text: string;
  /** One change of each other file for all plans together. */
  readonly others: readonly OtherFile[];
}

/** Plans and stores; changing the file is the caller's part. Cancelling refuses what is left. */
export async function fixText(
  refactorer: Refactorer,
  request: FixRequest,
  token: CancellationToken,
): Promise<FixedText> {
  const fixes: Fix[] = [];
  const rounds: (readonly Edit[])[] = [];
  const others = new OtherFiles();
  let text = request.text;
  for (const finding of request.findings) {
    const outcome = await fixNext(refactorer, request, { text, finding, fixes, others }, token);
    fixes.push({ finding, outcome });
    if (outcome.kind !== 'plan') continue;
    request.given.set(outcome.name, outcome.store.value);
    rounds.push(outcome.edits);
    others.add(outcome.others ?? []);
    text = applyEdits(text, outcome.edits);
  }
  const edits = composeEdits(request.text.length, rounds);
  return { kind: 'fixed', fixes, edits, text, others: others.all() };
}

interface State {
  readonly text: string;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
  readonly others: OtherFiles;
}

async function fixNext(
  refactorer: Refactorer,
  request: FixRequest,
  { text, finding, fixes, others }: State,
  token: CancellationToken,
): Promise<Fix['outcome']> {
  const rule = request.ruleOf(finding.ruleId);
  if (!rule) return notApplicable(`There is no rule ${finding.ruleId}.`);
  const isFirst = text === request.text;
  const current = isFirst ? finding : foundAgain(finding, request.find(text), fixes);
  if (!current) return notApplicable(fixedAlong);
  const { path, languageId, backend, given } = request;
  const project = others.seenIn(request.project);
  const takenNames = new Map([...project.takenNames, ...given]);
  const plan = await refactorer.planRefactor(
    { text, path, languageId, backend, finding: current, rule, project: { ...project, takenNames, given } },
    token,
  );
  if (plan.kind === 'notApplicable') return plan;
  return (await request.store(plan, finding)) ?? plan;
}

const fixedAlong =
  'It is no longer found after the fixes before it in this file. Scan again to see what is left.';

/** The same value in the text under way. Those before it that were not fixed are still there. */
function foundAgain(finding: Finding, found: readonly Finding[], fixes: readonly Fix[]): Finding | undefined {
  const isSame = (other: Finding): boolean => other.fingerprint === finding.fingerprint;
  const left = fixes.filter((fix) => fix.outcome.kind !== 'plan' && isSame(fix.finding)).length;
  return found.filter(isSame)[left];
}
