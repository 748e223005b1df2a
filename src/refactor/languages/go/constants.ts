// Constants of Go: a lookup is no constant, so the declaration becomes a variable.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { indentationAt } from '../../style';
import { enclosing, spanOf } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';
import { expectedType } from './expectedType';

/** Turns a constant's declaration into a variable's with the value given. */
export type Conversion = (literal: Node, value: string) => readonly Edit[];

/** How a constant can become a variable. @param texts of the package's files, its own included */
export function conversionOf(
  root: Node,
  text: string,
  spec: Node,
  texts: readonly string[],
): Conversion | NotApplicable {
  const declaration = spec.parent;
  const names = spec.childrenForFieldName('name').filter((node) => node.type === 'identifier');
  const [name] = names;
  if (!declaration || !name || names.length !== 1) {
    return notApplicable('Several constants are declared in one line: declare this one by itself first.');
  }
  const uses = root
    .descendantsOfType('identifier')
    .filter((node) => node.text === name.text && !node.equals(name));
  if (uses.some((use) => enclosing(use, ['const_spec', 'array_type'])))
    return notApplicable(reasons.usedAsConstant);
  if (enclosing(spec, ['block']) && uses.length === 0) {
    return notApplicable('The constant is never used; as a variable it would not compile. Delete it.');
  }
  // What took on its place's type by itself must be converted there.
  const conversions =
    spec.childForFieldName('type') === null
      ? uses.flatMap((use) => {
          const type = expectedType(use, texts);
          return type === undefined ? [] : [replace(spanOf(use), convertedTo(type, use.text))];
        })
      : [];
  const typed = (value: string): string => convertedTo(spec.childForFieldName('type')?.text, value);
  const specs = declaration.namedChildren.filter((child) => child.type === 'const_spec');
  if (specs.length === 1) {
    const keyword = { start: declaration.startIndex, end: declaration.startIndex + 'const'.length };
    return (node, value) => [replace(keyword, 'var'), replace(spanOf(node), typed(value)), ...conversions];
  }
  const next = specs[specs.findIndex((other) => other.equals(spec)) + 1];
  if (declaration.descendantsOfType('iota').length > 0 || (next && !next.childForFieldName('value'))) {
    return notApplicable(
      'Other constants of the group depend on this line (iota or repetition): move it out first.',
    );
  }
  return (node, value) => [...moveOut(text, declaration, spec, node, typed(value)), ...conversions];
}

/** A typed declaration needs a conversion, because only constants take on a named type by themselves. */
export function convertedTo(type: string | undefined, value: string): string {
  return type !== undefined && type !== 'string' ? `${type}(${value})` : value;
}

/** Takes the line, with the comment above it, out of the group and declares a variable below. */
function moveOut(text: string, declaration: Node, spec: Node, literal: Node, value: string): Edit[] {
  const start = startWithComments(text, spec);
  const end = text.indexOf('\n', spec.endIndex) + 1;
  const indentation = indentationAt(text, declaration.startIndex);
  const lines = text
    .slice(start, literal.startIndex)
    .split('\n')
    .map((line) => indentation + line.trim())
    .join('\n');
  const rest = text.slice(literal.endIndex, end).trimEnd();
  const at = lines.lastIndexOf('\n') + 1 + indentation.length;
  const moved = `${lines.slice(0, at)}var ${squeeze(lines.slice(at))} ${value}${rest}`;
  return [replace({ start, end }, ''), insert(declaration.endIndex, `\n\n${moved}`)];
}

/** gofmt lines up the equals signs of a group; alone there is nothing to line up with. */
function squeeze(line: string): string {
  return line.replace(/\s+/g, ' ');
}

/** The start of the line, or of the comment lines right above it. */
function startWithComments(text: string, spec: Node): number {
  let first = spec;
  for (let node = spec.previousNamedSibling; node?.type === 'comment'; node = node.previousNamedSibling) {
    const gap = text.slice(node.endIndex, first.startIndex);
    const line = text.slice(text.lastIndexOf('\n', node.startIndex - 1) + 1, node.startIndex);
    if (gap.split('\n').length !== 2 || line.trim() !== '') break;
    first = node;
  }
  return text.lastIndexOf('\n', first.startIndex - 1) + 1;
}
