// Maps and lists of variables as CI systems, Compose and platforms write them: `NAME: text`, `- NAME=text`, `{ name, value }`.
import { environment } from '../names';
import { at, entriesOf, itemsOf, textOf, type TextNode, type Tree } from '../tree';
import type { Name, Owner, Sighting } from '../types';

/** How a format writes the variables of what it starts. */
export interface VariableStyle {
  readonly how: string;
  readonly owner?: Owner;
  /** The names that a text refers to; none for a literal. */
  readonly referencesIn: (text: string) => readonly Name[];
  /** `NAME:` without a text hands on the variable of the same name (Compose). */
  readonly blankPasses?: boolean;
}

/** Every variable of a map or a list. */
export function readVariables(tree: Tree | undefined, style: VariableStyle): Sighting[] {
  const inMap = entriesOf(tree).flatMap(({ key, start, value }) => variable(key, start, value, style));
  const inList = itemsOf(tree).flatMap((item) => {
    if (item.kind === 'text') return inline(item, style);
    const name = at(item, 'name') ?? at(item, 'key') ?? at(item, 'Name');
    const nameText = textOf(name);
    // `- NAME: text` (CircleCI) is a map of one entry.
    if (nameText === undefined || name?.kind !== 'text') return readVariables(item, style);
    const value = at(item, 'value') ?? at(item, 'Value') ?? at(item, 'valueFrom');
    return variable(nameText, name.span.start, value, style);
  });
  return [...inMap, ...inList];
}

function variable(name: string, start: number, value: Tree | undefined, style: VariableStyle): Sighting[] {
  const base = { start, how: style.how, ...(style.owner && { owner: style.owner }) };
  const gives = environment(name);
  if (value === undefined) {
    return style.blankPasses ? [{ ...base, kind: 'passes', name: gives, gives }] : [];
  }
  if (value.kind !== 'text') return [];
  const references = style.referencesIn(value.text);
  if (references.length > 0)
    return references.map((from) => ({ ...base, kind: 'passes', name: from, gives }));
  return [{ ...base, kind: 'defines', name: gives, literal: value.span }];
}

/** `NAME=text`, or `NAME` alone. */
function inline({ text, span }: TextNode, style: VariableStyle): Sighting[] {
  const match = /^([A-Za-z_][\w.]*)(?:=([\s\S]*))?$/.exec(text);
  if (!match) return [];
  const [, name = '', value] = match;
  // Quotes, where there are some, stand around the whole.
  const start = span.end - span.start > text.length ? span.start + 1 : span.start;
  if (value === undefined) return variable(name, start, undefined, style);
  const valueSpan = { start: start + name.length + 1, end: span.end };
  return variable(name, start, { kind: 'text', text: value, span: valueSpan }, style);
}
