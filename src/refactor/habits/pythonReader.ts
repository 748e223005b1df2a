// `env = Env()` of django-environ or environs in another module of Python: code imports it and asks it by name.
// Source: the documentation of both (a variable that is missing and has no default raises).
import type { Node } from 'web-tree-sitter';
import type { Habit } from '../habit';
import { findModules } from './python/findModules';

export const pythonReader: Habit = {
  id: 'pythonReader',
  families: ['python'],
  grammar: () => 'tree-sitter-python.wasm',
  find: (file) => findModules(file, (text) => maker.test(text)),
  // Names that the module reads are known as those of any other file are.
  declared: () => new Set(),
  readEnv: (_site, name, { root, module }) => {
    const member = readerIn(root);
    if (member === undefined || module === undefined) return undefined;
    return {
      imports: [{ as: member, module, member }],
      packages: [],
      tight: true,
      expression: (w) => `${w.local(member)}(${w.string(name)})`,
    };
  },
};

const maker = /^\w+ = (?:(?:environ|environs)\.)?Env\(/m;

function readerIn(root: Node): string | undefined {
  const assignment = root.namedChildren
    .map((node) => (node.type === 'expression_statement' ? node.firstNamedChild : null))
    .find((one) => one?.type === 'assignment' && maker.test(one.text));
  return assignment?.childForFieldName('left')?.text;
}
