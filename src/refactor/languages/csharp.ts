// C#.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  enclosing,
  isWhole,
  type Literal,
  memberBelow,
  readLiteral,
  outermost,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { declarationEdits } from './csharp/constants';
import { findConfiguration } from './csharp/habits';
import { library } from './csharp/library';
import { decode, findLiteral, undollared } from './csharp/literals';
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
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
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
