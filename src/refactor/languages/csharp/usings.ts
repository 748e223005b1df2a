// Usings of C#: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import { isHidden } from '../../library';
import type { Import } from '../../lookup';
import { indentationAt } from '../../style';
import { around, blockBelow, headerEnd, lineAmong } from '../../syntax';
import type { Edit } from '../../types';
import { library } from './library';

/** Types of a namespace; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const present = containers(site)
    .flatMap((node) => node.namedChildren.filter(isUsing))
    .map((node) => node.text.replace(/^(?:global\s+)?using\s+|\s*;$/g, ''));
  const missing = new Set<string>();
  for (const { as, module } of imports) {
    // A name that is used without its namespace may be a type of the file's own.
    const clashes =
      isHidden(site, library, as) ||
      isHidden(site, library, rootOf(module)) ||
      (!present.includes(module) && isUsed(site.root, as));
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

function rootOf(namespace: string): string {
  return namespace.split('.')[0] ?? namespace;
}

function isUsed(root: Node, name: string): boolean {
  return root.descendantsOfType('identifier').some((node) => node.text === name);
}

function usingEdits(site: Site, modules: readonly string[]): Edit[] {
  // Within `#if` or a namespace, which may hold all of the file, the lines go to those that are there.
  const within = containers(site).find((node) => plainUsings(node).length > 0) ?? site.root;
  const present = plainUsings(within);
  const [first] = present;
  const line = (module: string): string => `using ${module};`;
  if (!first && modules.length > 0) {
    const end = headerEnd(site.root, site.text, (node) => isHeader(node, site));
    return [blockBelow(site.text, end, modules.map(line).join('\n'))];
  }
  const indentation = first ? indentationAt(site.text, first.startIndex) : '';
  return modules.map((module) => {
    const isBelow = (node: Node): boolean => comesBefore(namespaceOf(node), module);
    return lineAmong(site.text, present, line(module), isBelow, indentation);
  });
}

/** The parts of the file around the secret that may hold usings, inside out: what another `#if` holds may not count. */
function containers(site: Site): Node[] {
  return [...around(site.root, site.span)].flatMap((node) => {
    if (node.type === 'namespace_declaration') return node.childForFieldName('body') ?? [];
    return /^(?:compilation_unit|preproc_(?:if|elif|else))$/.test(node.type) ? node : [];
  });
}

function isUsing(node: Node): boolean {
  return node.type === 'using_directive';
}

function plainUsings(node: Node): Node[] {
  return node.namedChildren.filter((child) => isUsing(child) && !/^global\b|=/.test(child.text));
}

/** What must stay above the usings; a region of `#if` with the secret in it comes below them. */
function isHeader(node: Node, site: Site): boolean {
  if (node.type === 'preproc_if')
    return node.endIndex <= site.span.start && node.descendantsOfType(declarations).length === 0;
  return /^(?:extern_alias_directive|using_directive|preproc_\w+)$/.test(node.type);
}

const declarations = [
  'namespace_declaration',
  'class_declaration',
  'struct_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'delegate_declaration',
];

function namespaceOf(directive: Node): string {
  return directive.text.replace(/^using\s+|\s*;$/g, '');
}

/** The alphabet, with System first by custom. */
function comesBefore(one: string, other: string): boolean {
  const isSystem = (name: string): boolean => name === 'System' || name.startsWith('System.');
  return isSystem(one) === isSystem(other) ? one < other : isSystem(one);
}
