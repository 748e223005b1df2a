// How a file is loaded, and where `await` may stand.
import type { Node } from 'web-tree-sitter';
import { reasons } from '../../reasons';
import { hasChild, parents } from '../../syntax';
import type { Site } from '../../language';

/** How Node loads the file: by its ending, the package's `type`, and what the file itself uses. */
function moduleKind(site: Site): 'module' | 'commonjs' {
  if (/\.m[jt]sx?$/.test(site.path)) return 'module';
  if (/\.c[jt]sx?$/.test(site.path)) return 'commonjs';
  if (site.project.packageType) return site.project.packageType;
  return usesModuleSyntax(site.root) ? 'module' : 'commonjs';
}

/** True when the file says `import` or `export`: what is added must be written the same way. */
export function usesModuleSyntax(root: Node): boolean {
  return root.namedChildren.some(
    (node) => node.type === 'import_statement' || node.type === 'export_statement',
  );
}

/** Why `await` can't stand at a node; undefined when it can. */
export function whyNoAwait(site: Site, node: Node): string | undefined {
  let child = node;
  for (const parent of parents(node)) {
    if (initialisers.has(parent.type)) return reasons.initialiser;
    if (functions.has(parent.type)) {
      if (parent.childForFieldName('body')?.equals(child) !== true) return reasons.initialiser;
      return hasChild(parent, 'async') ? undefined : reasons.syncFunction;
    }
    child = parent;
  }
  return moduleKind(site) === 'module' ? undefined : reasons.commonJs;
}

const functions = new Set([
  'function_declaration',
  'function_expression',
  'generator_function',
  'generator_function_declaration',
  'arrow_function',
  'method_definition',
]);

const initialisers = new Set([
  'field_definition',
  'public_field_definition',
  'class_static_block',
  'internal_module',
  'module',
  'decorator',
]);
