// Imports of Go: each one counts, because an unused or a missing one does not compile.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, freeName, lineBelow, spanOf } from '../../syntax';
import type { Edit } from '../../types';

/**
 * Makes packages usable by the name they have, or by an import in alphabetical order.
 * @param shared texts of the package's other files, whose names no import of this file may take
 */
export function bind(site: Site, imports: readonly Import[], shared: readonly string[]): Bound {
  const names = new Map<string, string>();
  const missing: Missing[] = [];
  const present = specs(site.root);
  for (const { as, module } of imports) {
    const spec = present.find((one) => pathOf(one) === module && !['_', '.'].includes(aliasOf(one) ?? ''));
    const local = spec ? localOf(spec) : freeLocal(site, as, module, shared);
    names.set(as, local);
    if (!spec) {
      const line = local === packageOf(module) ? `"${module}"` : `${local} "${module}"`;
      missing.push({ module, line });
    }
  }
  return { edits: missing.length > 0 ? importEdits(site, missing) : [], names };
}

interface Missing {
  readonly module: string;
  /** The import's text, with the name where it is not the package's own. */
  readonly line: string;
}

/** The name wished for; with the owner's before it where the package or another import has that name already. */
function freeLocal(site: Site, wish: string, module: string, shared: readonly string[]): string {
  const isTaken =
    specs(site.root).some((spec) => localOf(spec) === wish) ||
    [site.text, ...shared].some((text) => declaresName(text, wish));
  if (!isTaken) return wish;
  const owner = isStandard(module) ? 'std' : (module.split('/')[1] ?? '').replace(/\W/g, '');
  return freeName([site.text, ...shared].join('\n'), owner + wish);
}

/** True for a declaration of the package, alone or in a group. */
function declaresName(text: string, name: string): boolean {
  return new RegExp(`^(?:func|var|const|type)[ \\t]+${name}\\b|^[ \\t]${name}[ \\t]+[\\w*[=.]`, 'm').test(
    text,
  );
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

function localOf(spec: Node): string {
  return aliasOf(spec) ?? packageOf(pathOf(spec));
}

/** By custom a package is named like its folder; a major version is none. */
function packageOf(module: string): string {
  const parts = module.split('/').filter((part) => !/^v\d+$/.test(part));
  return parts.at(-1) ?? '';
}

/** Only the paths of other people's modules begin with a domain. */
function isStandard(module: string): boolean {
  return !(module.split('/')[0] ?? '').includes('.');
}

function importEdits(site: Site, missing: readonly Missing[]): Edit[] {
  const { root, text, style } = site;
  // What stands above `import "C"` is C code and belongs to that line.
  const declarations = root.namedChildren.filter(
    (node) => node.type === 'import_declaration' && !/^import\s+"C"/.test(node.text),
  );
  const list = declarations
    .flatMap((node) => node.namedChildren)
    .find((node) => node.type === 'import_spec_list');
  if (list?.parent && list.namedChildCount === 0) {
    return [replace(spanOf(list.parent), declarationOf(missing, style.indent))];
  }
  if (list) return [...intoList(site, list, missing, true), ...intoList(site, list, missing, false)];
  const [only] = declarations;
  if (!only) return [blockBelow(text, headEnd(root), declarationOf(missing, style.indent))];
  if (declarations.length > 1) return missing.map(({ line }) => insert(only.startIndex, `import ${line}\n`));
  const spec = only.namedChildren.find((node) => node.type === 'import_spec');
  const own = spec ? [{ module: pathOf(spec), line: spec.text }] : [];
  return [replace(spanOf(only), declarationOf([...own, ...missing], style.indent))];
}

/** The standard library's packages come first by custom, a blank line parts the others from them. */
function declarationOf(all: readonly Missing[], indent: string): string {
  const [only] = all;
  if (only && all.length === 1) return `import ${only.line}`;
  const groups = [true, false].map((standard) =>
    sorted(all)
      .filter(({ module }) => isStandard(module) === standard)
      .map(({ line }) => `${indent}${line}\n`)
      .join(''),
  );
  return `import (\n${groups.filter((group) => group !== '').join('\n')})`;
}

function sorted(all: readonly Missing[]): readonly Missing[] {
  return [...all].sort((a, b) => (a.module < b.module ? -1 : 1));
}

/** Into the group that has others of their kind, in alphabetical order, or as a group of their own. */
function intoList(site: Site, list: Node, all: readonly Missing[], standard: boolean): Edit[] {
  const { indent } = site.style;
  const wanted = sorted(all.filter(({ module }) => isStandard(module) === standard));
  const groups = groupsOf(site.text, list);
  const group = groups.find((specs) => specs.some((spec) => isStandard(pathOf(spec)) === standard));
  const [first] = group ?? [];
  if (group && first) {
    return wanted.map(({ module, line }) => {
      const previous = group.filter((node) => pathOf(node) < module).at(-1);
      if (previous) return lineBelow(site.text, previous.endIndex, `${indent}${line}`);
      return insert(first.startIndex, `${line}\n${indent}`);
    });
  }
  const lines = wanted.map(({ line }) => line).join(`\n${indent}`);
  if (lines === '') return [];
  const [top] = list.namedChildren;
  if (standard) return [insert(top?.startIndex ?? list.startIndex, `${lines}\n\n${indent}`)];
  return [lineBelow(site.text, groups.at(-1)?.at(-1)?.endIndex ?? list.startIndex, `\n${indent}${lines}`)];
}

/** The imports of a list in runs without a blank line between, which gofmt sorts each by itself. */
function groupsOf(text: string, list: Node): Node[][] {
  const groups: Node[][] = [];
  let end = -1;
  for (const spec of list.namedChildren) {
    if (end < 0 || /\n[ \t\r]*\n/.test(text.slice(end, spec.startIndex))) groups.push([]);
    if (spec.type === 'import_spec') groups.at(-1)?.push(spec);
    end = spec.endIndex;
  }
  return groups.filter((group) => group.length > 0);
}

function headEnd(root: Node): number {
  const head = root.namedChildren.filter(
    (node) => node.type === 'package_clause' || node.type === 'import_declaration',
  );
  return head.at(-1)?.endIndex ?? 0;
}
