// Swift.
import type { Node } from 'web-tree-sitter';
import type { Span } from '../../base';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup, Writer } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  blockBelow,
  cutLiteral,
  decodeEscapes,
  enclosing,
  type Escapes,
  isField,
  isWhole,
  type Literal,
  notUnderstood,
} from '../syntax';
import type { NotApplicable } from '../types';
import { sharedConstants } from './swift/constants';
import { bind } from './swift/imports';
import { library } from './swift/library';
import { endsWithinHole, hashesBefore, withPlainLiterals } from './swift/rawLiterals';
import { whyNoAwait } from './swift/waiting';

export const swift: Language = {
  id: 'swift',
  title: 'Swift',
  family: 'swift',
  languageIds: ['swift'],
  grammar: 'tree-sitter-swift.wasm',
  legible: withPlainLiterals,
  literals: ['line_string_literal'],
  habits: { quote: '"', indent: '    ' },
  place,
  readEnv,
  bind,
  library,
  install: (name) => `add ${name} to the dependencies in Package.swift`,
  putHelper: (site, code) => blockBelow(site.text, site.text.trimEnd().length, code),
  constants: sharedConstants,
};

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const hashes = hashesBefore(site.text, literal.node.startIndex);
  const value = decode(literal, hashes);
  if (value === undefined) return notApplicable(notUnderstood);
  const fallback = fallbackOf(literal);
  const outer = fallback?.outer ?? literal.node;
  const noAwait = whyNoAwait(site, literal.node);
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: !isWhole(literal) ? 'hole' : isOperand(outer) ? 'operand' : 'alone',
    ...(noAwait !== undefined && { noAwait }),
    ...(fallback && { fallbackOf: fallback.name }),
    ...(isApp(site.root) && { notes: [appNote] }),
    edits: (expression) => [
      isWhole(literal)
        ? replace(withHashes(outer, literal.node, hashes), expression)
        : replace(site.span, `\\${hashes}(${expression})`),
    ],
  };
}

/** A function of the file alone, so that no other file's can be in its way. */
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [{ as: 'Foundation', module: 'Foundation' }],
    packages: [],
    tight: true,
    helper: { name: 'requireEnvironment', hoisted: true, code: readerCode },
    expression: (w) => `${w.helper}("${name}")`,
  };
}

function readerCode({ helper, indent }: Writer): string {
  return [
    `/// Returns an environment variable's value; a program without it can't go on.`,
    `private func ${helper}(_ name: String) -> String {`,
    `${indent}guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {`,
    `${indent}${indent}fatalError("\\(name) is not set")`,
    `${indent}}`,
    `${indent}return value`,
    '}',
  ].join('\n');
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type.endsWith('comment')) return notApplicable(reasons.comment);
    if (!node.type.endsWith('string_literal')) continue;
    const open = /^"+/.exec(node.text)?.[0].length ?? 1;
    const close = /"+$/.exec(node.text)?.[0].length ?? 1;
    const hashes = hashesBefore(site.text, node.startIndex);
    const isRaw = hashes !== '';
    const literal = cutLiteral(node, site.text, { open, close, isRaw, isHole }, site.span);
    const isCode = literal.kind === 'literal' && isRaw && endsWithinHole(literal.before, hashes);
    return isCode ? notApplicable(reasons.noLiteral) : literal;
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return type.includes('interpol');
}

function whyNot({ node }: Literal): string | undefined {
  if (enclosing(node, ['attribute'])) return reasons.annotation;
  if (enclosing(node, ['directive', 'diagnostic', 'selector_expression', 'macro_invocation'])) return macro;
  if (node.parent?.type === 'enum_entry' && isField(node, 'raw_value')) return reasons.enumMember;
  if (isFormat(node)) return reasons.format;
  if (/^(?:Text|Label|LocalizedStringKey|NSLocalizedString)$/.test(calleeOf(node) ?? '')) return shown;
  const property = node.parent?.type === 'property_declaration' ? node.parent : undefined;
  const type = property?.namedChildren.find((child) => child.type === 'type_annotation')?.text ?? ': String';
  if (!/^:\s*(?:String|Any)\s*[?!]?$/.test(type))
    return 'The literal makes a value of another type than String.';
  const isDefault = isField(node, 'default_value');
  const modifiers = node.parent?.namedChildren.find((child) => child.type === 'modifiers')?.text ?? '';
  return isDefault && /\b(?:public|open)\b/.test(modifiers) ? publicDefault : undefined;
}

const macro = 'A macro or compiler directive takes a literal only.';
const shown = 'The text is shown to whoever uses the app: nothing in it is secret.';
const publicDefault =
  'The default of a public function can use nothing private: look the value up in its body.';
const appNote =
  'An app has environment variables only when Xcode starts it, and whatever ships in an app is public. Ask a server for the secret if others get this app.';

function isApp(root: Node): boolean {
  return root.namedChildren.some(
    (child) => child.type === 'import_declaration' && /\b(?:UIKit|SwiftUI|AppKit|WatchKit)$/.test(child.text),
  );
}

/** `String(format: "…", x)`, its relatives, and `NSLog("…")`. */
function isFormat(node: Node): boolean {
  const argument = node.parent?.type === 'value_argument' ? node.parent : undefined;
  if (argument?.childForFieldName('name')?.text === 'format') return true;
  return calleeOf(node) === 'NSLog' && argument?.parent?.firstNamedChild?.equals(argument) === true;
}

/** What is called with the literal among its arguments. */
function calleeOf(node: Node): string | undefined {
  const list = node.parent?.type === 'value_argument' ? node.parent.parent : undefined;
  const call = list?.parent?.type === 'call_suffix' ? list.parent.parent : undefined;
  return call?.type === 'call_expression' ? call.firstNamedChild?.text : undefined;
}

/** `ProcessInfo.processInfo.environment["NAME"] ?? "literal"`: the variable is there, only the fallback must go. */
function fallbackOf(literal: Literal): { readonly outer: Node; readonly name: string } | undefined {
  const outer = literal.node.parent;
  if (!isWhole(literal) || outer?.type !== 'nil_coalescing_expression') return undefined;
  const read = outer.childForFieldName('value')?.text ?? '';
  const name = /^ProcessInfo\.processInfo\.environment\["(\w+)"\]$/.exec(read)?.[1];
  return name === undefined ? undefined : { outer, name };
}

/** The grammar sees a raw literal without its `#`. */
function withHashes(outer: Node, literal: Node, { length }: string): Span {
  return {
    start: Math.min(outer.startIndex, literal.startIndex - length),
    end: Math.max(outer.endIndex, literal.endIndex + length),
  };
}

function isOperand(node: Node): boolean {
  return /_expression$/.test(node.parent?.type ?? '');
}

function decode(literal: Literal, hashes: string): string | undefined {
  const { open, secret } = literal;
  // With `#` around it a backslash is one, unless it is followed by as many of them.
  if (hashes !== '') return secret.includes(`\\${hashes}`) ? undefined : unindented(literal);
  if (!open.endsWith('"""')) return decodeEscapes(secret, escapes);
  return decodeEscapes(unindented(literal), { ...escapes, simple: { ...escapes.simple, '\n': '' } });
}

/** The lines of a long literal lose the indentation that the line of its end has. */
function unindented({ open, secret, before, after }: Literal): string {
  if (!open.endsWith('"""')) return secret;
  const indentation = /[^\n]*$/.exec(before + secret + after)?.[0] ?? '';
  const [first = '', ...rest] = secret.replaceAll('\r\n', '\n').split('\n');
  return [first, ...rest.map((line) => line.slice(Math.min(line.length, indentation.length)))].join('\n');
}

const escapes: Escapes = {
  simple: { 0: '\0', '\\': '\\', t: '\t', n: '\n', r: '\r', '"': '"', "'": "'" },
  braced: 'u',
  other: 'fail',
};
