// Before-and-after checks of fixes: the secret is marked in the text before, whole texts are compared.
import { strict as assert } from 'node:assert';
import { Masked, neverCancelled } from '../../src/base';
import type { ContextKind, Finding } from '../../src/engine';
import {
  applyEdits,
  type NotApplicable,
  type Plan,
  type ProjectFacts,
  type Refactorer,
} from '../../src/refactor';
import { drawn } from './drawn';
import { refactorer } from './nodeGrammars';

export interface RefactorCase {
  /** VS Code language id. */
  readonly languageId: string;
  /** Backend id; the environment when absent. */
  readonly backend?: string;
  readonly path?: string;
  /** The name that the value is assigned to, as the engine would report it. */
  readonly key?: string;
  readonly ruleId?: string;
  readonly context?: ContextKind;
  readonly encoding?: 'base64';
  readonly env?: string;
  /** The user's own name. */
  readonly name?: string;
  readonly project?: Partial<ProjectFacts>;
  /** The value that must be stored; by default the marked text as it stands. */
  readonly value?: string;
}

/** A made-up value of 24 letters and digits, the same for the same seed. */
export function madeUpSecret(seed = 1): string {
  return drawn('abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 24, seed);
}

/**
 * Plans the fix for the text between `«` and `»` and compares the whole result; gives the plan for more checks.
 * `«»` alone stands for a made-up secret, as does `§` anywhere else.
 */
export async function checkRefactor(options: RefactorCase, before: string, after: string): Promise<Plan> {
  const marked = readMarks(before);
  const plan = await planFor(options, marked);
  if (plan.kind === 'notApplicable') assert.fail(`Not applicable: ${plan.reason}`);
  assert.equal(applyEdits(marked.text, plan.edits), after.replaceAll('§', madeUpSecret()));
  assertInOrder(plan);
  assert.equal(plan.store.value.unwrap(), options.value ?? marked.secret);
  assert.ok(
    !JSON.stringify(plan).includes(marked.secret) || after.includes('§'),
    'The plan shows the value.',
  );
  return plan;
}

/** Expects a refusal, and that its reason says what it should. */
export async function checkNotApplicable(
  options: RefactorCase,
  before: string,
  reason: string | RegExp,
): Promise<void> {
  const plan = await planFor(options, readMarks(before));
  if (plan.kind === 'plan')
    assert.fail(`A plan was made: ${plan.edits.map((edit) => edit.text).join(' | ')}`);
  if (typeof reason === 'string') assert.equal(plan.reason, reason);
  else assert.match(plan.reason, reason);
}

/** Plans the fix like `checkRefactor`, and gives the text after it and the value that goes into the store. */
export async function fixed(
  options: RefactorCase,
  before: string,
): Promise<{ readonly text: string; readonly value: string; readonly plan: Plan }> {
  const marked = readMarks(before);
  const plan = await planFor(options, marked);
  if (plan.kind === 'notApplicable') assert.fail(`Not applicable: ${plan.reason}`);
  return { text: applyEdits(marked.text, plan.edits), value: plan.store.value.unwrap(), plan };
}

/** Plans with a refactorer of the test's own. */
export function planOf(
  own: Refactorer,
  options: RefactorCase,
  before: string,
): Promise<Plan | NotApplicable> {
  return planFor(options, readMarks(before), own);
}

/** The text with made-up secrets in it, without the marks. */
export function unmarked(before: string): string {
  return readMarks(before).text;
}

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly secret: string;
}

/** The text without its marks, and what they mark. */
export function readMarks(before: string): Marked {
  const filled = before.replace('«»', `«${madeUpSecret()}»`).replaceAll('§', madeUpSecret());
  const start = filled.indexOf('«');
  const end = filled.indexOf('»');
  assert.ok(start >= 0 && end > start, 'The secret is not marked.');
  return { text: filled.replace('«', '').replace('»', ''), start, secret: filled.slice(start + 1, end) };
}

/** The plan for a marked text. */
export function planFor(
  options: RefactorCase,
  { text, start, secret }: Marked,
  by: Refactorer = refactorer(),
): Promise<Plan | NotApplicable> {
  const finding: Finding = {
    ruleId: options.ruleId ?? 'acme-api-key',
    span: { start, end: start + secret.length },
    masked: new Masked(secret).toString(),
    fingerprint: '00',
    confidence: 'high',
    severity: 'warning',
    evidence: [],
    context: options.context ?? 'assignment',
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.key !== undefined && { key: options.key }),
    alsoMatched: [],
  };
  return by.planRefactor(
    {
      text,
      path: options.path ?? 'app',
      languageId: options.languageId,
      finding,
      rule: { name: 'Acme API key', env: options.env ?? 'ACME_KEY', field: 'api_key' },
      backend: options.backend ?? 'env',
      ...(options.name !== undefined && { name: options.name }),
      project: { takenNames: new Map(), dependencies: new Set(), ...options.project },
    },
    neverCancelled,
  );
}

function assertInOrder(plan: Plan): void {
  let end = 0;
  for (const edit of plan.edits) {
    assert.ok(edit.span.start >= end, 'The edits overlap or are out of order.');
    end = edit.span.end;
  }
}
