// Properties of an object literal: which there are, and one more in the literal's own layout.
import type { Node } from 'web-tree-sitter';
import { insert } from '../../edits';
import { indentationAt } from '../../style';
import { lineEndAfter } from '../../syntax';
import type { Edit } from '../../types';

/** The plain names of an object's properties. */
export function keysOf(object: Node): readonly string[] {
  return object.namedChildren.flatMap((part) => {
    if (part.type === 'shorthand_property_identifier') return [part.text];
    const key = part.type === 'pair' ? part.childForFieldName('key')?.text : undefined;
    return key === undefined ? [] : [key.replace(/^["']|["']$/g, '')];
  });
}

/** The value of a property. */
export function valueOf(object: Node, key: string): Node | undefined {
  const pair = object.namedChildren.find((part) => part.childForFieldName('key')?.text === key);
  return pair?.childForFieldName('value') ?? undefined;
}

/** Puts a property last, on a line of its own where the others have theirs. */
export function addProperty(text: string, object: Node, property: string, indent: string): readonly Edit[] {
  const last = object.namedChildren.findLast(({ type }) => type !== 'comment');
  if (!last) return [insert(object.startIndex + 1, emptyBody(text, object, property, indent))];
  const comma = /^\s*,/.exec(text.slice(last.endIndex, object.endIndex))?.[0].length ?? 0;
  const isOwnLine = text.slice(last.startIndex, object.endIndex).trimEnd().includes('\n');
  if (!isOwnLine)
    return [insert(last.endIndex + comma, `${comma > 0 ? '' : ','} ${property}${comma > 0 ? ',' : ''}`)];
  const line = `\n${indentationAt(text, last.startIndex)}${property}${comma > 0 ? ',' : ''}`;
  const end = insert(lineEndAfter(text, last.endIndex + comma), line);
  return comma > 0 ? [end] : [insert(last.endIndex, ','), end];
}

function emptyBody(text: string, object: Node, property: string, indent: string): string {
  if (!object.text.includes('\n')) return ` ${property} `;
  return `\n${indentationAt(text, object.startIndex)}${indent}${property},`;
}
