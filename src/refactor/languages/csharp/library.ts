// Where a file in C# gives names another meaning than the one that lookups need.
import type { Library } from '../../library';
import { declares, type Declarations, parents } from '../../syntax';

/** `Environment` is often a property, and `System` may be a part of the file's own namespace. */
export const library: Library = {
  names: { System: 'global::System', Microsoft: 'global::Microsoft' },
  identifiers: ['identifier', 'implicit_parameter'],
  isDeclared: (name) =>
    name.type === 'implicit_parameter' ||
    declares(name, declarations) ||
    [...parents(name)].some(
      (parent) =>
        /namespace_declaration$/.test(parent.type) &&
        (parent.childForFieldName('name')?.endIndex ?? 0) >= name.endIndex &&
        parent.childForFieldName('name')?.startIndex !== name.startIndex,
    ),
};

const declarations: Declarations = {
  class_declaration: 'name',
  struct_declaration: 'name',
  interface_declaration: 'name',
  enum_declaration: 'name',
  record_declaration: 'name',
  delegate_declaration: 'name',
  namespace_declaration: 'name',
  using_directive: 'name',
  type_parameter: 'name',
  property_declaration: 'name',
  method_declaration: 'name',
  local_function_statement: 'name',
  variable_declarator: 'name',
  parameter: 'name',
  foreach_statement: 'left',
  catch_declaration: 'name',
  declaration_pattern: 'name',
  declaration_expression: 'name',
};
