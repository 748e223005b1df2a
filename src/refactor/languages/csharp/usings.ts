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
  return {
    edits: usingEdits(
      site,
      [...missing].sort((a, b) => (comesBefore(a, b) ? -1 : 1)),
    ),
    names,
  };
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

function usingEdits(site: Site, modules: readonly string[]): Edit[] {
  const present = site.root.namedChildren.filter(
    (node) => node.type === 'using_directive' && !/^global\b|=/.test(node.text),
  );
  const [first] = present;
  const lines = modules.map((module) => `using ${module};`);
  if (!first && lines.length > 0) {
    const end = headerEnd(site.root, site.text, (node) =>
      /^(?:extern_alias_directive|using_directive|preproc_\w+)$/.test(node.type),
    );
    return [blockBelow(site.text, end, lines.join('\n'))];
  }
  return modules.map((module, index) => {
    const previous = present.filter((node) => comesBefore(namespaceOf(node), module)).at(-1);
    const line = lines[index] ?? '';
    return previous
      ? lineBelow(site.text, previous.endIndex, line)
      : insert(first?.startIndex ?? 0, `${line}\n`);
  });
}

function namespaceOf(directive: Node): string {
  return directive.text.replace(/^using\s+|\s*;$/g, '');
}

/** The alphabet, with System first by custom. */
function comesBefore(one: string, other: string): boolean {
  const isSystem = (name: string): boolean => name === 'System' || name.startsWith('System.');
  return isSystem(one) === isSystem(other) ? one < other : isSystem(one);
}
