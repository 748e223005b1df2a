// Java.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { insert, replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  decodeEscapes,
  enclosing,
  type Escapes,
  freeName,
  hasChild,
  isField,
  isWhole,
  joined,
  type Literal,
  memberBelow,
  notUnderstood,
  outermost,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { bind } from './java/imports';
import { library } from './java/library';
import { filledBySpring, importsValue, springField } from './java/spring';

export const java: Language = {
  id: 'java',
  title: 'Java',
  family: 'java',
  languageIds: ['java'],
  grammar: 'tree-sitter-java.wasm',
  literals: ['string_literal'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  bind,
  library,
  install: (name) => `add it to pom.xml or build.gradle, for example implementation("${name}:VERSION")`,
  putHelper,
  constants: (site) =>
    constantsIn(site, {
      types: ['variable_declarator'],
      name: 'name',
      value: 'value',
      declarations: {
        variable_declarator: 'name',
        formal_parameter: 'name',
        lambda_expression: 'parameters',
        inferred_parameters: '*',
        enhanced_for_statement: 'name',
      },
      isShared: (node) =>
        isStaticOf(node, outermost(node, types)) && outermost(node, types)?.equals(typeAt(site)) === true,
    }),
};

/** A constant of the outermost type; all code in that type can read it. */
function isStaticOf(declarator: Node, type: Node | undefined): boolean {
  const declaration = declarator.parent;
  const modifiers = declaration?.namedChildren.find((child) => child.type === 'modifiers');
  const isOwn = declaration?.parent?.parent?.equals(type ?? declaration) === true;
  return isOwn && modifiers !== undefined && hasChild(modifiers, 'static') && hasChild(modifiers, 'final');
}

function typeAt(site: Site): Node {
  const [node] = around(site.root, site.span);
  return (node && outermost(node, types)) ?? site.root;
}

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const property = springValue(site, literal);
  if (property) return property;
  const refusal = whyNot(site.root, literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const value = decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const field = isWhole(literal) ? springField(site, literal.node) : undefined;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'alone',
    notes: constantNotes(literal.node),
    edits: (expression) =>
      field && expression.startsWith('${')
        ? filledBySpring(site, field, expression)
        : [replace(spanOf(literal.node), textFor(literal, expression))],
  };
}

/** Spring's `@Value("${NAME}")` reads the environment, and ends the start when the variable is missing. */
function springValue(site: Site, literal: Literal): Place | undefined {
  const annotation = enclosing(literal.node, ['annotation']);
  const isValue = /^(?:org\.springframework\.beans\.factory\.annotation\.)?Value$/.test(
    annotation?.childForFieldName('name')?.text ?? '',
  );
  const isSpring = importsValue(site);
  const value = decode(literal);
  // `#{…}` is an expression of Spring's own; what stands in it is no plain text.
  if (!isValue || !isSpring || value === undefined || /[#$]\{/.test(literal.before)) return undefined;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'hole',
    onlyEnvironment: 'An annotation can name a variable of the environment, but makes no calls.',
    edits: (expression) => [replace(site.span, expression)],
  };
}

/** One expression; an empty variable counts as missing. It is legal as the initialiser of a static field. */
function readEnv(site: Site, { onlyEnvironment, whole }: Place, name: string): Lookup {
  const literal = [...around(site.root, site.span)].find(({ type }) => type === 'string_literal');
  if (onlyEnvironment !== undefined || (whole && literal && springField(site, literal)))
    return { imports: [], packages: [], tight: true, expression: () => `\${${name}}` };
  const parameter = freeName(site.text, 'value');
  return {
    imports: [{ as: 'Optional', module: 'java.util.Optional' }],
    packages: [],
    tight: true,
    expression: (w) =>
      `${w.local('Optional')}.ofNullable(System.getenv("${name}")).filter(${parameter} -> !${parameter}.isEmpty())` +
      `.orElseThrow(() -> new IllegalStateException("${name} is not set"))`,
  };
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type.endsWith('comment')) return notApplicable(reasons.comment);
    if (node.type !== 'string_literal') continue;
    const marks = node.text.startsWith('"""') ? 3 : 1;
    return cutLiteral(node, site.text, { open: marks, close: marks }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

/** An annotation, and what the declaration of one gives for a value that is left out. */
const constantPlaces = ['annotation', 'annotation_type_element_declaration'];

function whyNot(root: Node, literal: Literal): string | undefined {
  const { node } = literal;
  if (enclosing(node, constantPlaces)) return reasons.annotation;
  if (node.parent?.type === 'switch_label') return reasons.caseLabel;
  if (isFormat(node)) return reasons.format;
  const declarator = enclosing(node, ['variable_declarator']);
  if (declarator && isConstant(declarator) && isUsedAsConstant(root, declarator, new Set())) {
    return reasons.usedAsConstant;
  }
  if (literal.open === '"""' && !isWhole(literal) && isReceiver(node)) {
    return 'The text block is part of a longer expression: put it into a variable first.';
  }
  return undefined;
}

/** `String.format("…", x)`, `printf("…")` and `"…".formatted(x)`. */
function isFormat(node: Node): boolean {
  const list = node.parent;
  if (isReceiver(node)) return list?.childForFieldName('name')?.text === 'formatted';
  if (list?.type !== 'argument_list' || !list.firstNamedChild?.equals(node)) return false;
  return /^(?:format|printf)$/.test(list.parent?.childForFieldName('name')?.text ?? '');
}

function isReceiver(node: Node): boolean {
  return node.parent?.type === 'method_invocation' && isField(node, 'object');
}

function isConstant(declarator: Node): boolean {
  const declaration = declarator.parent;
  if (declaration?.type === 'constant_declaration') return true;
  const modifiers = declaration?.namedChildren.find((child) => child.type === 'modifiers');
  return modifiers !== undefined && hasChild(modifiers, 'final');
}

/** True when a label or an annotation needs the constant, or another constant that is made of it. */
function isUsedAsConstant(root: Node, declarator: Node, seen: Set<string>): boolean {
  const name = declarator.childForFieldName('name')?.text ?? '';
  if (seen.has(name)) return false;
  seen.add(name);
  return root.descendantsOfType('identifier').some((use) => {
    if (use.text !== name) return false;
    if (enclosing(use, [...constantPlaces, 'switch_label'])) return true;
    const other = enclosing(use, ['variable_declarator']);
    return (
      other !== undefined &&
      !other.equals(declarator) &&
      isConstant(other) &&
      isUsedAsConstant(root, other, seen)
    );
  });
}

function constantNotes(node: Node): string[] {
  const declarator = enclosing(node, ['variable_declarator']);
  const modifiers = declarator?.parent?.namedChildren.find((child) => child.type === 'modifiers')?.text ?? '';
  const shared = declarator?.parent?.type === 'constant_declaration' || /\bstatic\b/.test(modifiers);
  if (!declarator || !shared || !isConstant(declarator) || /\bprivate\b/.test(modifiers)) return [];
  return ['Classes that use the constant hold a copy of its old value until they are compiled again.'];
}

function textFor(literal: Literal, expression: string): string {
  const { node, open, before, after } = literal;
  if (isWhole(literal)) return expression;
  if (open === '"""') {
    const double = (text: string): string => text.replaceAll('%', '%%');
    return `"""${double(before)}%s${double(after)}""".formatted(${expression})`;
  }
  const text = joined(literal, '+', expression);
  return isReceiver(node) || node.parent?.type === 'cast_expression' ? `(${text})` : text;
}

function decode(literal: Literal): string | undefined {
  if (literal.open !== '"""') return decodeEscapes(literal.secret, escapes);
  return decodeEscapes(unindented(literal), { ...escapes, simple: { ...escapes.simple, '\n': '' } });
}

/** A text block loses the indentation that all its lines share, the closing line's included. */
function unindented({ before, secret, after }: Literal): string {
  const lines = (before + secret + after).replaceAll('\r\n', '\n').split('\n').slice(1);
  const counted = lines.filter((line, index) => line.trim() !== '' || index === lines.length - 1);
  const shared = Math.min(...counted.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
  const [first = '', ...rest] = secret.replaceAll('\r\n', '\n').split('\n');
  return [first, ...rest.map((line) => line.slice(shared).trimEnd())].join('\n');
}

const escapes: Escapes = {
  simple: { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', s: ' ', '"': '"', "'": "'", '\\': '\\' },
  codes: { u: { min: 4, max: 4 } },
  octal: { min: 1, max: 3 },
  other: 'fail',
};

/** A class within the outermost type: it is there before any field of that type gets its value. */
function putHelper(site: Site, code: string): Edit {
  const [node] = around(site.root, site.span);
  const body = node && outermost(node, types)?.childForFieldName('body');
  if (!body) return blockBelow(site.text, site.text.trimEnd().length, code);
  const { indent } = site.style;
  if (body.type !== 'enum_body' || body.namedChildren.at(-1)?.type === 'enum_body_declarations') {
    return memberBelow(site.text, body, code, indent);
  }
  // The constants of an enum need a semicolon before any other member.
  const end = site.text.slice(0, body.endIndex - 1).trimEnd().length;
  const member = memberBelow(site.text, body, code, indent);
  return insert(end, `;${member.text}`);
}

const types = [
  'class_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'annotation_type_declaration',
];
