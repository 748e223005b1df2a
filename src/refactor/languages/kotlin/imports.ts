// Imports of Kotlin: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import { isHidden } from '../../library';
import type { Import } from '../../lookup';
import { blockBelow, headerEnd, lineAmong } from '../../syntax';
import type { Edit } from '../../types';
import { library } from './library';

/** Names by their full name; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const missing = new Set<string>();
  const present = importsOf(site.root);
  for (const { as, module } of imports) {
    const known = present.find((one) => one.name === module);
    const clashes = !known && (present.some((one) => one.as === as) || isHidden(site, library, as));
    names.set(as, known ? known.as : clashes ? module : as);
    const isCovered = present.some((one) => one.name === `${packageOf(module)}.*`);
    if (!known && !clashes && !isCovered && packageOf(module) !== 'kotlin') missing.add(module);
  }
  return { edits: importEdits(site, [...missing].sort()), names };
}

interface Present {
  readonly name: string;
  /** The name that it has in this file. */
  readonly as: string;
}

function importsOf(root: Node): Present[] {
  return root.namedChildren
    .filter((node) => node.type === 'import')
    .map((node) => {
      const [, name = '', alias] = /^import\s+(\S+)(?:\s+as\s+(\S+))?/.exec(node.text) ?? [];
      return { name, as: alias ?? name.slice(name.lastIndexOf('.') + 1) };
    });
}

function packageOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function importEdits(site: Site, modules: readonly string[]): Edit[] {
  const present = site.root.namedChildren.filter((node) => node.type === 'import');
  const line = (module: string): string => `import ${module}`;
  if (present.length === 0 && modules.length > 0) {
    const end = headerEnd(site.root, site.text, isHeader);
    return [blockBelow(site.text, end, modules.map(line).join('\n'))];
  }
  return modules.map((module) =>
    lineAmong(site.text, present, line(module), (node) => importedName(node) < module),
  );
}

function isHeader(node: Node): boolean {
  return ['package_header', 'file_annotation', 'shebang'].includes(node.type);
}

function importedName(node: Node): string {
  return node.text.replace(/^import\s+/, '').trimEnd();
}
