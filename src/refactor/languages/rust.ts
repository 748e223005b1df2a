// Rust.
import type { Node } from 'web-tree-sitter';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup, Writer } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import { indentationAt } from '../style';
import {
  around,
  blockBelow,
  cutLiteral,
  decodeEscapes,
  enclosing,
  type Escapes,
  isWhole,
  type Literal,
  notUnderstood,
  parents,
  spanOf,
} from '../syntax';
import type { NotApplicable } from '../types';
import { constantEdits, lazyTexts } from './rust/constants';
import { library } from './rust/library';
import { formatEdits, roleInMacro } from './rust/macros';
import { patternAround } from './rust/patterns';
import { joinedText, ownedAround } from './rust/texts';

export const rust: Language = {
  id: 'rust',
  title: 'Rust',
  family: 'rust',
  languageIds: ['rust'],
  grammar: 'tree-sitter-rust.wasm',
  literals: ['string_literal'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  // Full paths need no imports, and can't clash with the file's own names.
  bind: (_site, imports) => ({ edits: [], names: new Map(imports.map(({ as, module }) => [as, module])) }),
  library,
  install: (name) => `cargo add ${name}`,
  putHelper: (site, code) => blockBelow(site.text, site.text.trimEnd().length, code),
  constants: lazyTexts,
};

function place(site: Site): Place | NotApplicable {
  if (/^#!\[no_std\]/m.test(site.text)) return notApplicable(noStandard);
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const role = roleInMacro(literal.node);
  if (role === 'literal') return notApplicable('The macro takes a literal, and may need it as it stands.');
  const value = decode(literal, role === 'format');
  if (value === undefined) return notApplicable(notUnderstood);
  const edits = editsFor(site, literal, role === 'format');
  if ('kind' in edits) return edits;
  const { put, notes, fallbackOf } = edits;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'alone',
    ...(notes && { notes }),
    ...(fallbackOf !== undefined && { fallbackOf }),
    edits: (expression, name) => put(reachedFrom(literal.node, expression), name),
  };
}

/** A function that gives what a literal is: a text that lives as long as the program. */
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [],
    packages: [],
    tight: true,
    helper: { name: 'require_env', hoisted: true, code: readerCode },
    expression: (w) => `${w.helper}("${name}")`,
  };
}

/** Leaked texts are those of the variables that the code names, each of them once. */
function readerCode(w: Writer): string {
  return [
    `/// Returns an environment variable's value; a program without it can't go on.`,
    `fn ${w.helper}(name: &'static str) -> &'static str {`,
    `    use std::{collections::BTreeMap, sync::Mutex};`,
    `    static KNOWN: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());`,
    `    let mut known = KNOWN`,
    `        .lock()`,
    `        .unwrap_or_else(|poisoned| poisoned.into_inner());`,
    `    *known`,
    `        .entry(name)`,
    `        .or_insert_with(|| match std::env::var(name) {`,
    `            Ok(value) if !value.is_empty() => Box::leak(value.into_boxed_str()),`,
    `            _ => panic!("{} is not set", name),`,
    `        })`,
    '}',
  ].join('\n');
}

/** Helpers stand at the file's level, which modules within the file reach by a path. */
function reachedFrom(node: Node, expression: string): string {
  const depth = [...parents(node)].filter((parent) => parent.type === 'mod_item').length;
  return 'super::'.repeat(depth) + expression;
}

const noStandard =
  'A crate without the standard library (no_std) has neither an environment nor clients of managers.';

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type.endsWith('comment')) return notApplicable(reasons.comment);
    if (node.type !== 'string_literal' && node.type !== 'raw_string_literal') continue;
    const open = /^[bcr]*#*"/.exec(node.text)?.[0].length ?? 1;
    const close = /"#*$/.exec(node.text)?.[0].length ?? 1;
    const isRaw = node.type === 'raw_string_literal';
    return cutLiteral(node, site.text, { open, close, isRaw }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

function whyNot(literal: Literal): string | undefined {
  const { node, open } = literal;
  if (enclosing(node, ['attribute_item', 'inner_attribute_item'])) return reasons.annotation;
  if (enclosing(node, ['macro_definition'])) return "The literal is part of a macro's definition.";
  if (open.startsWith('c')) return 'A C string is made by the compiler: put the value into a CString first.';
  if (enclosing(node, ['type_arguments', 'const_block', 'array_type', 'enum_variant']))
    return reasons.usedAsConstant;
  if (enclosing(node, ['extern_modifier'])) return reasons.module;
  if (node.parent?.type === 'unary_expression' || isArray(literal))
    return 'The literal is an array of bytes, not a text.';
  const body = enclosing(node, ['function_item', 'closure_expression', 'const_item', 'static_item']);
  const modifiers = body?.namedChildren.find((child) => child.type === 'function_modifiers');
  return /\bconst\b/.test(modifiers?.text ?? '') ? "A const fn can't look anything up." : undefined;
}

/** Bytes that are said to be an array: a lookup knows no length. */
function isArray({ node, open }: Literal): boolean {
  const type = node.parent?.childForFieldName('type')?.text ?? '';
  return open.startsWith('b') && node.parent?.type === 'let_declaration' && /^&.*\[u8; *\w+\]$/.test(type);
}

/** How the lookup is put in: what is replaced, and by what. */
interface Put {
  readonly put: Place['edits'];
  readonly notes?: readonly string[];
  readonly fallbackOf?: string;
}

function editsFor(site: Site, literal: Literal, isFormat: boolean): Put | NotApplicable {
  const { node } = literal;
  if (isFormat) return { put: (expression) => formatEdits(site, literal, expression) };
  const pattern = patternAround(node);
  if (pattern) return guardFor(literal, pattern);
  const constant = constantEdits(site, literal);
  if (constant) return constant;
  const { outer, fallbackOf } = ownedAround(literal);
  if (outer) {
    const owned = (expression: string): string =>
      joinedText(literal, expression) ?? `${expression}.to_string()`;
    return {
      put: (expression) => [replace(spanOf(outer), owned(expression))],
      ...(fallbackOf !== undefined && { fallbackOf }),
    };
  }
  return { put: (expression) => [replace(spanOf(node), borrowed(site, literal, expression))] };
}

/** A text that lives as long as the program, as the literal did. */
function borrowed(site: Site, literal: Literal, expression: string): string {
  const text = joinedText(literal, expression);
  const isBytes = literal.open.startsWith('b');
  if (text === undefined) return isBytes ? `${expression}.as_bytes()` : expression;
  const lazy = 'std::sync::LazyLock';
  const { indent } = site.style;
  const outside = indentationAt(site.text, literal.node.startIndex);
  const lines = [
    `static TEXT: ${lazy}<String> =`,
    `${indent}${lazy}::new(|| ${text});`,
    isBytes ? 'TEXT.as_bytes()' : 'TEXT.as_str()',
  ];
  return ['{', ...lines.map((line) => outside + indent + line), `${outside}}`].join('\n');
}

/** A pattern can't look anything up, its guard can. */
function guardFor(literal: Literal, pattern: Node): Put | NotApplicable {
  const isAlone = pattern.namedChildCount === 1 && pattern.firstNamedChild?.equals(literal.node) === true;
  if (pattern.type !== 'match_pattern' || !isAlone || !isWhole(literal) || literal.open !== '"')
    return notApplicable(reasons.caseLabel);
  return { put: (expression) => [replace(spanOf(literal.node), `text if text == ${expression}`)] };
}

function decode({ open, secret }: Literal, isFormat: boolean): string | undefined {
  const text = open.includes('r') ? secret : decodeEscapes(secret, open === 'b"' ? byteEscapes : escapes);
  if (!isFormat || text === undefined) return text;
  if (/[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) return undefined;
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
}

const escapes: Escapes = {
  simple: { n: '\n', r: '\r', t: '\t', '\\': '\\', 0: '\0', "'": "'", '"': '"' },
  codes: { x: { min: 2, max: 2 } },
  braced: 'u',
  largestByte: 0x7f,
  other: 'fail',
};
const byteEscapes: Escapes = { ...escapes, braced: '' };
