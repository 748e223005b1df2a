// Constants of a file that hold a lookup already: the same secret elsewhere in the file takes the constant.
import type { Node } from 'web-tree-sitter';
import type { Site } from './language';
import { declares, type Declarations } from './syntax';

/** A constant that code at the secret can read. */
export interface Constant {
  /** What stands for it in code. */
  readonly name: string;
  /** The source of its value. */
  readonly value: string;
}

/** How a language declares constants. */
export interface ConstantShape {
  /** Types of the nodes that declare one. */
  readonly types: readonly string[];
  /** Fields of the name and of the value, or where else they stand; the last part is the value when it has no field. */
  readonly name: string | ((declarator: Node) => Node | undefined);
  readonly value?: string | ((declarator: Node) => Node | undefined);
  /** True for one that is never changed and that code at the secret can see. */
  isShared(declarator: Node, site: Site): boolean;
  /** Where else the language gives names a meaning: a name that has two is not used. */
  readonly declarations: Declarations;
}

/** The constants above the secret whose names mean nothing else in the file. */
export function constantsIn(site: Site, shape: ConstantShape): readonly Constant[] {
  return site.root.descendantsOfType([...shape.types]).flatMap((node) => {
    const name = partOf(node, shape.name);
    const value = shape.value === undefined ? node.lastNamedChild : partOf(node, shape.value);
    if (!name || !value || node.endIndex > site.span.start || !shape.isShared(node, site)) return [];
    return isUnambiguous(site.root, name, shape.declarations) ? [{ name: name.text, value: value.text }] : [];
  });
}

function partOf(node: Node, part: NonNullable<ConstantShape['value']>): Node | null | undefined {
  return typeof part === 'string' ? node.childForFieldName(part) : part(node);
}

function isUnambiguous(root: Node, name: Node, declarations: Declarations): boolean {
  return root
    .descendantsOfType(name.type)
    .every((other) => other.text !== name.text || other.equals(name) || !declares(other, declarations));
}
