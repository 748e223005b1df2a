// Puts a lookup into a place: imports once, helper once, the expression with the parentheses it needs.
import { inOrder } from './edits';
import type { Language, Place, Site } from './language';
import type { Helper, Lookup, Writer } from './lookup';
import { blockBelow, freeName } from './syntax';
import type { Edit } from './types';

/** The edits of the whole fix in order; undefined when they would get in each other's way. */
export function write(
  language: Language,
  site: Site,
  place: Place,
  lookup: Lookup,
  name: string,
): readonly Edit[] | undefined {
  const bound = language.bind(site, lookup.imports);
  const writer: Writer = {
    indent: site.style.indent,
    end: site.style.end,
    string: (text) => quoted(text, place.quote ?? site.style.quote),
    local: (name) => bound.names.get(name) ?? name,
    helper: '',
  };
  const helper = settleHelper(language, site, lookup.helper, {
    ...writer,
    string: (text) => quoted(text, site.style.quote),
  });
  const expression = standing(place, lookup, lookup.expression({ ...writer, helper: helper.name }));
  return inOrder([...bound.edits, ...helper.edits, ...place.edits(expression, name)], site.style.lineEnd);
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

/** A helper that the file has already, word for word, is used again; otherwise it goes in under a free name. */
function settleHelper(
  language: Language,
  site: Site,
  helper: Helper | undefined,
  writer: Writer,
): { readonly name: string; readonly edits: readonly Edit[] } {
  if (!helper || !language.helperPoint) return { name: '', edits: [] };
  const own = { ...writer, helper: helper.name };
  if (squeezed(site.text).includes(squeezed(helper.code(own)))) return { name: helper.name, edits: [] };
  const name = freeName(site.text, helper.name);
  const code = helper.code({ ...writer, helper: name });
  const offset = language.helperPoint(site, helper.hoisted);
  return { name, edits: [blockBelow(site.text, offset, code, language.blankLines)] };
}

/** Layout, quotes and semicolons don't tell two definitions apart. */
function squeezed(code: string): string {
  return code.replace(/[\s;]+/g, '').replaceAll("'", '"');
}
