// Ruby.
import type { Node } from 'web-tree-sitter';
import { constantsIn } from '../constants';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { reasons } from '../reasons';
import {
  blockBelow,
  declares,
  enclosing,
  hasChild,
  isField,
  isWhole,
  type Literal,
  readLiteral,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { asDoubleQuoted, decode, findLiteral, interpolates } from './ruby/literals';
import { bind, requiresEnd } from './ruby/requires';

export const ruby: Language = {
  id: 'ruby',
  title: 'Ruby',
  family: 'ruby',
  languageIds: ['ruby'],
  grammar: 'tree-sitter-ruby.wasm',
  literals: ['string'],
  habits: { quote: "'", indent: '  ' },
  place,
  readEnv,
  bind,
  // A module may have a constant of its own that is called so.
  library: {
    names: { ENV: '::ENV' },
    identifiers: ['constant'],
    isDeclared: (name) =>
      declares(name, { assignment: 'left', class: 'name', module: 'name', scope_resolution: 'name' }),
  },
  constants: (site) =>
    constantsIn(site, {
      types: ['assignment'],
      name: 'left',
      value: 'right',
      declarations: { assignment: 'left', class: 'name', module: 'name' },
      isShared: (node) =>
        node.parent?.type === 'program' && node.childForFieldName('left')?.type === 'constant',
    }),
  install: (name) => `bundle add ${name}, or gem install ${name}`,
  putHelper: (site, code) => blockBelow(site.text, requiresEnd(site), code),
};

function place(site: Site): Place | NotApplicable {
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
  const fallback = isWhole(literal) ? fallbackOf(literal.node) : undefined;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: 'alone',
    ...(fallback && { fallbackOf: fallback.name }),
    edits: (expression) =>
      fallback ? [replace(spanOf(fallback.outer), expression)] : editsFor(site, literal, expression),
  };
}

/** `KeyError (key not found: "NAME")` is what Ruby programmers expect of a missing variable. */
function readEnv({ text }: Site, _place: Place, name: string): Lookup {
  const usesCredentials = /\bRails\.application\.credentials\b/.test(text);
  return {
    imports: [],
    packages: [],
    tight: true,
    expression: (w) => `ENV.fetch(${w.string(name)})`,
    ...(usesCredentials && { notes: [credentials] }),
  };
}

/** They are encrypted by a key that nobody but the user has. */
const credentials =
  "The file reads Rails' credentials, which only their key can change: to keep the value there, run `bin/rails credentials:edit`.";

function whyNot({ node }: Literal): string | undefined {
  const parent = node.parent;
  if (node.type === 'heredoc_body') return whyNotHeredoc(node);
  if (enclosing(node, ['in_clause', 'then', 'if_guard', 'unless_guard'])?.type === 'in_clause')
    return reasons.caseLabel;
  if (parent?.type === 'pair' && isField(node, 'key') && hasChild(parent, ':'))
    return 'A hash key of this form must be a literal.';
  if (
    parent?.type === 'binary' &&
    isField(node, 'left') &&
    parent.childForFieldName('operator')?.text === '%'
  )
    return reasons.format;
  if (parent?.type !== 'argument_list' || !parent.firstNamedChild?.equals(node)) return undefined;
  const method = parent.parent?.childForFieldName('method')?.text ?? '';
  if (/^(?:require|require_relative|load|autoload)$/.test(method)) return reasons.module;
  return /^(?:format|sprintf|printf)$/.test(method) ? reasons.format : undefined;
}

/** The quotes of a heredoc stand where it is announced, above its text. */
function whyNotHeredoc(body: Node): string | undefined {
  const name = body.lastNamedChild?.text ?? '';
  const beginnings = enclosing(body, ['program'])?.descendantsOfType('heredoc_beginning') ?? [];
  const own = beginnings.filter((one) => one.startIndex < body.startIndex && one.text.includes(name)).at(-1);
  if (!own || own.text.includes("'")) return reasons.heredoc;
  return own.text.includes('`')
    ? 'The value would be part of a command, which other users of the machine can see.'
    : undefined;
}

function editsFor(site: Site, literal: Literal, expression: string): Edit[] {
  const { node, open } = literal;
  const hole = `#{${expression}}`;
  switch (node.type) {
    case 'regex':
      return [replace(site.span, `#{Regexp.escape(${expression})}`)];
    case 'heredoc_body':
      return [replace(site.span, hole)];
    case 'delimited_symbol':
      return isWhole(literal) ? [replace(spanOf(node), `${expression}.to_sym`)] : [replace(site.span, hole)];
    case 'bare_string':
      return [...asInterpolatedWords(node), replace(site.span, hole)];
    default:
  }
  if (node.parent?.type === 'chained_string') return [replace(spanOf(node), asDoubleQuoted(literal, hole))];
  if (isWhole(literal))
    return [replace(spanOf(node), isMutated(site, node) ? `${expression}.dup` : expression)];
  if (interpolates(open)) return [replace(site.span, hole)];
  return [replace(spanOf(node), asDoubleQuoted(literal, hole))];
}

/** `%w[…]` knows no holes, `%W[…]` does; words are still parted where the source has spaces. */
function asInterpolatedWords(word: Node): Edit[] {
  const list = word.parent?.firstChild;
  if (!list?.text.startsWith('%w')) return [];
  return [replace({ start: list.startIndex + 1, end: list.startIndex + 2 }, 'W')];
}

/** Strings of the environment are frozen; one that the code appends to must be its own. */
function isMutated(site: Site, node: Node): boolean {
  const name = node.parent?.type === 'assignment' ? node.parent.childForFieldName('left')?.text : undefined;
  if (name === undefined || !/^[@$]*\w+$/.test(name)) return false;
  const escaped = name.replaceAll('$', '\\$');
  return new RegExp(
    `(?<![\\w@$])${escaped}(?:\\s*<<|\\.(?:\\w+!|concat|insert|prepend|replace|clear)\\b)`,
  ).test(site.text);
}

/** `ENV.fetch('NAME', 'literal')` and `ENV['NAME'] || 'literal'`. */
function fallbackOf(node: Node): { readonly outer: Node; readonly name: string } | undefined {
  const parent = node.parent;
  const call = parent?.type === 'argument_list' ? parent.parent : undefined;
  if (
    call &&
    /^ENV\.fetch\b/.test(call.text) &&
    parent?.namedChildCount === 2 &&
    parent.lastNamedChild?.equals(node)
  ) {
    const name = /^["'](\w+)["']$/.exec(parent.firstNamedChild?.text ?? '')?.[1];
    return name === undefined ? undefined : { outer: call, name };
  }
  if (
    parent?.type !== 'binary' ||
    parent.childForFieldName('operator')?.text !== '||' ||
    !isField(node, 'right')
  )
    return undefined;
  const name = /^ENV\[["'](\w+)["']\]$/.exec(parent.childForFieldName('left')?.text ?? '')?.[1];
  return name === undefined ? undefined : { outer: parent, name };
}
