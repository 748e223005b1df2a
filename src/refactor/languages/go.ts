// Go.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  controlEscapes,
  cutLiteral,
  type Declarations,
  decodeEscapes,
  enclosing,
  type Escapes,
  isField,
  isWhole,
  joined,
  type Literal,
  readLiteral,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { conversionOf, convertedTo } from './go/constants';
import { expectedType } from './go/expectedType';
import { bind } from './go/imports';
import { sharedTexts } from './go/package';
import { readEnv } from './go/readers';
import { isTight } from './go/spacing';

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
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
  const edits = editsFor(site, literal);
  if (typeof edits !== 'function') return edits;
  return { kind: 'place', value, whole: isWhole(literal), as: 'alone', edits };
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

function whyNot({ node }: Literal): string | undefined {
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

/** Raw literals lose their carriage returns. */
function decode({ open, secret }: Literal): string | undefined {
  return open === '`' ? secret.replaceAll('\r', '') : decodeEscapes(secret, escapes);
}

const escapes: Escapes = {
  simple: { ...controlEscapes, '\\': '\\', '"': '"' },
  codes: { x: { min: 2, max: 2 }, u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  octal: { min: 3, max: 3 },
  // Above ASCII these name bytes of UTF-8, not characters.
  largestByte: 0x7f,
  other: 'fail',
};
