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
  enclosing,
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
import { constantNotes, constantPlaces, isUsedAsConstant } from './java/constants';
import { bind } from './java/imports';
import { library } from './java/library';
import { decode, findLiteral } from './java/literals';
import { filledBySpring, springField, springValue } from './java/spring';

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

function whyNot(root: Node, literal: Literal): string | undefined {
  const { node } = literal;
  if (enclosing(node, constantPlaces)) return reasons.annotation;
  if (node.parent?.type === 'switch_label') return reasons.caseLabel;
  if (isFormat(node)) return reasons.format;
  const declarator = enclosing(node, ['variable_declarator']);
  if (declarator && isUsedAsConstant(root, declarator)) return reasons.usedAsConstant;
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
