// The texts of .env and .env.example: reading entries, and adding one without touching the others.
import { Masked } from '../base';
import { notApplicable } from './notApplicable';
import { lineEndOf } from './style';
import type { NotApplicable } from './types';

/** The text that a file is to get. */
export interface NewText {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * The entries of a .env file by name. A name that is there without a value maps to undefined;
 * of an entry that stands twice the last counts, as it does for the loaders.
 */
export function parseEnvFile(text: string): ReadonlyMap<string, Masked | undefined> {
  const entries = new Map<string, Masked | undefined>();
  for (const match of text.matchAll(entry)) {
    const value = unquoted(match[2]?.trim() ?? '');
    entries.set(match[1] ?? '', value === '' ? undefined : new Masked(value));
  }
  return entries;
}

/**
 * Adds `NAME=value`. An entry that is there already stays as it is: with the same value the text comes back
 * unchanged, with another value (or none) it is refused, as is a value that the usual loaders read differently.
 */
export function addEnvEntry(text: string, name: string, value: Masked): NewText | NotApplicable {
  const entries = parseEnvFile(text);
  if (entries.has(name)) {
    if (entries.get(name)?.unwrap() === value.unwrap()) return { kind: 'text', text };
    return notApplicable(`${name} has another value in .env already. Choose another name.`);
  }
  const quoted = quote(value.unwrap());
  if (quoted === undefined) return noSpelling;
  return { kind: 'text', text: appendLine(text, `${name}=${quoted}`) };
}

/** Gives every entry of the name, of which there must be one, a new value; comments and the other entries stay. */
export function replaceEnvEntry(text: string, name: string, value: Masked): NewText | NotApplicable {
  // The file may have changed since it was looked at: the new value must not get lost.
  if (!parseEnvFile(text).has(name))
    return notApplicable(`It has no ${name} any more. Check again, then rotate.`);
  const quoted = quote(value.unwrap());
  if (quoted === undefined) return noSpelling;
  const replaced = text.replace(entry, (whole: string, found: string, old: string) => {
    if (found !== name) return whole;
    const gap = /[ \t]*$/.exec(old)?.[0] ?? '';
    return `${whole.slice(0, whole.length - old.length)}${quoted}${gap}`;
  });
  return { kind: 'text', text: replaced };
}

const noSpelling = notApplicable(
  'No spelling in .env gives this value in dotenv, python-dotenv, Docker Compose and the shell alike: ' +
    'it mixes quotes, dollar signs, backslashes or line breaks that they read differently.',
);

/** Adds `NAME=` to .env.example unless the name is there. */
export function addExampleEntry(text: string, name: string): string {
  return parseEnvFile(text).has(name) ? text : appendLine(text, `${name}=`);
}

// Shaped like dotenv's own grammar: an optional `export`, the name, and a value that quotes may stretch over lines.
const entry =
  /^\uFEFF?[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*(?:=|:(?=[ \t]))[ \t]*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`|[^#\r\n]*)/gm;

function unquoted(value: string): string {
  const quoteMark = value.charAt(0);
  if (value.length < 2 || !'\'"`'.includes(quoteMark) || !value.endsWith(quoteMark)) return value;
  const inner = value.slice(1, -1).replaceAll('\r\n', '\n');
  return quoteMark === '"' ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
}

/**
 * The spelling on which dotenv, python-dotenv, Docker Compose and `source` agree, or undefined.
 * Single quotes are literal in all four, but python-dotenv expands `${…}` in them and reads `\\` and `\'`.
 * Double quotes are literal only for text without `"`, `$`, a backtick or a backslash.
 */
function quote(value: string): string | undefined {
  if (/^[\w./:@%+,=-]+$/.test(value)) return value;
  // A carriage return is dropped by dotenv; a NUL ends the value in the environment itself.
  if (/[\r\0]/.test(value) || value.includes('${')) return undefined;
  if (!/'|\\(?:[\\']|$)/.test(value)) return `'${value}'`;
  if (!/["$`\\]/.test(value)) return `"${value}"`;
  return undefined;
}

function appendLine(text: string, line: string): string {
  const lineEnd = lineEndOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${gap}${line}${lineEnd}`;
}
