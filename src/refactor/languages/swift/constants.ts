// Constants of Swift that hold a lookup already: those of the file, which are made when they are first used.
import { type Constant, constantsIn } from '../../constants';
import type { Site } from '../../language';
import { hasChild } from '../../syntax';

/** The constants of the file that code at the secret can read. */
export function sharedConstants(site: Site): readonly Constant[] {
  return constantsIn(site, {
    types: ['property_declaration'],
    name: (declaration) =>
      declaration.childForFieldName('name')?.childForFieldName('bound_identifier') ?? undefined,
    value: 'value',
    isShared: (declaration) =>
      declaration.parent?.type === 'source_file' &&
      declaration.namedChildren.some(
        ({ type, text }) => type === 'value_binding_pattern' && text === 'let',
      ) &&
      !hasChild(declaration, 'computed_property'),
    declarations: {
      pattern: 'bound_identifier',
      parameter: 'name',
      lambda_parameter: 'name',
      if_statement: 'bound_identifier',
      guard_statement: 'bound_identifier',
      while_statement: 'bound_identifier',
    },
  });
}
