// Imports of Swift: whole modules, of which one exists on some systems only.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, headerEnd, lineAmong, lineBelow } from '../../syntax';
import type { Edit } from '../../types';

/** On Linux the part of Foundation that speaks HTTP is a module of its own. */
const elsewhere = 'FoundationNetworking';

/** Modules by their name; their members need no other. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const present = site.root.namedChildren.filter((node) => node.type === 'import_declaration');
  const names = new Map(imports.map(({ as }) => [as, as]));
  const wanted = new Set(imports.map(({ module }) => module));
  const missing = [...wanted].filter((module) => present.every((node) => moduleOf(node) !== module));
  const plain = missing.filter((module) => module !== elsewhere).sort();
  const edits = importEdits(site, present, plain);
  if (!missing.includes(elsewhere)) return { edits, names };
  const [last] = present.filter((node) => !isConditional(site, node)).slice(-1);
  const guarded = `#if canImport(${elsewhere})\nimport ${elsewhere}\n#endif`;
  if (last) return { edits: [...edits, lineBelow(site.text, last.endIndex, guarded)], names };
  const lines = [...plain.map((module) => `import ${module}`), guarded].join('\n');
  return { edits: [blockBelow(site.text, headOf(site), lines)], names };
}

function importEdits(site: Site, present: readonly Node[], modules: readonly string[]): Edit[] {
  const own = present.filter((node) => !isConditional(site, node));
  const line = (module: string): string => `import ${module}`;
  if (own.length === 0 && modules.length > 0)
    return [blockBelow(site.text, headOf(site), modules.map(line).join('\n'))];
  return modules.map((module) => lineAmong(site.text, own, line(module), (node) => moduleOf(node) < module));
}

function headOf(site: Site): number {
  return headerEnd(site.root, site.text, (node) => node.type === 'shebang_line');
}

function moduleOf(node: Node): string {
  return node.text.replace(
    /^.*\bimport\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?/s,
    '',
  );
}

/** Between `#if` and `#endif` an import may not count. */
function isConditional(site: Site, node: Node): boolean {
  const before = site.text.slice(0, node.startIndex);
  return before.split(/^[ \t]*#if\b/m).length > before.split(/^[ \t]*#endif\b/m).length;
}
