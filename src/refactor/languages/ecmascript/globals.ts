// Globals of JavaScript that lookups use, and where a file gives their names another meaning.
import type { Node } from 'web-tree-sitter';
import type { Library } from '../../library';
import { declares, type Declarations, enclosing } from '../../syntax';

/** Where names get a meaning, but for patterns of objects. */
export const declarations: Declarations = {
  variable_declarator: 'name',
  function_declaration: 'name',
  function_expression: 'name',
  generator_function_declaration: 'name',
  class_declaration: 'name',
  abstract_class_declaration: 'name',
  class: 'name',
  enum_declaration: 'name',
  internal_module: 'name',
  interface_declaration: 'name',
  type_alias_declaration: 'name',
  type_parameter: 'name',
  required_parameter: 'pattern',
  optional_parameter: 'pattern',
  arrow_function: 'parameter',
  catch_clause: 'parameter',
  for_in_statement: 'left',
  assignment_pattern: 'left',
  pair_pattern: 'value',
  formal_parameters: '*',
  rest_pattern: '*',
  array_pattern: '*',
};

/** A global is a member of `globalThis` too, whatever the file calls by its name. */
export const globals: Library = {
  names: Object.fromEntries(
    ['process', 'Buffer', 'Error', 'JSON', 'Map', 'Promise', 'String', 'encodeURIComponent', 'fetch'].map(
      (name) => [name, `globalThis.${name}`],
    ),
  ),
  identifiers: ['identifier', 'type_identifier', 'shorthand_property_identifier_pattern'],
  isDeclared: (name) =>
    name.type === 'shorthand_property_identifier_pattern' || declares(name, declarations) || isImported(name),
};

/** An import of the global by its own name changes nothing. */
function isImported(node: Node): boolean {
  const statement = enclosing(node, ['import_statement']);
  return statement !== undefined && !/from\s+["'](?:node:)?process["']/.test(statement.text);
}
