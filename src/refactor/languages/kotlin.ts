// Kotlin, and its scripts.
import type { Node } from 'web-tree-sitter';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  decodeEscapes,
  type Escapes,
  isWhole,
  type Literal,
  notUnderstood,
  parents,
  spanOf,
} from '../syntax';
import type { NotApplicable } from '../types';
import { constantEdits, sharedValues } from './kotlin/constants';
import { bind } from './kotlin/imports';
import { library } from './kotlin/library';
import { blockOf } from './kotlin/rawStrings';

export const kotlin: Language = {
  id: 'kotlin',
  title: 'Kotlin',
  family: 'kotlin',
  languageIds: ['kotlin'],
  endings: ['.kt', '.kts'],
  grammar: 'tree-sitter-kotlin.wasm',
  literals: ['string_literal'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  bind,
  library,
  install: (name) => `add it to build.gradle.kts or pom.xml, for example implementation("${name}:VERSION")`,
  putHelper: (site, code) => blockBelow(site.text, site.text.trimEnd().length, code),
  sharedTexts,
  constants: sharedValues,
};

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(site.root, literal.node);
  if (refusal !== undefined) return notApplicable(refusal);
  const block = blockOf(literal);
  if (block?.kind === 'notApplicable') return block;
  const value = block?.value ?? decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const constant = constantEdits(site.root, literal.node);
  if (constant.kind === 'notApplicable') return constant;
  const fallback = fallbackOf(literal);
  const outer = fallback?.outer ?? block?.outer ?? literal.node;
  const whole = block !== undefined || isWhole(literal);
  return {
    kind: 'place',
    value,
    whole,
    as: !whole ? 'hole' : bindsLoosely(outer) ? 'alone' : 'operand',
    notes: constant.notes,
    ...(fallback && { fallbackOf: fallback.name }),
    edits: (expression) => [
      ...constant.edits,
      whole ? replace(spanOf(outer), expression) : replace(site.span, `\${${expression}}`),
    ],
  };
}

/** A platform's null would slip through without a word; an empty variable counts as missing. */
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [{ as: 'error', module: 'kotlin.error' }],
    packages: [],
    tight: false,
    expression: (w) =>
      `System.getenv("${name}")?.ifEmpty { null } ?: ${w.local('error')}("${name} is not set")`,
  };
}

/** The folder's other files of the same package, where a name can be given only once. */
function sharedTexts(site: Site): readonly string[] {
  return (site.project.siblings ?? []).filter((text) => packageOf(text) === packageOf(site.text));
}

function packageOf(text: string): string | undefined {
  return /^package\s+([\w.`]+)/m.exec(text)?.[1];
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type.endsWith('comment')) return notApplicable(reasons.comment);
    if (!node.type.endsWith('string_literal')) continue;
    const marks = node.type === 'multiline_string_literal' ? 3 : 1;
    return cutLiteral(node, site.text, { open: marks, close: marks, isRaw: marks === 3, isHole }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type === 'interpolation';
}

function whyNot(root: Node, node: Node): string | undefined {
  if (isAnnotation(node)) return reasons.annotation;
  if (isFormat(node)) return reasons.format;
  if (/^(?:buildConfigField|resValue)$/.test(calleeOf(node) ?? '')) return android;
  const isAndroid = root.namedChildren.some(
    (child) => child.type === 'import' && /^import\s+androidx?\./.test(child.text),
  );
  return isAndroid ? android : undefined;
}

const android =
  'An Android app has no environment, and anybody can read what is compiled into it. Ask a server for it instead.';

/** The grammar takes the annotation of a function for an expression where other declarations stand before it. */
function isAnnotation(node: Node): boolean {
  for (const parent of parents(node)) {
    if (parent.type === 'annotation' || parent.type === 'file_annotation') return true;
    if (parent.type === 'parenthesized_expression' && parent.parent?.type === 'annotated_expression')
      return true;
  }
  return false;
}

/** `String.format("…", x)`, `printf("…")` and `"…".format(x)`. */
function isFormat(node: Node): boolean {
  const parent = node.parent;
  if (parent?.type === 'navigation_expression' && parent.firstNamedChild?.equals(node)) {
    return parent.parent?.type === 'call_expression' && parent.lastNamedChild?.text === 'format';
  }
  const isFirst = parent?.parent?.firstNamedChild?.equals(parent) ?? false;
  // `"…".format(x)` has its format before the dot.
  return isFirst && /(?:^|[^"]\.)(?:format|printf)$/.test(calleeOf(node) ?? '');
}

/** What is called with the literal among its arguments. */
function calleeOf(node: Node): string | undefined {
  const list = node.parent?.type === 'value_argument' ? node.parent.parent : undefined;
  return list?.parent?.type === 'call_expression' ? list.parent.firstNamedChild?.text : undefined;
}

/** `System.getenv("NAME") ?: "literal"`: the variable is there, only the fallback must go. */
function fallbackOf(literal: Literal): { readonly outer: Node; readonly name: string } | undefined {
  const outer = literal.node.parent;
  if (!isWhole(literal) || outer?.type !== 'binary_expression') return undefined;
  if (outer.childForFieldName('operator')?.text !== '?:') return undefined;
  const read = /^System\.getenv\("(\w+)"\)$/.exec(outer.childForFieldName('left')?.text ?? '');
  return read?.[1] === undefined ? undefined : { outer, name: read[1] };
}

/** Everything binds more tightly than `?:` here, or takes an expression of any kind. */
function bindsLoosely(node: Node): boolean {
  return loose.has(node.parent?.type ?? '');
}

const loose = new Set([
  'property_declaration',
  'assignment',
  'value_argument',
  'return_expression',
  'throw_expression',
  'class_parameter',
  'function_value_parameters',
  'function_body',
  'when_entry',
  'if_expression',
  'block',
  'lambda_literal',
  'parenthesized_expression',
  'source_file',
]);

/** A `$` before a name is a template, which the grammar does not always see. */
function decode({ open, secret }: Literal): string | undefined {
  if (/(?<!\\)\$[\p{L}_{`]/u.test(secret)) return undefined;
  return open === '"""' ? secret : decodeEscapes(secret, escapes);
}

const escapes: Escapes = {
  simple: { t: '\t', b: '\b', n: '\n', r: '\r', "'": "'", '"': '"', '\\': '\\', $: '$' },
  codes: { u: { min: 4, max: 4 } },
  other: 'fail',
};
