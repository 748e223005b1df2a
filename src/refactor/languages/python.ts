// Python.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  enclosing,
  hasChild,
  isField,
  isWhole,
  type Literal,
  readLiteral,
  parents,
  spanOf,
} from '../syntax';
import type { NotApplicable } from '../types';
import { boundName, declarations } from './python/bound';
import { findReader, settingsField, type SettingsField } from './python/habits';
import { bind, importsEnd } from './python/imports';
import { decode, openingOf } from './python/literals';
import { settingOf } from './python/setting';

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
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
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
    const open = node.firstChild?.text.length ?? 1;
    const close = node.lastChild?.text.length ?? 1;
    const isRaw = openingOf(node.firstChild?.text ?? '').prefix.includes('r');
    return cutLiteral(node, site.text, { open, close, isRaw, isHole }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type === 'interpolation';
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
