// A manager whose definitions are as short as each language has them, and a check of where they go.
import { strict as assert } from 'node:assert';
import type { ManagerBackend } from '../../../src/refactor/backend';
import { languages } from '../../../src/refactor/languages/registry.generated';
import { type Import, laidOut, type Lookup } from '../../../src/refactor/lookup';
import { planRefactor } from '../../../src/refactor/planRefactor';
import { applyEdits, type Plan, type Refactorer } from '../../../src/refactor';
import { Grammars } from '../../../src/refactor/syntax';
import { planOf, type RefactorCase, unmarked } from '../../support/checkRefactor';
import { nodeGrammars, refactorer } from '../../support/nodeGrammars';

/** Compares the whole text after the fix with the value between « » kept by that manager. @returns the plan */
export async function checkKept(options: RefactorCase, before: string, after: string): Promise<Plan> {
  const plan = await planOf(own, { ...options, backend: 'kept' }, before);
  if (plan.kind === 'notApplicable') assert.fail(plan.reason);
  assert.equal(applyEdits(unmarked(before).replace(/[«»]/g, ''), plan.edits), after);
  return plan;
}

const store = (as: string, module: string): Import => ({ as, module });

function lookup(imports: Import[], name: string, hoisted: boolean, call: string, code: string): Lookup {
  return {
    imports,
    packages: imports.map(({ module }) => module),
    tight: true,
    helper: {
      name,
      hoisted,
      code: (w) =>
        laidOut(
          w,
          code
            .replaceAll('HELPER', w.helper)
            .replaceAll('STORE', w.local('Store'))
            .replaceAll('store.Get', `${w.local('store')}.Get`),
        ),
    },
    expression: (w) =>
      call.replace('HELPER', w.helper).replace(/'(.*)'/, (_, text: string) => w.string(text)),
  };
}

/** Definitions as short as each language has them. */
const kept: ManagerBackend = {
  kind: 'manager',
  id: 'kept',
  title: 'Kept',
  storeSteps: () => [],
  lookups: {
    java: ({ id }) =>
      lookup(
        [store('Store', 'b.Store')],
        'Kept',
        true,
        `HELPER.read('${id}')`,
        'static class HELPER {\n  static String read(String id) { return STORE.get(id); }\n}',
      ),
    csharp: ({ id }) =>
      lookup(
        [store('Store', 'B')],
        'Kept',
        true,
        `HELPER.Read('${id}')`,
        'static class HELPER\n{\n  internal static string Read(string id) => STORE.Get(id);\n}',
      ),
    go: ({ id }) =>
      lookup(
        [store('store', 'a.b/team/store')],
        'mustKept',
        true,
        `HELPER('${id}')`,
        'func HELPER(id string) string {\n  return store.Get(id)\n}',
      ),
    ruby: ({ id }) =>
      lookup(
        [store('Store', 'store')],
        'Kept',
        false,
        `HELPER.read('${id}')`,
        'module HELPER\n  def self.read(id) = STORE.get(id)\nend',
      ),
    php: ({ id }) =>
      lookup(
        [store('Store', 'B\\Store')],
        'kept',
        false,
        `HELPER('${id}')`,
        'function HELPER($id) { return STORE::get($id); }',
      ),
    shellscript: ({ id }) => lookup([], 'acme_key', false, '${HELPER}', `HELPER=$(store ${id})`),
  },
};

const grammars = new Grammars(nodeGrammars);
const own: Refactorer = {
  ...refactorer(),
  planRefactor: (request, token) =>
    planRefactor({ languages, habits: [], backends: [kept], grammars }, request, token),
};
