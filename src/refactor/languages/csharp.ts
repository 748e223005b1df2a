// C#.
import type { Node } from 'web-tree-sitter';
import { overlaps } from '../../base';
import { insert, replace } from '../edits';
import type { Bound, Language, Place, Site } from '../language';
import type { Import, Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  decodeEscapes,
  enclosing,
  type Escapes,
  headerEnd,
  isWhole,
  joined,
  lineBelow,
  type Literal,
  notUnderstood,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';

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
};

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
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [
      { as: 'Environment', module: 'System' },
      { as: 'InvalidOperationException', module: 'System' },
    ],
    packages: [],
    tight: false,
    expression: (w) =>
      `${w.local('Environment')}.GetEnvironmentVariable("${name}") ?? ` +
      `throw new ${w.local('InvalidOperationException')}("${name} is not set")`,
  };
}

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
        const open = /^[$@]*"+/.exec(node.text)?.[0].length ?? 1;
        const close = /"+(?:u8|U8)?$/.exec(node.text)?.[0].length ?? 1;
        return cutLiteral(node, site.text, { open, close }, site.span);
      }
      default:
    }
  }
  return notApplicable(reasons.noLiteral);
}

function whyNot(literal: Literal): string | undefined {
  const { node, open, close } = literal;
  if (enclosing(node, ['attribute'])) return reasons.annotation;
  if (/_pattern$/.test(node.parent?.type ?? '') || node.parent?.type === 'case_switch_label')
    return reasons.caseLabel;
  if (isFormat(node)) return reasons.format;
  const isPart = !isWhole(literal);
  if (isPart && open.endsWith('"""'))
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

interface DeclarationEdits {
  readonly notes: readonly string[];
  /** The literal is a parameter's default, which is moved into the body. */
  readonly defaultOf?: string;
  readonly edits: (expression: string) => readonly Edit[];
}

/** What must change besides the literal where only a constant may stand. */
function declarationEdits(site: Site, node: Node): DeclarationEdits | NotApplicable {
  const parameter = node.parent?.type === 'parameter' ? node.parent : undefined;
  if (parameter) return defaultEdits(site, node, parameter);
  const declaration = enclosing(node, [
    'field_declaration',
    'local_declaration_statement',
    'block',
    'lambda_expression',
  ]);
  const keyword = declaration?.namedChildren.find(
    (child) => child.type === 'modifier' && child.text === 'const',
  );
  if (!declaration || !keyword) return { notes: [], edits: () => [] };
  const variables = declaration.descendantsOfType('variable_declarator');
  const names = variables.map((one) => one.childForFieldName('name')?.text ?? '');
  if (isUsedAsConstant(site.root, declaration, names)) return notApplicable(reasons.usedAsConstant);
  if (declaration.type === 'local_declaration_statement') {
    const end = keyword.nextSibling?.startIndex ?? keyword.endIndex;
    return { notes: [], edits: () => [replace({ start: keyword.startIndex, end }, '')] };
  }
  const isShared = /\b(?:public|protected|internal)\b/.test(
    declaration.text.slice(0, keyword.endIndex - declaration.startIndex),
  );
  return {
    notes: isShared
      ? ['Assemblies that use the constant hold a copy of its old value until they are compiled again.']
      : [],
    edits: () => [replace(spanOf(keyword), 'static readonly')],
  };
}

/** An optional parameter's default becomes null, and the body fills it in. */
function defaultEdits(site: Site, node: Node, parameter: Node): DeclarationEdits | NotApplicable {
  const body = parameter.parent?.parent?.childForFieldName('body');
  const name = parameter.childForFieldName('name')?.text;
  if (body?.type !== 'block' || name === undefined) {
    return notApplicable('A default value must be constant, and there is no body that could fill it in.');
  }
  const first = body.firstNamedChild;
  const line = (expression: string): Edit => {
    const text = `${name} ??= ${expression};`;
    if (!first) return insert(body.startIndex + 1, ` ${text} `);
    const start = site.text.lastIndexOf('\n', first.startIndex - 1) + 1;
    const gap = site.text.slice(start, first.startIndex);
    return insert(first.startIndex, gap.trim() === '' ? `${text}\n${gap}` : `${text} `);
  };
  return {
    notes: [],
    defaultOf: name,
    edits: (expression) => [replace(spanOf(node), 'null'), line(expression)],
  };
}

function isUsedAsConstant(root: Node, declaration: Node, names: readonly string[]): boolean {
  return root.descendantsOfType('identifier').some((use) => {
    if (!names.includes(use.text)) return false;
    const place = enclosing(use, [
      'attribute',
      'constant_pattern',
      'case_switch_label',
      'parameter',
      'field_declaration',
      'local_declaration_statement',
      'block',
    ]);
    if (!place || place.equals(declaration) || place.type === 'block') return false;
    if (place.type === 'parameter') return !use.equals(place.childForFieldName('name') ?? place);
    if (!/_(?:declaration|statement)$/.test(place.type)) return true;
    return place.namedChildren.some((child) => child.type === 'modifier' && child.text === 'const');
  });
}

function textFor(literal: Literal, expression: string): string {
  if (isWhole(literal))
    return literal.close.endsWith('8') ? `System.Text.Encoding.UTF8.GetBytes(${expression})` : expression;
  const text = joined(undollared(literal), '+', expression);
  const parent = literal.node.parent;
  const chained = parent?.type === 'binary_expression' && parent.childForFieldName('operator')?.text === '+';
  return chained || loose.has(parent?.type ?? '') ? text : `(${text})`;
}

/** A half without holes needs no `$`. */
function undollared(literal: Literal): Literal {
  const holes = /[{}]/.test(literal.before + literal.after);
  return holes ? literal : { ...literal, open: literal.open.replace('$', '') };
}

function decode({ open, secret }: Literal): string | undefined {
  let text = secret;
  if (open.includes('$')) {
    if (/[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) return undefined;
    text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  }
  if (open.endsWith('"""')) return /\n/.test(text) ? undefined : text;
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

/** Types of a namespace; one whose short name means something else here keeps the long one. */
function bind(site: Site, imports: readonly Import[]): Bound {
  const names = new Map<string, string>();
  const present = site.root
    .descendantsOfType('using_directive')
    .map((node) => node.text.replace(/^(?:global\s+)?using\s+|\s*;$/g, ''));
  const missing = new Set<string>();
  for (const { as, module } of imports) {
    const clashes = declaresType(site.root, as);
    names.set(as, clashes ? `${module}.${as}` : as);
    if (!clashes && !present.includes(module)) missing.add(module);
  }
  return { edits: [...missing].map((module) => usingEdit(site, module)), names };
}

function declaresType(root: Node, name: string): boolean {
  return root
    .descendantsOfType([
      'class_declaration',
      'struct_declaration',
      'interface_declaration',
      'enum_declaration',
      'record_declaration',
      'using_directive',
    ])
    .some((node) => node.childForFieldName('name')?.text === name);
}

function usingEdit(site: Site, module: string): Edit {
  const line = `using ${module};`;
  const present = site.root.namedChildren.filter(
    (node) => node.type === 'using_directive' && !node.text.startsWith('global'),
  );
  const [first] = present;
  // System comes first by custom.
  if (first && module === 'System') return insert(first.startIndex, `${line}\n`);
  const last = present.at(-1);
  if (last) return lineBelow(site.text, last.endIndex, line);
  const end = headerEnd(site.root, site.text, (node) =>
    /^(?:extern_alias_directive|using_directive|preproc_\w+)$/.test(node.type),
  );
  return blockBelow(site.text, end, line);
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
