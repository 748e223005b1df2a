// Before-and-after checks of fixes that change a second file: a project is a record of texts.
import { strict as assert } from 'node:assert';
import {
  applyEdits,
  type NotApplicable,
  type Plan,
  type ProjectFacts,
  readProjectFacts,
} from '../../src/refactor';
import { planFor, type RefactorCase, readMarks } from './checkRefactor';

/** Texts by POSIX path below the project's folder. */
export type ProjectTexts = Readonly<Record<string, string>>;

/** The facts around a file of such a project. */
export function factsIn(files: ProjectTexts, path: string): Promise<ProjectFacts> {
  return readProjectFacts(
    path,
    (file) => Promise.resolve(files[file]),
    (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const below = Object.keys(files).filter((one) => one.startsWith(start));
      return Promise.resolve(below.map((one) => one.slice(start.length)).filter((one) => !one.includes('/')));
    },
  );
}

/** Plans the fix of the file with the marked secret. */
export async function planIn(
  files: ProjectTexts,
  options: RefactorCase = { languageId: 'typescript' },
): Promise<{ readonly path: string; readonly plan: Plan | NotApplicable }> {
  const [path, text] = Object.entries(files).find(([, one]) => one.includes('«')) ?? assert.fail('No mark.');
  const marked = readMarks(text);
  const project = await factsIn({ ...files, [path]: marked.text }, path);
  return { path, plan: await planFor({ ...options, path, project }, marked) };
}

/** Checks that the fix leaves other files alone. @param read what it puts in the secret's place */
export async function checkReadsEnvironment(
  files: ProjectTexts,
  read: RegExp,
  options?: RefactorCase,
): Promise<void> {
  const { plan } = await planIn(files, options);
  if (plan.kind === 'notApplicable') assert.fail(plan.reason);
  assert.match(plan.edits.map(({ text }) => text).join('\n'), read);
  assert.equal(plan.others, undefined);
}

/** Takes the fix, and compares all files that it changes with what they are to be. */
export async function checkHabit(
  files: ProjectTexts,
  after: ProjectTexts,
  options?: RefactorCase,
): Promise<Plan> {
  const { path, plan } = await planIn(files, options);
  if (plan.kind === 'notApplicable') assert.fail(`Not applicable: ${plan.reason}`);
  const changed: Record<string, string> = {
    [path]: applyEdits(readMarks(files[path] ?? '').text, plan.edits),
  };
  for (const other of plan.others ?? []) {
    assert.equal(other.before, files[other.path]);
    changed[other.path] = applyEdits(other.before, other.edits);
  }
  assert.deepEqual(changed, after);
  return plan;
}
