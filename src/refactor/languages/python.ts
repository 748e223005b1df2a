// Python.
import type { Node } from 'web-tree-sitter';
import { overlaps } from '../../base';
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
  enclosing,
  freeName,
  hasChild,
  isField,
  isWhole,
  joinEdits,
  type Literal,
  notUnderstood,
  parents,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { bind, boundName, declarations, importsEnd } from './python/imports';
import { findReader, settingsField, type SettingsField } from './python/habits';
import { bracesDoubled, decode, fPrefix, openingOf, readsAsFString } from './python/literals';

export const python: Language = {
  id: 'python',
  title: 'Python',
  family: 'python',
  languageIds: ['python'],
  grammar: 'tree-sitter-python.wasm',
  literals: ['string'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  bind,
  putHelper: (site, code) => blockBelow(site.text, importsEnd(site), code, 2),
  constants: (site) =>
    constantsIn(site, {
      types: ['assignment'],
      name: 'left',
      value: 'right',
      declarations,
      // By custom what is written in capitals is never changed.
      isShared: (node) =>
        /^_?[A-Z][A-Z0-9_]*$/.test(node.childForFieldName('left')?.text ?? '') &&
        node.parent?.parent?.type === 'module',
    }),
  install: (name) => `pip install ${name}`,
};

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const value = decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const field = isWhole(literal) ? settingsField(site, literal.node) : undefined;
  if (field) return settingsPlace(literal.node, field, value);
  const setting = settingOf(site, literal);
  if ('kind' in setting) return setting;
  const inAsync = enclosing(literal.node, ['function_definition']);
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'alone',
    ...(setting.quote && { quote: setting.quote }),
    ...(setting.fallbackOf !== undefined && { fallbackOf: setting.fallbackOf }),
    ...(inAsync &&
      hasChild(inAsync, 'async') && {
        noEventLoop:
          'The client starts an event loop of its own, which is not possible in an async function.',
      }),
    edits: setting.edits,
  };
}

/** pydantic reads the variable itself, also from the `.env` that it was told of: only the default must go. */
function settingsPlace(node: Node, field: SettingsField, value: string): Place {
  return {
    kind: 'place',
    value,
    whole: true,
    as: 'alone',
    onlyEnvironment: 'pydantic fills this field from the environment: take the environment variable.',
    fallbackOf: field.variable,
    edits: (expression, name) =>
      name === field.variable ? field.edits : [replace(spanOf(node), expression)],
  };
}

/** `KeyError: 'NAME'` is what Python programmers expect of a missing variable. */
function readEnv(site: Site, place: Place, name: string): Lookup {
  // The field's own variable is read by pydantic.
  if (place.onlyEnvironment !== undefined && name === place.fallbackOf)
    return { imports: [], packages: [], tight: true, expression: () => '' };
  const reader = findReader(site);
  if (reader !== undefined)
    return { imports: [], packages: [], tight: true, expression: (w) => `${reader}(${w.string(name)})` };
  const environ = boundName(site, { module: 'os', member: 'environ' });
  return {
    imports: environ === undefined ? [{ as: 'os', module: 'os' }] : [],
    packages: [],
    tight: true,
    expression: (w) => `${environ ?? `${w.local('os')}.environ`}[${w.string(name)}]`,
  };
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type === 'comment') return notApplicable(reasons.comment);
    if (node.type === 'format_specifier') return notApplicable('The secret stands in a format specifier.');
    if (node.type !== 'string') continue;
    const holes = node.namedChildren.filter((child) => child.type === 'interpolation');
    if (holes.some((hole) => overlaps(spanOf(hole), site.span))) return notApplicable(reasons.noLiteral);
    const open = node.firstChild?.text.length ?? 1;
    const close = node.lastChild?.text.length ?? 1;
    const isRaw = openingOf(node.firstChild?.text ?? '').prefix.includes('r');
    return cutLiteral(node, site.text, { open, close, isRaw }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

/** The reason why no expression can stand for the literal. */
function whyNot(literal: Literal): string | undefined {
  const { node } = literal;
  const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
  const parent = whole.parent;
  if (parent?.type === 'expression_statement') return reasons.documentation;
  if (isFormatted(whole)) return reasons.format;
  const list = parent?.type === 'list' || parent?.type === 'tuple' ? parent.parent : undefined;
  const target = list?.childForFieldName('left')?.text;
  if (target === '__all__' || target === '__slots__') return `${target} takes literals only.`;
  const pattern = enclosing(node, [...patterns, 'case_clause']);
  const isGuardable = pattern?.type === 'case_pattern' && isWhole(literal) && node.parent?.equals(pattern);
  if (pattern && pattern.type !== 'case_clause' && isGuardable !== true) return reasons.caseLabel;
  for (const outer of parents(node)) {
    if (outer.type === 'type') return reasons.type;
    if (
      outer.type === 'subscript' &&
      /^(?:typing\.)?(?:Literal|Annotated)$/.test(outer.childForFieldName('value')?.text ?? '')
    ) {
      return reasons.type;
    }
    if (outer.type.endsWith('_statement')) break;
  }
  return undefined;
}

/** What `case` compares with; only a literal that is all of the pattern can become a guard. */
const patterns = ['case_pattern', 'keyword_pattern', 'dict_pattern', 'union_pattern'];

/** `"…" % x` and `"…".format(x)`: what is put in would be read as part of the format. */
function isFormatted(node: Node): boolean {
  const inParentheses = node.parent?.type === 'parenthesized_expression' ? node.parent : node;
  const parent = inParentheses.parent;
  if (parent?.type === 'binary_operator') return isField(inParentheses, 'left') && hasChild(parent, '%');
  return (
    parent?.type === 'attribute' &&
    /^format(?:_map)?$/.test(parent.childForFieldName('attribute')?.text ?? '')
  );
}

interface Setting {
  readonly quote?: '"' | "'";
  readonly fallbackOf?: string;
  readonly edits: (expression: string) => readonly Edit[];
}

function settingOf(site: Site, literal: Literal): Setting | NotApplicable {
  const { node } = literal;
  const opening = openingOf(literal.open);
  const isBytes = opening.prefix.includes('b');
  const encoded = (expression: string): string => (isBytes ? `${expression}.encode()` : expression);
  const parent = node.parent;

  // An f-string keeps neighbours joined without an operator, whatever stands around them.
  if (parent?.type === 'concatenated_string') {
    return isBytes
      ? notApplicable('Adjacent bytes literals: join them with `+` first.')
      : fString(site, literal);
  }
  if (!isWhole(literal)) {
    if (opening.prefix.includes('f') || (!isBytes && !isNested(node) && readsAsFString(literal)))
      return fString(site, literal);
    return {
      ...(isNested(node) && { quote: opening.quote }),
      edits: (expression) => sumEdits(literal, encoded(expression)),
    };
  }
  if (parent?.type === 'case_pattern') return guard(site, node, parent);
  const fallback = fallbackOf(node);
  const outer = fallback?.call ?? node;
  // Within another string's hole the quotes around the literal are the ones that fit.
  return {
    ...(isNested(node) && { quote: opening.quote }),
    ...(fallback && { fallbackOf: fallback.name }),
    edits: (expression) => [replace(spanOf(outer), encoded(expression))],
  };
}

/** Within another string's hole; before Python 3.12 no quotes fit there but those that stand there already. */
function isNested(node: Node): boolean {
  return enclosing(node, ['interpolation']) !== undefined;
}

/** Before Python 3.12 a hole may not hold the quotes that stand around the f-string. */
function fString(site: Site, literal: Literal): Setting | NotApplicable {
  const { prefix, quote, marks } = openingOf(literal.open);
  const other = quote === '"' ? "'" : '"';
  const strings = [...parents(literal.node)].filter(({ type }) => type === 'string');
  if (
    isNested(literal.node) &&
    strings.some(({ firstChild }) => firstChild?.text.endsWith(other) && !/["']{3}$/.test(firstChild.text))
  )
    return notApplicable('The literal stands within another f-string: put the value into a variable first.');
  if (prefix.includes('f'))
    return { quote: other, edits: (expression) => [replace(site.span, `{${expression}}`)] };
  if ((literal.before + literal.after).includes('\\N{')) return notApplicable(notUnderstood);
  const start = literal.node.startIndex;
  const opening = { start, end: start + literal.open.length };
  return {
    quote: other,
    edits: (expression) => [
      replace(opening, fPrefix(prefix) + marks),
      ...bracesDoubled(literal),
      replace(site.span, `{${expression}}`),
    ],
  };
}

/** The literal's halves and the expression, added up; only what stands next to the secret changes. */
function sumEdits(literal: Literal, expression: string): Edit[] {
  const { node } = literal;
  const sum = joinEdits(literal, '+', expression);
  if (fitsSum.has(node.parent?.type ?? '')) return sum;
  return [insert(node.startIndex, '('), ...sum, insert(node.endIndex, ')')];
}

/** Parents that take a sum as it is; operators and calls bind tighter than its `+`. */
const fitsSum = new Set([
  'assignment',
  'argument_list',
  'keyword_argument',
  'pair',
  'return_statement',
  'list',
  'default_parameter',
  'typed_default_parameter',
  'parenthesized_expression',
  'interpolation',
]);

/** `case "x":` becomes `case value if value == …:`; a name alone in a pattern would match everything. */
function guard(site: Site, node: Node, pattern: Node): Setting | NotApplicable {
  const clause = pattern.parent;
  const isOnlyPattern = clause?.type === 'case_clause' && !clause.childForFieldName('guard');
  if (!isOnlyPattern || clause.namedChildren.filter((child) => child.type === 'case_pattern').length > 1) {
    return notApplicable(reasons.caseLabel);
  }
  const name = freeName(site.text, 'value');
  return {
    edits: (expression) => [
      replace(spanOf(node), name),
      insert(node.endIndex, ` if ${name} == ${expression}`),
    ],
  };
}

/** `os.environ.get("NAME", "literal")` and `os.getenv("NAME", "literal")`. */
function fallbackOf(node: Node): { readonly call: Node; readonly name: string } | undefined {
  const list = node.parent;
  const call = list?.parent;
  if (list?.type !== 'argument_list' || call?.type !== 'call') return undefined;
  const reads = /^(?:os\.)?(?:environ\.get|getenv)$/.test(call.childForFieldName('function')?.text ?? '');
  const [first, second, third] = list.namedChildren;
  const name = /^["'](\w+)["']$/.exec(first?.text ?? '')?.[1];
  return reads && second?.equals(node) && !third && name !== undefined ? { call, name } : undefined;
}
