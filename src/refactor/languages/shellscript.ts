// Shell scripts: sh, bash, zsh and their relatives.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  controlEscapes,
  cutLiteral,
  decodeEscapes,
  enclosing,
  type Escapes,
  isWhole,
  type Literal,
  readLiteral,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';

export const shellscript: Language = {
  id: 'shellscript',
  title: 'shell scripts',
  family: 'shellscript',
  languageIds: ['shellscript'],
  grammar: 'tree-sitter-bash.wasm',
  literals: ['string', 'raw_string'],
  habits: { quote: '"', indent: '  ' },
  place,
  readEnv,
  bind: () => ({ edits: [], names: new Map() }),
  putHelper,
};

function place(site: Site): Place | NotApplicable {
  if (/(?:^|\/)\.env(?:\.[\w.-]+)?$/.test(site.path)) {
    return notApplicable(
      'This is a .env file, where the value belongs. Keep the file out of the repository.',
    );
  }
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
  const fallback = fallbackOf(site, literal.node);
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

/** POSIX: ends the script with the message when the variable is missing or empty. */
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return { imports: [], packages: [], tight: true, expression: () => `\${${name}:?${name} is not set}` };
}

/** Above the outermost statement around the secret and its comment: what the script sets before that holds already. */
function putHelper(site: Site, code: string): Edit {
  const statement = [...around(site.root, site.span)].find((node) => node.parent?.type === 'program');
  let start = statement?.startIndex ?? 0;
  for (
    let node = statement?.previousNamedSibling;
    node?.type === 'comment';
    node = node.previousNamedSibling
  ) {
    const isAttached = /^\r?\n[ \t]*$/.test(site.text.slice(node.endIndex, start));
    if (!isAttached || node.text.startsWith('#!')) break;
    start = node.startIndex;
  }
  const line = site.text.lastIndexOf('\n', start - 1) + 1;
  const beginsParagraph = line === 0 || /\n[ \t\r]*\n$/.test(site.text.slice(0, line));
  return insert(line, `${code}\n${beginsParagraph ? '\n' : ''}`);
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    const { type } = node;
    if (type === 'comment') return notApplicable(reasons.comment);
    const marks = delimiters[type];
    if (!marks) continue;
    if (type === 'raw_string' && isPlainQuoted(node)) return notApplicable(plainQuotes);
    return cutLiteral(node, site.text, { ...marks, isHole }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return /expansion|substitution/.test(type);
}

const plainQuotes =
  'Within double quotes the single quotes are part of the value: write the text without them first.';

/** `"${NAME:-'text'}"`: the single quotes mean themselves there. */
function isPlainQuoted(node: Node): boolean {
  const outer = enclosing(node, ['string', 'heredoc_body', 'command_substitution', 'expansion']);
  const quoted =
    outer?.type === 'expansion'
      ? enclosing(outer, ['string', 'heredoc_body', 'command_substitution'])
      : undefined;
  return quoted !== undefined && quoted.type !== 'command_substitution';
}

/** The lengths of what stands around the text of each kind of literal. */
const delimiters: Readonly<Partial<Record<string, { readonly open: number; readonly close: number }>>> = {
  string: { open: 1, close: 1 },
  raw_string: { open: 1, close: 1 },
  ansi_c_string: { open: 2, close: 1 },
  word: { open: 0, close: 0 },
  number: { open: 0, close: 0 },
  extglob_pattern: { open: 0, close: 0 },
  concatenation: { open: 0, close: 0 },
  heredoc_body: { open: 0, close: 0 },
};

function whyNot({ node }: Literal): string | undefined {
  if (node.type === 'heredoc_body') {
    const start = node.parent?.namedChildren.find((child) => child.type === 'heredoc_start')?.text ?? '';
    return /["'\\]/.test(start) ? reasons.heredoc : undefined;
  }
  if (node.type === 'concatenation') return 'The secret is put together from several pieces.';
  if (enclosing(node, ['function_definition'])?.childForFieldName('name')?.equals(node))
    return reasons.noLiteral;
  const command = enclosing(node, ['command', 'command_substitution']);
  if (command?.type !== 'command' || command.childForFieldName('name')?.text !== 'printf') return undefined;
  const [format] = command
    .childrenForFieldName('argument')
    .filter((argument) => !argument.text.startsWith('-'));
  return format?.equals(node) ? reasons.format : undefined;
}

function editsFor(site: Site, literal: Literal, expression: string): Edit[] {
  const { node, open, before, after, close } = literal;
  const quoted = `"${expression}"`;
  switch (node.type) {
    case 'string':
    case 'heredoc_body':
      return [replace(site.span, expression)];
    case 'word':
    case 'number':
    case 'extglob_pattern':
      return [replace(site.span, quoted)];
    default:
  }
  if (isWhole(literal)) return [replace(spanOf(node), quoted)];
  if (node.type === 'raw_string' && !/["$`\\!]/.test(before + after)) {
    return [replace(spanOf(node), `"${before}${expression}${after}"`)];
  }
  // Quotes are closed and opened again: what stands around the secret keeps its meaning.
  const pieces = [before && open + before + close, quoted, after && open + after + close];
  return [replace(spanOf(node), pieces.join(''))];
}

/** `${NAME:-literal}`: the variable is there, only the fallback must go. */
function fallbackOf(site: Site, node: Node): { readonly outer: Node; readonly name: string } | undefined {
  const outer = enclosing(node, ['expansion']);
  const found = /^\$\{(\w+):?[-=](.*)\}$/s.exec(outer?.text ?? '');
  const [, name, literal = ''] = found ?? [];
  const secret = site.text.slice(site.span.start, site.span.end);
  const isAll = literal.replace(/^(["'])(.*)\1$/s, '$2') === secret;
  return outer && name !== undefined && isAll ? { outer, name } : undefined;
}

function decode({ node, secret }: Literal): string | undefined {
  switch (node.type) {
    case 'raw_string':
      return secret;
    case 'ansi_c_string':
      return decodeEscapes(secret, ansiC);
    case 'string':
      return decodeEscapes(secret, doubleQuoted);
    case 'heredoc_body':
      return decodeEscapes(secret, heredoc);
    default:
      // Outside of quotes these would be patterns, not text.
      return /[*?[\]{}~]/.test(secret) ? undefined : decodeEscapes(secret, unquoted);
  }
}

const doubleQuoted: Escapes = { simple: { $: '$', '`': '`', '"': '"', '\\': '\\', '\n': '' }, other: 'keep' };
const heredoc: Escapes = { simple: { $: '$', '`': '`', '\\': '\\', '\n': '' }, other: 'keep' };
const unquoted: Escapes = { simple: { '\n': '' }, other: 'drop' };
const ansiC: Escapes = {
  simple: {
    ...controlEscapes,
    e: '\u001b',
    E: '\u001b',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '?': '?',
  },
  codes: { x: { min: 1, max: 2 }, u: { min: 1, max: 4 }, U: { min: 1, max: 8 } },
  octal: { min: 1, max: 3 },
  // Above ASCII these name bytes of UTF-8, not characters.
  largestByte: 0x7f,
  other: 'fail',
};
