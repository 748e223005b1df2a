// Steps through YAML from a scalar outwards: the maps around it, their entries, and where they are written.
import { isMap, isPair, isScalar } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Span } from '../../base';
import type { YamlScalar } from './yamlScalar';

/** An entry of a map, with its key as text. */
export interface YamlEntry {
  readonly key: string;
  readonly pair: Pair;
  readonly map: YAMLMap;
}

/** The entries around the scalar, inside out. */
export function entriesAround({ parents }: YamlScalar): readonly YamlEntry[] {
  return parents
    .flatMap((pair, index): YamlEntry[] => {
      const map = parents[index - 1];
      return isPair(pair) && isMap(map) ? [{ key: keyOf(pair), pair, map }] : [];
    })
    .reverse();
}

/** The value of a map's entry as text; undefined when it has none, or one that is no text. */
export function textOf(map: unknown, key: string): string | undefined {
  const value: unknown = isMap(map) ? map.get(key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Where a node or a pair's key begins. */
export function startOf(part: Node | Pair): number {
  const node = isPair(part) ? part.key : part;
  const range: unknown =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

/** The spaces that put text below the offset's column. */
export function columnAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

/** Spaces of one level: what most maps of the file go in by. */
export function yamlIndent(text: string): string {
  const first = /^( +)\S/m.exec(text.replace(/^[ \t]*#.*$/gm, ''))?.[1] ?? '  ';
  return first.length <= 8 ? first : '  ';
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/**
 * The lines of the innermost entry around the scalar. Where it is the only one of its map, those of the entry
 * around it; undefined where more would go with them.
 */
export function entrySpan(scalar: YamlScalar): Span | undefined {
  const { text } = scalar.file;
  const [inner, outer] = entriesAround(scalar);
  const entry = inner?.map.items.length === 1 ? outer : inner;
  if (!entry || entry.map.items.length === 1 || scalar.inFlow) return undefined;
  const start = startOf(entry.pair);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') return undefined;
  const lineEnd = text.indexOf('\n', scalar.span.end);
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 };
}
