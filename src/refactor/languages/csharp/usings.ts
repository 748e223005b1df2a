// Usings of C#: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, headerEnd, lineBelow } from '../../syntax';
import type { Edit } from '../../types';

/** Types of a namespace; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const present = site.root
    .descendantsOfType('using_directive')
    .map((node) => node.text.replace(/^(?:global\s+)?using\s+|\s*;$/g, ''));
  const missing = new Set<string>();
  for (const { as, module } of imports) {
    const clashes = declaresType(site.root, as);
    names.set(as, clashes ? `${module}.${as}` : as);
    if (!clashes && !present.includes(module)) missing.add(module);
  }
  return { edits: [...missing].map((module) => usingEdit(site, module)), names };
}

function declaresType(root: Node, name: string): boolean {
  return root
    .descendantsOfType([
      'class_declaration',
      'struct_declaration',
      'interface_declaration',
      'enum_declaration',
      'record_declaration',
      'using_directive',
    ])
    .some((node) => node.childForFieldName('name')?.text === name);
}

function usingEdit(site: Site, module: string): Edit {
  const line = `using ${module};`;
  const present = site.root.namedChildren.filter(
    (node) => node.type === 'using_directive' && !node.text.startsWith('global'),
  );
  const [first] = present;
  // System comes first by custom.
  if (first && module === 'System') return insert(first.startIndex, `${line}\n`);
  const last = present.at(-1);
  if (last) return lineBelow(site.text, last.endIndex, line);
  const end = headerEnd(site.root, site.text, (node) =>
    /^(?:extern_alias_directive|using_directive|preproc_\w+)$/.test(node.type),
  );
  return blockBelow(site.text, end, line);
}
