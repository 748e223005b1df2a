// Names of Rust's standard library that lookups use, and where a file gives them another meaning.
import type { Library } from '../../library';
import { declares, isField } from '../../syntax';

export const library: Library = {
  names: {
    std: '::std',
    panic: '::std::panic',
    Box: '::std::boxed::Box',
    Result: '::std::result::Result',
    String: '::std::string::String',
  },
  identifiers: ['identifier', 'type_identifier'],
  isDeclared: (name) =>
    declares(name, {
      mod_item: 'name',
      struct_item: 'name',
      enum_item: 'name',
      trait_item: 'name',
      type_item: 'name',
      macro_definition: 'name',
      use_as_clause: 'alias',
      extern_crate_declaration: 'alias',
    }) ||
    // `use std::io::Result;` and `use foo::{Result, …};`
    (isField(name, 'name') && name.parent?.parent?.type === 'use_declaration') ||
    name.parent?.type === 'use_list',
};
