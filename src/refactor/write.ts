// Puts a lookup into a place: imports once, helper once, the expression with the parentheses it needs.
import { inOrder } from './edits';
import type { Language, Place, Site } from './language';
import { unhidden } from './library';
import type { Helper, Lookup, Writer } from './lookup';
import { freeName } from './syntax';
import type { Edit } from './types';

/** What a fix changes in its file. */
export interface Written {
  /** In order. */
  readonly edits: readonly Edit[];
  /** The name of the helper that is new. */
  readonly helper?: string;
  /** A constant that holds the lookup already stands for it: nothing is awaited or imported. */
  readonly isShared?: true;
}

/** The edits of the whole fix; undefined when they would get in each other's way. */
export function write(
  language: Language,
  site: Site,
  place: Place,
  lookup: Lookup,
  name: string,
): Written | undefined {
  const bound = language.bind(site, lookup.imports);
  const spelled = language.library ? unhidden(site, language.library) : (code: string): string => code;
  const writer: Writer = {
    indent: site.style.indent,
    end: site.style.end,
    string: (text) => quoted(text, place.quote ?? site.style.quote),
    local: (name) => bound.names.get(name) ?? name,
    helper: '',
  };
  const own = lookup.helper;
  const inHelper: Writer = { ...writer, string: (text) => quoted(text, site.style.quote) };
  const helper = settleHelper(language, site, own && { ...own, code: (w) => spelled(own.code(w)) }, inHelper);
  const expression = spelled(lookup.expression({ ...writer, helper: helper.name }));
  const known = sharedConstant(language, site, [
    ...(helper.edit ? [] : [lookup.waits ? `await ${expression}` : expression]),
    ...(lookup.alike ? [spelled(lookup.alike(writer))] : []),
  ]);
  if (known !== undefined) {
    const edits = inOrder(place.edits(known, name), site.style.lineEnd);
    return edits && { edits, isShared: true };
  }
  // A helper that is there already has its imports where it stands.
  const needed = helper.name === '' || helper.edit ? bound.edits : [];
  const added = helper.edit ? [helper.edit] : [];
  const edits = inOrder(
    [...needed, ...added, ...place.edits(standing(place, lookup, expression), name)],
    site.style.lineEnd,
  );
  return edits && { edits, ...(helper.edit && { helper: helper.name }) };
}

/** A constant whose value is one of the expressions, word for word. */
function sharedConstant(language: Language, site: Site, expressions: readonly string[]): string | undefined {
  const wanted = expressions.map(squeezed);
  return language.constants?.(site).find(({ value }) => wanted.includes(squeezed(value)))?.name;
}

function quoted(text: string, quote: '"' | "'"): string {
  return `${quote}${text}${quote}`;
}

/** The expression with `await` and parentheses, as its place asks. */
function standing(place: Place, lookup: Lookup, expression: string): string {
  const text = lookup.waits ? `await ${expression}` : expression;
  const tight = lookup.tight && !lookup.waits;
  return place.as === 'operand' && !tight ? `(${text})` : text;
}

/** A helper that is there already, word for word, is used again; otherwise it goes in under a free name. */
function settleHelper(
  language: Language,
  site: Site,
  helper: Helper | undefined,
  writer: Writer,
): { readonly name: string; readonly edit?: Edit } {
  if (!helper || !language.putHelper) return { name: '' };
  const shared = language.sharedTexts?.(site) ?? [];
  // One that is not hoisted is of no use below the secret.
  const reachable = helper.hoisted ? site.text : site.text.slice(0, site.span.start);
  const wanted = squeezed(helper.code({ ...writer, helper: helper.name }));
  // A package may have thousands of files: only those that know the name are worth the squeezing.
  const isThere = [reachable, ...shared].some(
    (text) => text.includes(helper.name) && squeezed(text).includes(wanted),
  );
  if (isThere) return { name: helper.name };
  const name = freeName([site.text, ...shared].join('\n'), helper.name);
  const code = helper.code({ ...writer, helper: name });
  return { name, edit: language.putHelper(site, code, helper.hoisted) };
}

/** Layout, quotes and semicolons don't tell two definitions apart. */
function squeezed(code: string): string {
  return code.replace(/[\s;]+/g, '').replaceAll("'", '"');
}
