// Classes of java.lang that lookups use, and where a file gives their names another meaning.
import { isHidden, type Library } from '../../library';
import { declares, type Declarations, hasChild } from '../../syntax';
import type { Site } from '../../language';

export const library: Library = {
  names: Object.fromEntries(
    ['Exception', 'IllegalStateException', 'RuntimeException', 'String', 'System'].map((name) => [
      name,
      `java.lang.${name}`,
    ]),
  ),
  identifiers: ['identifier', 'type_identifier'],
  isDeclared: (name) => {
    if (declares(name, declarations)) return true;
    const { parent } = name;
    // The last part of an import brings the name, but for that of the class itself.
    if (parent?.type !== 'scoped_identifier' || parent.parent?.type !== 'import_declaration') return false;
    const brings = parent.childForFieldName('name')?.equals(name) === true;
    return brings && !hasChild(parent.parent, 'asterisk') && parent.text !== `java.lang.${name.text}`;
  },
};

/** True when the file's own code calls something else by the name of a class, be it a variable or a type. */
export function isTaken(site: Site, name: string): boolean {
  return isHidden(site, { ...library, isDeclared: (node) => declares(node, declarations) }, name);
}

/** A variable hides a class of its name too. */
const declarations: Declarations = {
  class_declaration: 'name',
  interface_declaration: 'name',
  enum_declaration: 'name',
  record_declaration: 'name',
  annotation_type_declaration: 'name',
  type_parameter: '*',
  variable_declarator: 'name',
  formal_parameter: 'name',
  catch_formal_parameter: 'name',
  enhanced_for_statement: 'name',
  resource: 'name',
  instanceof_expression: 'name',
  type_pattern: '*',
  lambda_expression: 'parameters',
  inferred_parameters: '*',
};
