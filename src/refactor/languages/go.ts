// Go.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup, Writer } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  type Declarations,
  decodeEscapes,
  enclosing,
  type Escapes,
  isField,
  isWhole,
  joined,
  type Literal,
  notUnderstood,
  parents,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { conversionOf, convertedTo } from './go/constants';
import { expectedType } from './go/expectedType';
import { bind } from './go/imports';

export const go: Language = {
  id: 'go',
  title: 'Go',
  family: 'go',
  languageIds: ['go'],
  grammar: 'tree-sitter-go.wasm',
  literals: ['interpreted_string_literal'],
  habits: { quote: '"', indent: '\t' },
  place,
  readEnv,
  bind: (site, imports) => bind(site, imports, sharedTexts(site)),
  install: (name) => `go get ${name}`,
  putHelper: (site, code) => blockBelow(site.text, site.text.trimEnd().length, code),
  sharedTexts,
  constants: (site) =>
    constantsIn(site, {
      types: ['var_spec'],
      name: 'name',
      value: 'value',
      declarations,
      isShared: (node) =>
        node.childForFieldName('type') === null &&
        enclosing(node, ['block', 'source_file'])?.type === 'source_file',
    }).filter(({ name }) => !isAssigned(site.text, name)),
};

const declarations: Declarations = {
  const_spec: '*',
  var_spec: '*',
  parameter_declaration: 'name',
  function_declaration: 'name',
  type_spec: 'name',
};

/** Go's variables can be changed; one that never is serves as a constant. */
function isAssigned(text: string, name: string): boolean {
  const changes = new RegExp(`(?<![\\w.])${name}\\s*(?:,[^=\\n]*)?(?::|[-+*/%&|^])?=(?!=)|&${name}\\b`, 'g');
  return [...text.matchAll(changes)].length > 1;
}

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal.node);
  if (refusal !== undefined) return notApplicable(refusal);
  const value =
    literal.open === '`' ? literal.secret.replaceAll('\r', '') : decodeEscapes(literal.secret, escapes);
  if (value === undefined) return notApplicable(notUnderstood);
  const edits = editsFor(site, literal);
  if (typeof edits !== 'function') return edits;
  return { kind: 'place', value, whole: isWhole(literal), as: 'alone', edits };
}

/** A function that panics: package variables are initialised before `main`, so a missing variable stops the start. */
function readEnv(site: Site, _place: Place, name: string): Lookup {
  const existing = [site.text, ...sharedTexts(site)].map(findReader).find((reader) => reader !== undefined);
  const call = { packages: [], tight: true };
  if (existing !== undefined) {
    return { ...call, imports: [], expression: () => `${existing}("${name}")` };
  }
  if (usesViper(site)) {
    return {
      ...call,
      imports: [{ as: 'viper', module: viper }],
      helper: {
        name: 'mustConfig',
        hoisted: true,
        code: (w) => readerCode(w, `${w.local('viper')}.GetString`),
      },
      expression: (w) => `${w.helper}("${name}")`,
    };
  }
  return {
    ...call,
    imports: [{ as: 'os', module: 'os' }],
    helper: { name: 'mustEnv', hoisted: true, code: (w) => readerCode(w, `${w.local('os')}.Getenv`) },
    expression: (w) => `${w.helper}("${name}")`,
  };
}

const viper = 'github.com/spf13/viper';

/** Where the package lets viper read the environment, and the code runs after it was told to. */
function usesViper(site: Site): boolean {
  const [node] = around(site.root, site.span);
  if (!node || !enclosing(node, ['function_declaration', 'method_declaration'])) return false;
  if (!site.text.includes(`"${viper}"`)) return false;
  const texts = [site.text, ...sharedTexts(site)].join('\n');
  return (
    /\bviper\.AutomaticEnv\(/.test(texts) && !/\bviper\.(?:SetEnvPrefix|SetEnvKeyReplacer)\(/.test(texts)
  );
}

function readerCode(w: Writer, read: string): string {
  const what = read.endsWith('Getenv') ? "an environment variable's value" : 'a value of the configuration';
  return [
    `// ${w.helper} returns ${what}; a program without it can't start.`,
    `func ${w.helper}(name string) string {`,
    `${w.indent}value := ${read}(name)`,
    `${w.indent}if value == "" {`,
    `${w.indent}${w.indent}panic(name + " is not set")`,
    `${w.indent}}`,
    `${w.indent}return value`,
    '}',
  ].join('\n');
}

/** A function that reads a variable by name and stops the program when it is missing. */
function findReader(text: string): string | undefined {
  const definition = /^func (\w+)\((\w+) string\) string \{\r?\n([\s\S]*?)^\}/gm;
  if (!/\bos\.(?:Getenv|LookupEnv)\b|\bviper\.GetString\b/.test(text)) return undefined;
  for (const [, name, parameter, body = ''] of text.matchAll(definition)) {
    const reads = new RegExp(
      `\\b(?:os\\.(?:Getenv|LookupEnv)|viper\\.GetString)\\(${parameter ?? ''}\\)`,
    ).test(body);
    if (reads && /\bpanic\(|\blog\.(?:Fatal|Panic)/.test(body)) return name;
  }
  return undefined;
}

/** The folder's other files of the same package; tests may form one of their own. */
function sharedTexts(site: Site): readonly string[] {
  return (site.project.siblings ?? []).filter((text) => packageOf(text) === packageOf(site.text));
}

function packageOf(text: string): string | undefined {
  return /^package\s+(\w+)/m.exec(text)?.[1];
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type === 'comment') return notApplicable(reasons.comment);
    if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal') {
      return cutLiteral(node, site.text, { open: 1, close: 1, isRaw: node.text.startsWith('`') }, site.span);
    }
  }
  return notApplicable(reasons.noLiteral);
}

function whyNot(node: Node): string | undefined {
  const parent = node.parent;
  if (parent?.type === 'import_spec') return reasons.module;
  if (parent?.type === 'expression_statement') return 'The literal is used by nothing. Delete it.';
  if (parent?.type === 'field_declaration') return 'A struct tag must be a literal.';
  if (parent?.type === 'argument_list' && enclosing(node, ['array_type'])) return reasons.usedAsConstant;
  const declaration = enclosing(node, ['var_declaration']);
  if (declaration && isSetByLinker(declaration))
    return 'The linker sets this variable (-X), which takes constants only.';
  const callee =
    parent?.type === 'argument_list' ? parent.parent?.childForFieldName('function')?.text : undefined;
  // By custom the functions that take a format end in f; the format is the first string among the arguments.
  const strings = parent?.namedChildren.filter((child) => child.type.endsWith('string_literal'));
  if (/\.\w+f$/.test(callee ?? '') && strings?.[0]?.equals(node)) return reasons.format;
  return undefined;
}

/** Only the comment above tells. */
function isSetByLinker(declaration: Node): boolean {
  const above = declaration.previousNamedSibling;
  return above?.type === 'comment' && /\bldflags\b|(?<!\w)-X\b/.test(above.text);
}

function editsFor(site: Site, literal: Literal): ((expression: string) => readonly Edit[]) | NotApplicable {
  const { node } = literal;
  const gap = isTight(node) ? '' : ' ';
  const text = (expression: string): string =>
    isWhole(literal) ? expression : joined(literal, '+', expression, gap);
  const constant = enclosing(node, ['const_spec']);
  if (constant && enclosing(node, ['const_spec', 'func_literal'])?.equals(constant)) {
    const conversion = conversionOf(site.root, site.text, constant, [site.text, ...sharedTexts(site)]);
    if (typeof conversion !== 'function') return conversion;
    return (expression) => conversion(node, text(expression));
  }
  const spec = node.parent?.type === 'expression_list' ? node.parent.parent : undefined;
  const type = spec?.type === 'var_spec' ? spec.childForFieldName('type') : null;
  const isReceiver = /^(?:index|slice)_expression$/.test(node.parent?.type ?? '') && isField(node, 'operand');
  const expected = type?.text ?? expectedType(node, [site.text, ...sharedTexts(site)]);
  return (expression) => {
    const joinedText = isReceiver && !isWhole(literal) ? `(${text(expression)})` : text(expression);
    return [replace(spanOf(node), convertedTo(expected, joinedText))];
  };
}

/**
 * gofmt writes a sum without spaces where it stands deep: among several arguments, in an index and as an operand of
 * another operator, each of which is taken back by parentheses. (go/printer counts this way.)
 */
function isTight(node: Node): boolean {
  const steps = [...stepsAbove(node)].reverse();
  return steps.reduce((depth, step) => Math.max(1, depth + step), 1) > 1;
}

/** How much deeper or less deep each node around makes the text, inside out. */
function* stepsAbove(node: Node): Generator<number> {
  let child = node;
  let isSum = true;
  for (const parent of parents(node)) {
    switch (parent.type) {
      case 'binary_expression':
        if (isSum && /^[-+|^]$/.test(parent.childForFieldName('operator')?.type ?? '')) break;
        isSum = false;
        yield 1;
        break;
      case 'index_expression':
      case 'slice_expression':
        // What is indexed begins anew.
        if (isField(child, 'operand')) return;
        yield 1;
        break;
      case 'parenthesized_expression':
        yield -1;
        break;
      case 'argument_list':
        if (parent.namedChildCount > 1) yield 1;
        break;
      case 'variadic_argument':
      case 'unary_expression':
      case 'call_expression':
      case 'type_conversion_expression':
      case 'selector_expression':
        break;
      case 'expression_list':
        if (isOneOfSeveral(parent)) yield 1;
        return;
      default:
        return;
    }
    if (parent.type !== 'binary_expression') isSum = false;
    child = parent;
  }
}

/** The list of an assignment of several values to several names. */
function isOneOfSeveral(list: Node): boolean {
  const sides = ['left', 'right'].map((name) => list.parent?.childForFieldName(name)?.namedChildCount ?? 0);
  return sides.every((count) => count > 1);
}

const escapes: Escapes = {
  simple: { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\u0007', '\\': '\\', '"': '"' },
  codes: { x: { min: 2, max: 2 }, u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  octal: { min: 3, max: 3 },
  // Above ASCII these name bytes of UTF-8, not characters.
  largestByte: 0x7f,
  other: 'fail',
};
