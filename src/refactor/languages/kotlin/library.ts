// Names that lookups use without an import in Kotlin, and where a file gives them another meaning.
import type { Library } from '../../library';
import { declares, type Declarations } from '../../syntax';

export const library: Library = {
  names: {
    System: 'java.lang.System',
    Exception: 'kotlin.Exception',
    IllegalStateException: 'kotlin.IllegalStateException',
    String: 'kotlin.String',
  },
  identifiers: ['identifier'],
  isDeclared: (name) => declares(name, declarations),
};

/** Where names get a meaning; variables hide functions, as what they hold could be called. */
const declarations: Declarations = {
  class_declaration: 'name',
  object_declaration: 'name',
  function_declaration: 'name',
  type_alias: 'type',
  type_parameter: '*',
  class_parameter: '*',
  parameter: '*',
  variable_declaration: '*',
  catch_block: '*',
};
