// Imports of JavaScript and TypeScript: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, freeName, headerEnd, lineEndAfter, occurs } from '../../syntax';
import { usesModuleSyntax } from './modules';

/** Makes members of modules usable: by a name that is bound already, else by a new import or require. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const missing = new Map<string, { readonly member: string; readonly local: string }[]>();
  for (const wanted of imports) {
    const member = wanted.member ?? 'default';
    const known = boundName(site.root, wanted.module, member);
    const local = known ?? (occurs(site.text, wanted.as) ? freeName(site.text, wanted.as) : wanted.as);
    names.set(wanted.as, local);
    if (known === undefined)
      missing.set(wanted.module, [...(missing.get(wanted.module) ?? []), { member, local }]);
  }
  const lines = [...missing].map(([module, members]) => importLine(site, module, members));
  if (lines.length === 0) return { edits: [], names };
  const last = lastImport(site.root);
  const edit = last
    ? insert(lineEndAfter(site.text, last.endIndex), `\n${lines.join('\n')}`)
    : blockBelow(site.text, topEnd(site), lines.join('\n'));
  return { edits: [edit], names };
}

/** Where the imports end, or where they would. */
export function importsEnd(site: Site): number {
  return lastImport(site.root)?.endIndex ?? topEnd(site);
}

function topEnd(site: Site): number {
  return headerEnd(
    site.root,
    site.text,
    (node) => node.type === 'hash_bang_line' || /^(["'])use [\w ]+\1;?$/.test(node.text),
  );
}

function importLine(
  site: Site,
  module: string,
  members: readonly { readonly member: string; readonly local: string }[],
): string {
  const { quote, end } = site.style;
  const isModule =
    usesModuleSyntax(site.root) ||
    /\.m[jt]s$/.test(site.path) ||
    (site.project.packageType === 'module' && !/\bmodule\.exports\b|\brequire\(/.test(site.text));
  const list = members
    .map(({ member, local }) => (member === local ? member : `${member}${isModule ? ' as ' : ': '}${local}`))
    .join(', ');
  const from = `${quote}${module}${quote}`;
  return isModule ? `import { ${list} } from ${from}${end}` : `const { ${list} } = require(${from})${end}`;
}

function lastImport(root: Node): Node | undefined {
  return root.namedChildren
    .filter((node) => node.type === 'import_statement' || requiredBy(node) !== undefined)
    .at(-1);
}

/** The local name of a module's member where a top-level import or require binds it. */
export function boundName(root: Node, module: string, member: string): string | undefined {
  for (const node of root.namedChildren) {
    const clause = node.type === 'import_statement' ? importClause(node, module) : undefined;
    const found = clause ? fromClause(clause, member) : fromRequire(node, module, member);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The clause of a value import; `import type` brings no value. */
function importClause(statement: Node, module: string): Node | undefined {
  if (statement.children.some((child) => child.type === 'type')) return undefined;
  if (statement.childForFieldName('source')?.text.slice(1, -1) !== module) return undefined;
  return statement.namedChildren.find((child) => child.type === 'import_clause');
}

function fromClause(clause: Node, member: string): string | undefined {
  for (const part of clause.namedChildren) {
    if (part.type === 'identifier' && member === 'default') return part.text;
    if (part.type === 'namespace_import') return `${part.lastNamedChild?.text ?? ''}.${member}`;
    for (const specifier of part.type === 'named_imports' ? part.namedChildren : []) {
      const isType = specifier.children.some((child) => child.type === 'type');
      if (!isType && specifier.childForFieldName('name')?.text === member) {
        return (specifier.childForFieldName('alias') ?? specifier.childForFieldName('name'))?.text;
      }
    }
  }
  return undefined;
}

function requiredBy(node: Node): { readonly module: string; readonly name: Node } | undefined {
  if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration') return undefined;
  const declarator = node.namedChildren.find((child) => child.type === 'variable_declarator');
  const module = /^require\((["'])(.+)\1\)$/.exec(declarator?.childForFieldName('value')?.text ?? '')?.[2];
  const name = declarator?.childForFieldName('name');
  return module !== undefined && name ? { module, name } : undefined;
}

function fromRequire(node: Node, module: string, member: string): string | undefined {
  const required = requiredBy(node);
  if (required?.module !== module) return undefined;
  if (required.name.type === 'identifier') return `${required.name.text}.${member}`;
  for (const part of required.name.namedChildren) {
    if (part.type === 'shorthand_property_identifier_pattern' && part.text === member) return member;
    if (part.childForFieldName('key')?.text === member) return part.childForFieldName('value')?.text;
  }
  return undefined;
}
