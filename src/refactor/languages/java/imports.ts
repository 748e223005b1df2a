// Imports of Java: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, hasChild, headerEnd, lineAmong } from '../../syntax';
import type { Edit } from '../../types';
import { isTaken } from './library';

/** Classes by their full name; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const declared = importsOf(site.root);
  for (const { as, module } of imports) {
    const wildcard = `${module.slice(0, module.lastIndexOf('.'))}.*`;
    const clashes =
      declared.some((name) => name.endsWith(`.${as}`) && name !== module) ||
      isTaken(site, as) ||
      (!declared.includes(module) && isUsed(site.root, as));
    names.set(as, clashes ? module : as);
    if (!clashes && !declared.includes(module) && !declared.includes(wildcard)) lines.push(module);
  }
  return { edits: importEdits(site, [...new Set(lines)].sort()), names };
}

/** A name that is used without an import may be a class of the package: an import would change what it means. */
function isUsed(root: Node, name: string): boolean {
  return root.descendantsOfType(['type_identifier', 'identifier']).some((node) => node.text === name);
}

function importsOf(root: Node): string[] {
  return root.namedChildren
    .filter((node) => node.type === 'import_declaration' && !hasChild(node, 'static'))
    .map(importedName);
}

function importedName(declaration: Node): string {
  return declaration.text.replace(/^import\s+|\s|;$/g, '');
}

function importEdits(site: Site, modules: readonly string[]): Edit[] {
  const present = site.root.namedChildren.filter((node) => node.type === 'import_declaration');
  const plain = present.filter((node) => !hasChild(node, 'static'));
  const line = (module: string): string => `import ${module};`;
  if (present.length === 0 && modules.length > 0) {
    const end = headerEnd(site.root, site.text, (node) => node.type === 'package_declaration');
    return [blockBelow(site.text, end, modules.map(line).join('\n'))];
  }
  const among = plain.length > 0 ? plain : present;
  return modules.map((module) =>
    lineAmong(site.text, among, line(module), (node) => plain.includes(node) && importedName(node) < module),
  );
}
