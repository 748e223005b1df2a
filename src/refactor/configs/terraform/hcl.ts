// Reads HCL as far as a secret needs: the text it stands in, the attribute, and the blocks around it.
// Source: HashiCorp's HCL native syntax specification (comments, templates, heredocs).
import { contains, type Span } from '../../../base';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import type { NotApplicable } from '../../types';

/** The quoted text or heredoc that holds the secret. */
export interface HclText {
  readonly kind: 'hclText';
  /** With its quotes. */
  readonly span: Span;
  readonly isHeredoc: boolean;
  readonly before: string;
  readonly after: string;
  /** The attribute's name. */
  readonly key?: string;
  /** True when the text is all that the attribute holds. */
  readonly isAlone: boolean;
  /** The attribute's lines, where it has them to itself. */
  readonly lines?: Span;
  /** The blocks around it, inside out, as they are headed: `variable "x"`. */
  readonly blocks: readonly string[];
  /** How many brackets other than blocks are open. */
  readonly depth: number;
  /** Where the innermost block's body begins and ends. */
  readonly open: number;
  readonly close: number;
}

/** The text around the secret, or why there is none. */
export function readHcl(text: string, secret: Span): HclText | NotApplicable {
  const open: { readonly at: number; readonly header: string | undefined }[] = [];
  let at = 0;
  while (at < text.length && at <= secret.start) {
    const token = tokenAt(text, at);
    const span = { start: at, end: at + token.length };
    if (contains(span, secret) && token.length > 1) {
      if (/^(?:#|\/\/|\/\*)/.test(token)) return notApplicable(reasons.comment);
      if (!/^(?:"|<<)/.test(token)) return notApplicable(reasons.noLiteral);
      return textOf(text, secret, span, open);
    }
    if (/^[{[(]$/.test(token)) open.push({ at, header: token === '{' ? headerOf(text, at) : undefined });
    else if (/^[}\])]$/.test(token)) open.pop();
    at = span.end;
  }
  return notApplicable(reasons.noLiteral);
}

/** A comment, a text with all that is nested in it, a heredoc, or one character. */
function tokenAt(text: string, at: number): string {
  const rest = text.slice(at);
  const character = rest.charAt(0);
  if (character === '"') return text.slice(at, endOfQuoted(text, at));
  if (!/[#/<]/.test(character)) return character;
  const heredoc = /^<<-?(\w+)[ \t]*\r?\n/.exec(rest);
  if (heredoc) {
    const end = new RegExp(`^[ \\t]*${heredoc[1] ?? ''}[ \\t]*\\r?$`, 'm').exec(
      rest.slice(heredoc[0].length),
    );
    return end ? rest.slice(0, heredoc[0].length + end.index + end[0].trimEnd().length) : rest;
  }
  return /^(?:(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/)/.exec(rest)?.[0] ?? character;
}

/** Behind the closing quote; a template within the text may hold texts of its own. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character === '\\') at += 2;
    else if (/^(?:\$\$|%%)\{/.test(text.slice(at, at + 3))) at += 3;
    else if (/^[$%]\{/.test(text.slice(at, at + 2))) at = endOfTemplate(text, at + 2);
    else at++;
  }
  return text.length;
}

function endOfTemplate(text: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    const character = text.charAt(at);
    if (character === '"') {
      at = endOfQuoted(text, at);
      continue;
    }
    if (character === '{') depth++;
    if (character === '}') depth--;
    at++;
  }
  return at;
}

/** `variable "x"` before a brace; undefined for the brace of an object. */
function headerOf(text: string, brace: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', brace - 1) + 1, brace);
  const found = /(?:^|[{;])[ \t]*([A-Za-z_][\w-]*(?:[ \t]+(?:"[^"]*"|[\w-]+))*)[ \t]*$/.exec(line);
  return found?.[1]?.replace(/[ \t]+/g, ' ');
}

function textOf(
  text: string,
  secret: Span,
  span: Span,
  open: readonly { readonly at: number; readonly header: string | undefined }[],
): HclText | NotApplicable {
  const isHeredoc = text.startsWith('<<', span.start);
  const from = isHeredoc ? text.indexOf('\n', span.start) + 1 : span.start + 1;
  const to = isHeredoc ? text.lastIndexOf('\n', span.end) : span.end - 1;
  if (!contains({ start: from, end: to }, secret)) return notApplicable(reasons.noLiteral);
  const before = text.slice(from, secret.start);
  if (isInTemplate(before)) return notApplicable('The secret stands in an expression of a template.');
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end) + 1;
  const head = text.slice(lineStart, span.start);
  const tail = text.slice(span.end, lineEnd);
  const attribute = /(?:^|[{,])[ \t]*"?([\w-]+)"?[ \t]*[=:][ \t]*$/.exec(head);
  if (/^\s*(?:=(?!=)|:)/.test(tail))
    return notApplicable('The secret stands in a key, and keys are not looked up.');
  if (open.at(-1)?.header === undefined && /^[ \t]*\w+(?:[ \t]+"[^"]*")*[ \t]+$/.test(head)) {
    return notApplicable('The secret stands in the label of a block, which must be written out.');
  }
  const blocks = open.flatMap(({ header }) => header ?? []).reverse();
  const inner = open.findLast(({ header }) => header !== undefined);
  const isAlone = attribute !== null && /^[ \t]*(?:(?:#|\/\/).*)?\r?\n?$/.test(tail);
  const hasLines = isAlone && /^[ \t]*[\w-]/.test(head);
  return {
    kind: 'hclText',
    span,
    isHeredoc,
    before,
    after: text.slice(secret.end, to),
    ...(attribute?.[1] !== undefined && { key: attribute[1] }),
    isAlone,
    ...(hasLines && { lines: { start: lineStart, end: lineEnd } }),
    blocks,
    depth: open.length - blocks.length,
    open: inner ? inner.at + 1 : 0,
    close: inner ? closeOf(text, inner.at) : text.length,
  };
}

/** True when a template is open at the end of the text. */
function isInTemplate(before: string): boolean {
  for (const found of before.matchAll(/(?<![$%])[$%]\{/g)) {
    if (endOfTemplate(`${before}\n`, found.index + 2) > before.length) return true;
  }
  return false;
}

function closeOf(text: string, brace: number): number {
  let depth = 0;
  let at = brace;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === '{') depth++;
    if (token === '}' && --depth === 0) return at;
    at += token.length;
  }
  return text.length;
}
