// C#.
import type { Node } from 'web-tree-sitter';
import { overlaps } from '../../base';
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
  decodeEscapes,
  enclosing,
  type Escapes,
  isWhole,
  type Literal,
  memberBelow,
  notUnderstood,
  outermost,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { declarationEdits } from './csharp/constants';
import { findConfiguration } from './csharp/habits';
import { library } from './csharp/library';
import { bind } from './csharp/usings';

export const csharp: Language = {
  id: 'csharp',
  title: 'C#',
  family: 'csharp',
  languageIds: ['csharp'],
  grammar: 'tree-sitter-c-sharp.wasm',
  literals: ['string_literal'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  bind,
  library,
  install: (name) => `dotnet add package ${name}`,
  putHelper,
  constants: (site) =>
    constantsIn(site, {
      types: ['variable_declarator'],
      name: 'name',
      declarations: {
        variable_declarator: 'name',
        parameter: 'name',
        foreach_statement: 'left',
        implicit_parameter: '*',
      },
      isShared: (node) => isStaticReadonly(node) && enclosing(node, types)?.equals(typeAt(site)) === true,
    }),
};

function isStaticReadonly(declarator: Node): boolean {
  const field = enclosing(declarator, ['field_declaration', 'block']);
  const modifiers =
    field?.namedChildren.filter((child) => child.type === 'modifier').map(({ text }) => text) ?? [];
  return (
    field?.type === 'field_declaration' && modifiers.includes('static') && modifiers.includes('readonly')
  );
}

function typeAt(site: Site): Node {
  const [node] = around(site.root, site.span);
  return (node && enclosing(node, types)) ?? site.root;
}

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const value = decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const declaration = declarationEdits(site, literal.node);
  if ('kind' in declaration) return declaration;
  const isBytes = literal.close.endsWith('u8');
  const standing = isBytes || loose.has(literal.node.parent?.type ?? '') ? 'alone' : 'operand';
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: isWhole(literal) && !declaration.defaultOf ? standing : declaration.defaultOf ? 'alone' : 'operand',
    notes: declaration.notes,
    edits: (expression) => [
      ...declaration.edits(expression),
      ...(declaration.defaultOf ? [] : [replace(spanOf(literal.node), textFor(literal, expression))]),
    ],
  };
}

/** `??` with `throw` is legal wherever an expression is, static fields included. */
function readEnv(site: Site, _place: Place, name: string): Lookup {
  const configuration = findConfiguration(site);
  return {
    imports: [
      ...(configuration === undefined ? [{ as: 'Environment', module: 'System' }] : []),
      { as: 'InvalidOperationException', module: 'System' },
    ],
    packages: [],
    tight: false,
    expression: (w) =>
      `${configuration === undefined ? `${w.local('Environment')}.GetEnvironmentVariable("${name}")` : `${configuration}["${name}"]`} ?? ` +
      `throw new ${w.local('InvalidOperationException')}("${name} is not set")`,
  };
}

/** A class within the outermost type; after top-level statements, where types have to stand, when there is none. */
function putHelper(site: Site, code: string): Edit {
  const [node] = around(site.root, site.span);
  const body = node && outermost(node, types)?.childForFieldName('body');
  return body
    ? memberBelow(site.text, body, code, site.style.indent)
    : blockBelow(site.text, site.text.trimEnd().length, code);
}

const types = ['class_declaration', 'struct_declaration', 'record_declaration', 'interface_declaration'];

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    switch (node.type) {
      case 'comment':
        return notApplicable(reasons.comment);
      case 'string_literal':
      case 'verbatim_string_literal':
      case 'raw_string_literal':
      case 'interpolated_string_expression': {
        const holes = node.namedChildren.filter((child) => child.type === 'interpolation');
        if (holes.some((hole) => overlaps(spanOf(hole), site.span))) return notApplicable(reasons.noLiteral);
        // A literal of three quotes and more is raw; in a verbatim one two quotes stand for one, at its ends too.
        const quotes = /^\$*("{3,})/.exec(node.text)?.[1]?.length ?? 1;
        const open = (/^[$@]*/.exec(node.text)?.[0].length ?? 0) + quotes;
        const close = quotes + (/(?:u8|U8)$/.exec(node.text)?.[0].length ?? 0);
        const isRaw = quotes > 1 || /^\$?@/.test(node.text);
        return wholeBlock(cutLiteral(node, site.text, { open, close, isRaw }, site.span));
      }
      default:
    }
  }
  return notApplicable(reasons.noLiteral);
}

/** The line breaks and the indentation around the one line of a raw literal are no part of its text. */
function wholeBlock(literal: Literal | NotApplicable): Literal | NotApplicable {
  if (literal.kind === 'notApplicable' || !literal.open.endsWith('"""')) return literal;
  const { open, before, secret, after, close } = literal;
  const indentation = /^\r?\n([ \t]*)$/.exec(before)?.[1];
  const isAlone = indentation !== undefined && new RegExp(`^\\r?\\n${indentation}$`).test(after);
  if (!isAlone || secret.includes('\n')) return literal;
  return { ...literal, open: open + before, before: '', after: '', close: after + close };
}

function whyNot(literal: Literal): string | undefined {
  const { node, open, close } = literal;
  if (enclosing(node, ['attribute'])) return reasons.annotation;
  if (/_pattern$/.test(node.parent?.type ?? '') || node.parent?.type === 'case_switch_label')
    return reasons.caseLabel;
  if (isFormat(node)) return reasons.format;
  const isPart = !isWhole(literal);
  if (isPart && open.includes('"""'))
    return 'The secret is a part of a raw literal: put the value into a variable first.';
  if (isPart && close.endsWith('8'))
    return 'The secret is a part of a UTF-8 literal: put the value into a variable first.';
  return undefined;
}

function isFormat(node: Node): boolean {
  const list = node.parent?.type === 'argument' ? node.parent.parent : undefined;
  if (!list?.firstNamedChild?.equals(node.parent ?? node)) return false;
  const callee = list.parent?.childForFieldName('function')?.text ?? '';
  return (
    /\.(?:Format|AppendFormat)$/.test(callee) ||
    (/\.Write(?:Line)?$/.test(callee) && list.namedChildCount > 1)
  );
}

function textFor(literal: Literal, expression: string): string {
  if (isWhole(literal))
    return literal.close.endsWith('8') ? `System.Text.Encoding.UTF8.GetBytes(${expression})` : expression;
  const text = undollared(literal, expression);
  const parent = literal.node.parent;
  const chained = parent?.type === 'binary_expression' && parent.childForFieldName('operator')?.text === '+';
  return chained || loose.has(parent?.type ?? '') ? text : `(${text})`;
}

/** The halves and the expression, added up; a half without holes needs no `$`. */
function undollared({ open, before, after, close }: Literal, expression: string): string {
  const half = (text: string): string =>
    text === '' ? '' : (/[{}]/.test(text) ? open : open.replace('$', '')) + text + close;
  return [half(before), expression, half(after)].filter((part) => part !== '').join(' + ');
}

function decode({ open, secret }: Literal): string | undefined {
  let text = secret;
  if (open.includes('$')) {
    if (/[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) return undefined;
    text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  }
  if (open.includes('"""')) return /\n/.test(text) ? undefined : text;
  return open.includes('@') ? text.replaceAll('""', '"') : decodeEscapes(text, escapes);
}

const escapes: Escapes = {
  simple: {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\u0007',
    e: '\u001b',
    0: '\0',
    '\\': '\\',
    '"': '"',
    "'": "'",
  },
  codes: { x: { min: 1, max: 4 }, u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  other: 'fail',
};

const loose = new Set([
  'variable_declarator',
  'property_declaration',
  'assignment_expression',
  'argument',
  'return_statement',
  'arrow_expression_clause',
  'parenthesized_expression',
  'initializer_expression',
  'switch_expression_arm',
  'lambda_expression',
]);
