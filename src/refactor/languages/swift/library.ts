// Names that lookups use in Swift, and where a file gives them another meaning.
import type { Library } from '../../library';
import { declares } from '../../syntax';

export const library: Library = {
  names: {
    Data: 'Foundation.Data',
    ProcessInfo: 'Foundation.ProcessInfo',
    String: 'Swift.String',
    fatalError: 'Swift.fatalError',
  },
  identifiers: ['simple_identifier', 'type_identifier'],
  isDeclared: (name) =>
    declares(name, {
      class_declaration: 'name',
      protocol_declaration: 'name',
      typealias_declaration: 'name',
      function_declaration: 'name',
      pattern: 'bound_identifier',
      type_parameter: '*',
    }),
};
