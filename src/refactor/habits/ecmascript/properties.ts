// Properties of an object literal.
import type { Node } from 'web-tree-sitter';

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
