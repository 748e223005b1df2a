// Names of classes in PHP: what `use` brings already, and lines for what it does not.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { around, blockBelow, headerEnd, lineBelow } from '../../syntax';

/** Classes by their full name; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const present = uses(container(site));
  for (const { as, module } of imports) {
    const known = present.find((use) => use.name === module);
    const isTaken = present.some((use) => use.local === as) || declaresClass(site.root, as);
    const isGlobal = !module.includes('\\');
    if (known) names.set(as, known.local);
    else if (isGlobal) names.set(as, isInNamespace(site) || isTaken ? `\\${module}` : module);
    else if (isTaken) names.set(as, `\\${module}`);
    else {
      names.set(as, as);
      lines.push(`use ${module};`);
    }
  }
  if (lines.length === 0) return { edits: [], names };
  const text = lines.sort().join('\n');
  const last = useStatements(container(site)).at(-1);
  const edit = last ? lineBelow(site.text, last.endIndex, text) : blockBelow(site.text, headEnd(site), text);
  return { edits: [edit], names };
}

/** Where the code of the site's namespace begins: below the opening tag, `declare`, `namespace` and `use`. */
export function headEnd(site: Site): number {
  const within = container(site);
  const end = headerEnd(within, site.text, isHeader);
  return within.type === 'program' ? end : Math.max(end, within.startIndex + 1);
}

/** True when names without a leading backslash are looked up in a namespace. */
export function isInNamespace(site: Site): boolean {
  return site.root.descendantsOfType('namespace_definition').length > 0;
}

interface Use {
  readonly name: string;
  readonly local: string;
}

/** The braces of the namespace around the site, or the file. */
function container(site: Site): Node {
  for (const node of around(site.root, site.span)) {
    const body = node.type === 'namespace_definition' ? node.childForFieldName('body') : null;
    if (body) return body;
  }
  return site.root;
}

function isHeader(node: Node): boolean {
  return (
    /^(?:php_tag|declare_statement|namespace_use_declaration)$/.test(node.type) ||
    (node.type === 'namespace_definition' && !node.childForFieldName('body'))
  );
}

function useStatements(within: Node): Node[] {
  return within.namedChildren.filter((node) => node.type === 'namespace_use_declaration');
}

function uses(within: Node): Use[] {
  return useStatements(within).flatMap(({ text }) => {
    const names = text.replace(/^use\s+|;$/g, '').split(',');
    return names.map((one) => {
      const [name = '', alias] = one
        .trim()
        .replace(/^\\/, '')
        .split(/\s+as\s+/);
      return { name, local: alias ?? name.slice(name.lastIndexOf('\\') + 1) };
    });
  });
}

function declaresClass(root: Node, name: string): boolean {
  return root
    .descendantsOfType([
      'class_declaration',
      'interface_declaration',
      'trait_declaration',
      'enum_declaration',
    ])
    .some((node) => node.childForFieldName('name')?.text === name);
}
