// Requires of Ruby: what is there already, and lines for what is not.
import type { Node } from 'web-tree-sitter';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, headerEnd, lineBelow } from '../../syntax';

/** Loads libraries; what they define has one name everywhere. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const present = requires(site.root);
  const loaded = new Set(present.map(requiredBy));
  const modules = [...new Set(imports.map(({ module }) => module))].filter((module) => !loaded.has(module));
  const names = new Map(imports.map(({ as }) => [as, as]));
  if (modules.length === 0) return { edits: [], names };
  const { quote } = site.style;
  const lines = modules.sort().map((module) => `require ${quote}${module}${quote}`);
  // By custom the file's own parts come after the libraries.
  const last = present.filter((node) => /^require\b/.test(node.text)).at(-1);
  const edit = last
    ? lineBelow(site.text, last.endIndex, lines.join('\n'))
    : blockBelow(site.text, magicEnd(site), lines.join('\n'));
  return { edits: [edit], names };
}

/** Where the leading requires end, or where they would. */
export function requiresEnd(site: Site): number {
  return requires(site.root).at(-1)?.endIndex ?? magicEnd(site);
}

/** The requires before any other statement. */
function requires(root: Node): Node[] {
  const found: Node[] = [];
  for (const node of root.namedChildren) {
    if (requiredBy(node) !== undefined) found.push(node);
    else if (node.type !== 'comment') break;
  }
  return found;
}

function requiredBy(node: Node): string | undefined {
  return /^require(?:_relative)?[ (]+["']([^"']+)["']\)?$/.exec(node.text)?.[1];
}

/** Magic comments count only above all code. */
function magicEnd(site: Site): number {
  const isMagic = (node: Node): boolean =>
    node.type === 'comment' &&
    /^#!|^#.*(?:coding|frozen_string_literal|shareable_constant_value|warn_indent|typed)\s*:/.test(node.text);
  return headerEnd(site.root, site.text, isMagic);
}
