// Functions of PHP that lookups call: a namespace may have its own of the same name.
import type { Library } from '../../library';
import { declares, enclosing } from '../../syntax';

export const functions: Library = {
  names: Object.fromEntries(['define', 'getenv'].map((name) => [name, `\\${name}`])),
  identifiers: ['name'],
  isDeclared: (name) => {
    if (declares(name, { function_definition: 'name' })) return true;
    const use = enclosing(name, ['namespace_use_declaration']);
    const brings = enclosing(name, ['namespace_use_clause'])?.endIndex === name.endIndex;
    return use !== undefined && brings && /^use\s+function\b|\bfunction\b/.test(use.text);
  },
};
