// Variables of a PowerShell script that hold a lookup already, and that nothing else in the script sets.
import type { Node } from 'web-tree-sitter';
import type { Constant } from '../../constants';
import type { Site } from '../../language';
import { around, enclosing } from '../../syntax';

/** The script's variables above the secret; a script block may run where they are not known. */
export function scriptVariables(site: Site): readonly Constant[] {
  const [node] = around(site.root, site.span);
  if (!node || enclosing(node, ['script_block_expression'])) return [];
  return site.root.descendantsOfType('assignment_expression').flatMap((assignment) => {
    const name = /^(?:\[string\]\s*)?(\$\w+)$/i.exec(assignment.firstNamedChild?.text ?? '')?.[1];
    const value = assignment.childForFieldName('value')?.text ?? '';
    const inner = /^\$?\((.*)\)$/s.exec(value)?.[1];
    const isAbove = isOfScript(assignment) && assignment.endIndex < site.span.start;
    if (name === undefined || inner === undefined || !isAbove || !isSetOnce(site, name)) return [];
    return [{ name, value: inner }];
  });
}

function isOfScript(assignment: Node): boolean {
  return assignment.parent?.parent?.parent?.type === 'program';
}

/** Names of any case are the same. */
function isSetOnce({ root, text }: Site, name: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  const changes = new RegExp(
    `${escaped}\\s*(?:[-+*/%]|\\?\\?)?=(?!=)|${escaped}(?:\\+\\+|--)|foreach\\s*\\(\\s*${escaped}\\b`,
    'gi',
  );
  const isParameter = root
    .descendantsOfType('script_parameter')
    .some((one) => one.descendantsOfType('variable')[0]?.text.toLowerCase() === name.toLowerCase());
  return !isParameter && [...text.matchAll(changes)].length === 1;
}
