// What type an expression of Go has, as far as its package says it: by declarations, conversions and literals.
import type { Node } from 'web-tree-sitter';
import { parents } from '../../syntax';

/** The type's text; undefined where only other packages know. @param texts of the package's files */
export function typeOf(node: Node | null | undefined, texts: readonly string[]): string | undefined {
  switch (node?.type) {
    case 'identifier':
      return typeOfName(node, texts);
    case 'selector_expression':
      return fieldType(node.childForFieldName('field')?.text ?? '', texts);
    case 'parenthesized_expression':
      return typeOf(node.firstNamedChild, texts);
    case 'composite_literal':
      return node.childForFieldName('type')?.text;
    case 'index_expression':
      return memberType(typeOf(node.childForFieldName('operand'), texts), 'value', texts);
    case 'call_expression':
      return typeOfCall(node, texts);
    case undefined:
    default:
      return undefined;
  }
}

/** The type of a map's keys or values, or of what a list or a channel holds. */
export function memberType(
  type: string | undefined,
  part: 'key' | 'value',
  texts: readonly string[],
): string | undefined {
  const known = type === undefined ? undefined : (definitionOf(type, texts) ?? type);
  const map = /^map\[(\w+)\](.+)$/s.exec(known ?? '');
  if (map) return part === 'key' ? map[1] : map[2];
  return part === 'value'
    ? /^(?:\[[^\]]*\]|\.\.\.|(?:<-)?chan(?:<-)? ?)(.+)$/s.exec(known ?? '')?.[1]
    : undefined;
}

/** The type that all fields of the name have; of one struct when its name is known. */
export function fieldType(field: string, texts: readonly string[], struct = '\\w+'): string | undefined {
  const line = new RegExp(`^[ \\t]*(?:\\w+,[ \\t]*)*${field}(?:,[ \\t]*\\w+)*[ \\t]+([\\w.*\\[\\]]+)`, 'gm');
  const bodies = structsOf(struct, texts, field);
  return theOne(bodies.flatMap((body) => Array.from(body.matchAll(line), (found) => found[1] ?? '')));
}

/** The type of the field at a place of a struct; undefined where two structs have the name. */
export function fieldTypeAt(struct: string, index: number, texts: readonly string[]): string | undefined {
  const [body, ...others] = structsOf(struct, texts, '');
  if (body === undefined || others.length > 0) return undefined;
  const types = body.split(/[\n;]/).flatMap((line) => {
    const field = /^\s*(\w+(?:\s*,\s*\w+)*)\s+([\w.*[\]]+)/.exec(line);
    return (field?.[1] ?? '')
      .split(',')
      .map((name) => (name === '' ? [] : [field?.[2] ?? '']))
      .flat();
  });
  return types[index];
}

/** The type of a parameter that all functions or methods of the name have at the place. */
export function parameterType(list: Node, index: number, texts: readonly string[]): string | undefined {
  const callee = list.parent?.childForFieldName('function');
  if (callee?.text === 'append') return memberType(typeOf(list.firstNamedChild, texts), 'value', texts);
  const isMethod = callee?.type === 'selector_expression';
  const name = (isMethod ? callee.childForFieldName('field') : callee)?.text ?? '';
  if (!/^\w+$/.test(name)) return undefined;
  const local = isMethod ? undefined : localFunction(callee, texts);
  if (local !== undefined) return parameterAt(local, index);
  const definition = new RegExp(`^func ${isMethod ? '\\([^)[]*\\) ' : ''}${name}\\(([^()]*)\\)`, 'gm');
  const lists = texts.flatMap((text) =>
    text.includes(`${name}(`) ? Array.from(text.matchAll(definition), (found) => found[1] ?? '') : [],
  );
  return theOne(lists.map((parameters) => parameterAt(parameters, index)));
}

/** The declared or evident type of a variable, a constant or a parameter. */
function typeOfName(node: Node, texts: readonly string[]): string | undefined {
  const declared = declarationOf(node);
  if (!declared) return undefined;
  const { spec, index } = declared;
  const type = spec.childForFieldName('type')?.text;
  if (type !== undefined) return spec.type === 'variadic_parameter_declaration' ? `[]${type}` : type;
  return typeOf(valueOf(spec, index), texts);
}

function valueOf(spec: Node, index: number): Node | undefined {
  const values = spec.childForFieldName(spec.type === 'short_var_declaration' ? 'right' : 'value');
  return values?.namedChildren[index];
}

/** The innermost declaration of the name around the node, and which of its names it is. */
function declarationOf(node: Node): { readonly spec: Node; readonly index: number } | undefined {
  for (const outer of parents(node)) {
    const declared = outer.type === 'source_file' ? outer.namedChildren : localsOf(outer);
    const specs = declared.flatMap((one) => one.descendantsOfType(declarations));
    for (const spec of specs) {
      const names =
        spec.type === 'short_var_declaration'
          ? (spec.childForFieldName('left')?.namedChildren ?? [])
          : spec.childrenForFieldName('name');
      const index = names.findIndex(({ text }) => text === node.text);
      if (index >= 0) return { spec, index };
    }
  }
  return undefined;
}

const declarations = [
  'var_spec',
  'const_spec',
  'parameter_declaration',
  'variadic_parameter_declaration',
  'short_var_declaration',
];

/** What a function or a block declares for the code in it. */
function localsOf(outer: Node): Node[] {
  if (/^(?:function|method)_declaration$|^func_literal$/.test(outer.type)) {
    const lists = ['parameters', 'receiver'].map((field) => outer.childForFieldName(field));
    return lists.filter((list) => list !== null);
  }
  const isBlock = /^(?:block|statement_list|(?:if|for|expression_switch)_statement)$/.test(outer.type);
  const own = /^(?:var|const|short_var)_declaration$/;
  return isBlock ? outer.namedChildren.filter(({ type }) => own.test(type)) : [];
}

/** `make(T)`, `append(list, …)`, a conversion, or a function of the package with one result. */
function typeOfCall(call: Node, texts: readonly string[]): string | undefined {
  const name = call.childForFieldName('function')?.text ?? '';
  const first = call.childForFieldName('arguments')?.firstNamedChild;
  if (name === 'make') return first?.text;
  if (name === 'append') return typeOf(first, texts);
  if (!/^\w+$/.test(name)) return undefined;
  if (definitionOf(name, texts) !== undefined) return name;
  const result = new RegExp(`^func ${name}\\([^()]*\\) ([\\w.*\\[\\]]+) \\{`, 'gm');
  return theOne(texts.flatMap((text) => Array.from(text.matchAll(result), (found) => found[1] ?? '')));
}

/** What a type of the package is made of. */
function definitionOf(type: string, texts: readonly string[]): string | undefined {
  if (!/^\w+$/.test(type)) return undefined;
  const definition = new RegExp(
    `^[ \\t]*(?:type[ \\t]+)?${type}[ \\t]+=?[ \\t]*((?:map|chan|struct|\\[|\\w)[^\\n]*)$`,
    'm',
  );
  for (const text of texts) {
    const declared = text.match(/^type\s+(?:\w[^\n]*|\([^]*?^\))/gm) ?? [];
    const found = declared.map((one) => definition.exec(one)?.[1]).find((one) => one !== undefined);
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** The parameters of a function that a variable around the call holds. */
function localFunction(callee: Node | null | undefined, texts: readonly string[]): string | undefined {
  const declared = callee && declarationOf(callee);
  if (!declared) return undefined;
  const value = valueOf(declared.spec, declared.index);
  const text = value?.type === 'func_literal' ? value.text : typeOfName(callee, texts);
  return /^func ?\(([^()]*)\)/.exec(text ?? '')?.[1];
}

/** `a, b T, c ...U` gives T, T, U, U. */
function parameterAt(parameters: string, index: number): string {
  const types: string[] = [];
  let last = '';
  for (const one of parameters.split(',').reverse()) {
    last = /^\s*\w+\s+(\S.*?)\s*$/.exec(one)?.[1] ?? last;
    types.unshift(last);
  }
  const variadic = types.at(-1)?.startsWith('...') === true ? types.at(-1) : undefined;
  return (types[index] ?? variadic ?? '').replace(/^\.\.\./, '');
}

function structsOf(struct: string, texts: readonly string[], field: string): string[] {
  const definition = new RegExp(`\\btype\\s+${struct}\\s+struct\\s*\\{([^}]*)\\}`, 'g');
  return texts.flatMap((text) =>
    text.includes(field) ? Array.from(text.matchAll(definition), (found) => found[1] ?? '') : [],
  );
}

function theOne(types: readonly string[]): string | undefined {
  const [first] = types;
  return types.every((type) => type === first) ? first : undefined;
}
