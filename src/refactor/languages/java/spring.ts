// Fields that Spring fills from its configuration, where a class has such fields already.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Place, Site } from '../../language';
import { indentationAt } from '../../style';
import { enclosing, hasChild, isWhole, type Literal } from '../../syntax';
import type { Edit } from '../../types';
import { decode } from './literals';

const annotations = 'org.springframework.beans.factory.annotation';

/** True where the file imports Spring's `@Value`. */
function importsValue({ text }: Site): boolean {
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

/** Spring's `@Value("${NAME}")` reads the environment, and ends the start when the variable is missing. */
export function springValue(site: Site, literal: Literal): Place | undefined {
  const annotation = enclosing(literal.node, ['annotation']);
  const isValue = /^(?:org\.springframework\.beans\.factory\.annotation\.)?Value$/.test(
    annotation?.childForFieldName('name')?.text ?? '',
  );
  const isSpring = importsValue(site);
  const value = decode(literal);
  // `#{…}` is an expression of Spring's own; what stands in it is no plain text.
  if (!isValue || !isSpring || value === undefined || /[#$]\{/.test(literal.before)) return undefined;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'hole',
    onlyEnvironment: 'An annotation can name a variable of the environment, but makes no calls.',
    edits: (expression) => [replace(site.span, expression)],
  };
}
