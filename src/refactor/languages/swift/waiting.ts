// Where Swift can wait: in asynchronous functions, in tasks, and in the statements of main.swift.
import type { Node } from 'web-tree-sitter';
import type { Site } from '../../language';
import { reasons } from '../../reasons';
import { hasChild, isField, parents } from '../../syntax';

/** Why `await` can't stand at the node; undefined when it can. */
export function whyNoAwait(site: Site, node: Node): string | undefined {
  if (isField(node, 'default_value')) return reasons.initialiser;
  for (const parent of parents(node)) {
    if (/^(?:function_declaration|init_declaration)$/.test(parent.type)) {
      return hasChild(parent, 'async') ? undefined : reasons.syncFunction;
    }
    if (parent.type === 'lambda_literal') {
      return isTask(parent) || /\basync\b/.test(headOf(parent)) ? undefined : reasons.syncFunction;
    }
    if (/^computed_|_body$/.test(parent.type) && parent.type !== 'function_body') return reasons.initialiser;
  }
  return /(?:^|\/)main\.swift$/.test(site.path) ? undefined : reasons.initialiser;
}

function isTask(lambda: Node): boolean {
  const call = lambda.parent?.parent;
  return call?.type === 'call_expression' && /^Task(?:\.detached)?$/.test(call.firstNamedChild?.text ?? '');
}

/** What stands before `in`. */
function headOf(lambda: Node): string {
  return /^\{[^{}"]*?\bin\b/.exec(lambda.text)?.[0] ?? '';
}
