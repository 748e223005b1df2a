// Names of classes in PHP: what `use` brings already, and lines for what it does not.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { indentationAt } from '../../style';
import { around, blockBelow, headerEnd, lineBelow } from '../../syntax';
import type { Edit } from '../../types';

/** Classes by their full name; one whose short name means something else here keeps the long one. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const within = container(site);
  const present = uses(within);
  for (const { as, module } of imports) {
    const known = present.find((use) => use.name === module);
    const isTaken =
      present.some((use) => use.local === as) || declaresClass(site.root, as) || isUsed(site, as);
    const isGlobal = !module.includes('\\');
    if (known) names.set(as, known.local);
    else if (isGlobal) names.set(as, isInNamespace(site) || isTaken ? `\\${module}` : module);
    else if (isTaken || !beginsWithCode(site.root)) names.set(as, `\\${module}`);
    else {
      names.set(as, as);
      lines.push(`use ${module};`);
    }
  }
  if (lines.length === 0) return { edits: [], names };
  lines.sort();
  const last = useStatements(within).at(-1);
  if (!last) return { edits: [atTop(site, lines.join('\n'))], names };
  const indentation = indentationAt(site.text, last.startIndex);
  const text = lines.map((line) => indentation + line).join('\n');
  return { edits: [lineBelow(site.text, last.endIndex, text)], names };
}

/** Puts code above all other code of the site's namespace. */
export function atTop(site: Site, code: string): Edit {
  const { text, root, style } = site;
  const within = container(site);
  if (within.type !== 'program') {
    const indentation = indentationAt(text, within.startIndex) + style.indent;
    const lines = code.split('\n').map((line) => (line === '' ? line : indentation + line));
    const end = Math.max(headerEnd(within, text, isHeader), within.startIndex + 1);
    return blockBelow(text, end, lines.join('\n'));
  }
  // Above a page's text the code needs tags of its own; the line break after the closing one is not sent.
  if (!beginsWithCode(root)) return insert(text.startsWith('\uFEFF') ? 1 : 0, `<?php\n\n${code}\n\n?>\n`);
  return blockBelow(text, headerEnd(root, text, isHeader), code);
}

/** True when names without a leading backslash are looked up in a namespace. */
function isInNamespace(site: Site): boolean {
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

/** False for a page, which begins with text or with a value. */
function beginsWithCode(root: Node): boolean {
  const first = root.namedChildren.find((node) => !isShebang(node));
  return first?.type === 'php_tag' && first.text !== '<?=';
}

function isShebang(node: Node): boolean {
  return node.type === 'text' && node.startIndex <= 1 && /^\uFEFF?(?:#!.*\s*)?$/.test(node.text);
}

function isHeader(node: Node): boolean {
  return (
    isShebang(node) ||
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

/** A class that is used without `use` is one of the namespace: a `use` would change what its name means. */
function isUsed(site: Site, name: string): boolean {
  return (
    isInNamespace(site) &&
    site.root
      .descendantsOfType('name')
      .some(({ text, parent }) => text === name && !/^(?:variable|namespace)_name$/.test(parent?.type ?? ''))
  );
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
