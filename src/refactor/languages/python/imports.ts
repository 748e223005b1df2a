// Imports of Python: what is bound already, and the line for what is not, in the group where it belongs.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import type { Bound, Site } from '../../language';
import type { Import } from '../../lookup';
import { blockBelow, freeName, headerEnd, lineBelow, occurs } from '../../syntax';
import type { Edit } from '../../types';
import { boundBy, boundName, importsOther, isImport, isRebound } from './bound';
import { isStandard } from './standardModules';

/** Makes modules and their members usable: by a name that is bound already, else by a new import. */
export function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const lines = new Map<string, Import[]>();
  for (const wanted of imports) {
    const known = boundName(site, wanted);
    names.set(wanted.as, known ?? localName(site, wanted));
    if (known === undefined) lines.set(wanted.module, [...(lines.get(wanted.module) ?? []), wanted]);
  }
  return { edits: placeLines(site, lines, names), names };
}

/** Where the imports end, or where they would. */
export function importsEnd(site: Site): number {
  const last = leadingImports(site.root).at(-1);
  return last ? belowSemicolon(site.text, last.endIndex) : topEnd(site);
}

/** The import's own name unless the file uses it for something else. */
function localName(site: Site, { as, module, member }: Import): string {
  const own = member ?? module;
  if (as === own && !isRebound(site, own) && !importsOther(site.root, { module, member, local: own }))
    return own;
  return as === own ? freeName(site.text, `_${own}`) : occurs(site.text, as) ? freeName(site.text, as) : as;
}

function placeLines(
  site: Site,
  lines: ReadonlyMap<string, readonly Import[]>,
  names: ReadonlyMap<string, string>,
): Edit[] {
  const modules = [...lines].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const texts = modules.map(([module, wanted]) => ({ module, text: importText(module, wanted, names) }));
  const standard = texts.filter(({ module }) => isStandard(module));
  const foreign = texts.filter(({ module }) => !isStandard(module));
  if (leadingImports(site.root).length > 0)
    return [...placeKind(site, standard), ...placeKind(site, foreign)];
  if (texts.length === 0) return [];
  const block = [standard, foreign].filter((group) => group.length > 0).map(linesOf);
  return [blockBelow(site.text, topEnd(site), block.join('\n\n'))];
}

interface Line {
  readonly module: string;
  readonly text: string;
}

function linesOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function importText(module: string, wanted: readonly Import[], names: ReadonlyMap<string, string>): string {
  const named = (own: string, as: string): string => {
    const local = names.get(as) ?? own;
    return local === own ? own : `${own} as ${local}`;
  };
  const members = wanted
    .filter((one) => one.member !== undefined)
    .map((one) => named(one.member ?? '', one.as));
  if (members.length > 0) return `from ${module} import ${members.join(', ')}`;
  return `import ${named(module, wanted[0]?.as ?? module)}`;
}

/** Puts lines into the group of their kind, or into one of their own. */
function placeKind(site: Site, lines: readonly Line[]): Edit[] {
  const [example] = lines;
  if (!example) return [];
  const groups = groupsOf(site);
  const isOfKind = ([first]: readonly Node[]): boolean =>
    first !== undefined && isStandard(moduleOf(first)) === isStandard(example.module);
  const group = groups.find(isOfKind);
  if (group) return lines.map(({ module, text }) => placeLine(site, group, module, text));
  const first = groups[0]?.[0];
  if (isStandard(example.module) && first) return [insert(first.startIndex, `${linesOf(lines)}\n\n`)];
  return [insert(groups.at(-1)?.at(-1)?.endIndex ?? 0, `\n\n${linesOf(lines)}`)];
}

/** Keeps the alphabetical order where the group has one. */
function placeLine(site: Site, group: readonly Node[], module: string, text: string): Edit {
  const isFrom = text.startsWith('from ');
  const before = group.filter((statement) => {
    const otherIsFrom = statement.type === 'import_from_statement';
    if (otherIsFrom !== isFrom) return isFrom;
    return moduleOf(statement) < module;
  });
  const previous = before.at(-1);
  const [first] = group;
  if (previous) return lineBelow(site.text, previous.endIndex, text);
  return insert(first?.startIndex ?? 0, `${text}\n`);
}

/** The leading imports in runs without a blank line between. */
function groupsOf(site: Site): Node[][] {
  const groups: Node[][] = [];
  let end = -1;
  for (const statement of leadingImports(site.root)) {
    const gap = end < 0 ? '' : site.text.slice(end, statement.startIndex);
    if (end < 0 || /\n[ \t\r]*\n/.test(gap)) groups.push([]);
    groups.at(-1)?.push(statement);
    end = statement.endIndex;
  }
  return groups;
}

/** The imports before the first other statement; `__future__` has its own place above them. */
function leadingImports(root: Node): Node[] {
  const imports: Node[] = [];
  for (const node of root.namedChildren) {
    if (isImport(node)) imports.push(node);
    else if (!isHeader(node) && node.type !== 'comment') break;
  }
  return imports;
}

function topEnd(site: Site): number {
  return belowSemicolon(site.text, headerEnd(site.root, site.text, isHeader));
}

/** Where another statement follows on the line, the line ends behind the semicolon. */
function belowSemicolon(text: string, offset: number): number {
  return offset + (/^[ \t]*;[ \t]*(?=[^\s#])/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** The shebang, the encoding, the module's docstring and `from __future__`. */
function isHeader(node: Node): boolean {
  if (node.type === 'comment') return /^#!|^#.*coding[:=]/.test(node.text);
  if (node.type === 'future_import_statement') return true;
  const isString =
    node.firstNamedChild?.type === 'string' || node.firstNamedChild?.type === 'concatenated_string';
  return node.type === 'expression_statement' && isString && node.namedChildCount === 1;
}

function moduleOf(statement: Node): string {
  return boundBy(statement)[0]?.module ?? statement.childForFieldName('module_name')?.text ?? '';
}

function rank(module: string): number {
  return isStandard(module) ? 0 : 1;
}
