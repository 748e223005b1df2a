// Fields that Spring fills from its configuration, where a class has such fields already.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Site } from '../../language';
import { indentationAt } from '../../style';
import { enclosing, hasChild } from '../../syntax';
import type { Edit } from '../../types';

const annotations = 'org.springframework.beans.factory.annotation';

/** True where the file imports Spring's `@Value`. */
export function importsValue({ text }: Site): boolean {
  return text.includes(`import ${annotations}.Value;`) || text.includes(`import ${annotations}.*;`);
}

/** The field whose value the literal is, in a class that Spring fills; it sets neither static nor final ones. */
export function springField(site: Site, literal: Node): Node | undefined {
  const declarator = literal.parent?.type === 'variable_declarator' ? literal.parent : undefined;
  const field = declarator?.parent;
  if (field?.type !== 'field_declaration' || !importsValue(site)) return undefined;
  const modifiers = field.namedChildren.find(({ type }) => type === 'modifiers');
  const isFixed = modifiers && (hasChild(modifiers, 'static') || hasChild(modifiers, 'final'));
  const isAlone = field.childrenForFieldName('declarator').length === 1;
  const type = field.childForFieldName('type')?.text;
  const isFilled = (enclosing(field, ['class_declaration'])?.text ?? '').includes('@Value(');
  return isFilled && isAlone && !isFixed && type === 'String' ? field : undefined;
}

/** Puts the annotation on a line of its own above the field, and takes the value away. */
export function filledBySpring(site: Site, field: Node, reference: string): readonly Edit[] {
  const declarator = field.childForFieldName('declarator');
  const name = declarator?.childForFieldName('name');
  if (!declarator || !name) return [];
  const line = `@Value("${reference}")\n${indentationAt(site.text, field.startIndex)}`;
  return [insert(field.startIndex, line), replace({ start: name.endIndex, end: declarator.endIndex }, '')];
}
