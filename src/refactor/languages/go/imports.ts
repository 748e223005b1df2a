// Imports of Go: each one counts, because an unused or a missing one does not compile.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, lineBelow, spanOf } from '../../syntax';
import type { Edit } from '../../types';

/** Makes packages usable by the name they have, or by an import in alphabetical order. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const edits: Edit[] = [];
  for (const { as, module } of imports) {
    const spec = specs(site.root).find(
      (one) => pathOf(one) === module && !['_', '.'].includes(aliasOf(one) ?? ''),
    );
    const alias = spec && aliasOf(spec);
    names.set(as, alias ?? as);
    if (!spec) edits.push(importEdit(site, module));
  }
  return { edits, names };
}

function specs(root: Node): Node[] {
  return root.namedChildren
    .filter((node) => node.type === 'import_declaration')
    .flatMap((node) => node.descendantsOfType('import_spec'));
}

function pathOf(spec: Node): string {
  return spec.childForFieldName('path')?.text.slice(1, -1) ?? '';
}

function aliasOf(spec: Node): string | undefined {
  return spec.childForFieldName('name')?.text;
}

function importEdit(site: Site, module: string): Edit {
  const { root, text } = site;
  // What stands above `import "C"` is C code and belongs to that line.
  const declarations = root.namedChildren.filter(
    (node) => node.type === 'import_declaration' && !/^import\s+"C"/.test(node.text),
  );
  const list = declarations
    .flatMap((node) => node.namedChildren)
    .find((node) => node.type === 'import_spec_list');
  if (list) return intoList(site, list, module);
  const [only] = declarations;
  const line = `"${module}"`;
  if (!only) return blockBelow(text, headEnd(root), `import ${line}`);
  if (declarations.length > 1) return insert(only.startIndex, `import ${line}\n`);
  const spec = only.namedChildren.find((node) => node.type === 'import_spec');
  const lines = [spec?.text ?? '', line].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  return replace(spanOf(only), `import (\n${lines.map((one) => `${site.style.indent}${one}`).join('\n')}\n)`);
}

/** Into the standard library's group, which is the first by custom. */
function intoList(site: Site, list: Node, module: string): Edit {
  const standard = list.namedChildren.filter(
    (node) => node.type === 'import_spec' && !(pathOf(node).split('/')[0] ?? '').includes('.'),
  );
  const previous = standard.filter((node) => pathOf(node) < module).at(-1);
  if (previous) return lineBelow(site.text, previous.endIndex, `${site.style.indent}"${module}"`);
  const [first] = list.namedChildren;
  if (!first) return replace(spanOf(list), `(\n${site.style.indent}"${module}"\n)`);
  const gap = standard.length > 0 ? '\n' : '\n\n';
  return insert(first.startIndex, `"${module}"${gap}${site.style.indent}`);
}

function headEnd(root: Node): number {
  const head = root.namedChildren.filter(
    (node) => node.type === 'package_clause' || node.type === 'import_declaration',
  );
  return head.at(-1)?.endIndex ?? 0;
}

function bare(spec: string): string {
  return /"(.*)"/.exec(spec)?.[1] ?? spec;
}
