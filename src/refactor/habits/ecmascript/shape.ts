// What a module of settings exports, and the expression that each name stands for.
import type { Node } from 'web-tree-sitter';

/** A name that other modules import, and its value; `default` for the default export, '' for a whole CommonJS module. */
export interface Exported {
  readonly member: string;
  readonly value: Node;
}

/** The exports whose value stands in the module. */
export function exportsOf(root: Node): readonly Exported[] {
  return root.namedChildren.flatMap((node) => {
    if (node.type === 'export_statement') return exportedBy(node);
    const assignment = node.type === 'expression_statement' ? node.firstNamedChild : null;
    return assignment?.type === 'assignment_expression' ? assigned(assignment) : [];
  });
}

function exportedBy(statement: Node): readonly Exported[] {
  const value = statement.childForFieldName('value');
  if (value) return [{ member: 'default', value }];
  const declaration = statement.childForFieldName('declaration');
  if (declaration) return declaratorsOf(declaration);
  return statement.descendantsOfType('export_specifier').flatMap((specifier) => {
    const name = specifier.childForFieldName('name');
    const member = (specifier.childForFieldName('alias') ?? name)?.text;
    return name && member !== undefined ? [{ member, value: name }] : [];
  });
}

/** `module.exports = …`, `exports.env = …`. */
function assigned(assignment: Node): readonly Exported[] {
  const value = assignment.childForFieldName('right');
  const target = assignment.childForFieldName('left')?.text ?? '';
  const member = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
  if (!value) return [];
  if (member !== undefined) return [{ member, value }];
  if (target !== 'module.exports') return [];
  if (value.type !== 'object') return [{ member: '', value }];
  return value.namedChildren.flatMap((part): Exported[] => {
    if (part.type === 'shorthand_property_identifier') return [{ member: part.text, value: part }];
    const [key, own] = [part.childForFieldName('key'), part.childForFieldName('value')];
    return key && own ? [{ member: key.text, value: own }] : [];
  });
}

function declaratorsOf(declaration: Node): readonly Exported[] {
  return declaration.namedChildren.flatMap((declarator) => {
    const name = declarator.childForFieldName('name');
    const value = declarator.childForFieldName('value');
    return name?.type === 'identifier' && value ? [{ member: name.text, value }] : [];
  });
}

/** What an expression is once constants of the module and the types around it are seen through. */
export function resolved(node: Node, depth = 0): Node {
  if (depth > mostSteps) return node;
  if (transparent.has(node.type) && node.firstNamedChild) return resolved(node.firstNamedChild, depth + 1);
  if (!/identifier$/.test(node.type)) return node;
  const value = constantOf(node.tree.rootNode, node.text);
  return value ? resolved(value, depth + 1) : node;
}

/** Against constants that stand for each other. */
const mostSteps = 10;

const transparent = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
]);

function constantOf(root: Node, name: string): Node | undefined {
  return root.namedChildren
    .map((node) => (node.type === 'export_statement' ? node.childForFieldName('declaration') : node))
    .flatMap((node) => (node?.type === 'lexical_declaration' ? declaratorsOf(node) : []))
    .find(({ member }) => member === name)?.value;
}

/** A call's callee and arguments; undefined for what is no call. */
export function callOf(node: Node): { readonly callee: Node; readonly args: readonly Node[] } | undefined {
  const callee = node.type === 'call_expression' ? node.childForFieldName('function') : null;
  const args = node.childForFieldName('arguments')?.namedChildren ?? [];
  return callee ? { callee, args: args.filter(({ type }) => type !== 'comment') } : undefined;
}

/** True for the process's own variables. */
export function isEnvironment(node: Node | undefined): boolean {
  return /^(?:globalThis\.)?(?:process|Bun)\.env$/.test(node?.text ?? '');
}
