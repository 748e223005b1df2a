// Before-and-after checks of fixes in YAML: besides the text, what a YAML parser reads must be right.
import { strict as assert } from 'node:assert';
import { parseAllDocuments } from 'yaml';
import type { Plan } from '../../src/refactor';
import { checkRefactor, unmarked, type RefactorCase } from './checkRefactor';

/** Like `checkRefactor`; both texts must be valid YAML that a strict parser takes. */
export async function checkYaml(options: RefactorCase, before: string, after: string): Promise<Plan> {
  readYaml(unmarked(before));
  const plan = await checkRefactor(options, before, after);
  readYaml(after);
  return plan;
}

/** What the documents of a text hold. */
export function readYaml(text: string): unknown[] {
  const documents = parseAllDocuments(text, { strict: true });
  assert.ok(Array.isArray(documents), 'There is no document.');
  return documents.map((document) => {
    assert.deepEqual(document.errors, []);
    return document.toJS() as unknown;
  });
}
