// One more item of a list in brackets or braces, in the list's own layout.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import { indentationAt } from '../../style';
import { lineEndAfter } from '../../syntax';
import type { Edit } from '../../types';

/**
 * Puts an item last, on a line of its own where the others have theirs.
 * @param list a node whose text begins with the opening bracket and ends with the closing one
 * @param item its lines below the first are indented as if the item began its line
 * @param indent one level, for a list that has no item yet
 */
export function addItem(text: string, list: Node, item: string, indent: string): readonly Edit[] {
  const items = list.namedChildren.filter(({ type }) => type !== 'comment');
  const last = items.at(-1);
  if (!last) return [insert(list.startIndex + 1, onlyItem(text, list, item, indent))];
  const comma = /^\s*,/.exec(text.slice(last.endIndex, list.endIndex))?.[0].length ?? 0;
  const end = comma > 0 ? ',' : '';
  const isOwnLine = /\n[ \t]*.$/.test(text.slice(last.endIndex, list.endIndex));
  if (!isOwnLine) return [insert(last.endIndex + comma, `${comma > 0 ? '' : ','} ${item}${end}`)];
  const indentation = indentationAt(text, last.startIndex);
  const line = gapBefore(text, items) + indented(item, indentation) + end;
  const below = insert(lineEndAfter(text, last.endIndex + comma), line);
  return comma > 0 ? [below] : [insert(last.endIndex, ','), below];
}

/** The line break before an item; a blank line where the items before have one. */
function gapBefore(text: string, items: readonly Node[]): string {
  const [before, last] = items.slice(-2);
  const between = before && last ? text.slice(before.endIndex, last.startIndex) : '';
  return /\n[ \t\r]*\n/.test(between) ? '\n\n' : '\n';
}

function onlyItem(text: string, list: Node, item: string, indent: string): string {
  if (!list.text.includes('\n')) return list.text.startsWith('{') ? ` ${item} ` : item;
  return `\n${indented(item, indentationAt(text, list.startIndex) + indent)},`;
}

function indented(item: string, indentation: string): string {
  return item
    .split('\n')
    .map((line) => indentation + line)
    .join('\n');
}
