// YAML and JSON as a plain tree with offsets; templates of Helm are made readable first.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
} from 'yaml';
import type { Span } from '../../base';

/** A scalar. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Where it is written, quotes included. */
  readonly span: Span;
}

/** A key and what stands under it; `start` is the key's offset. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly value: Tree | undefined;
}

/** A mapping. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

/** A sequence. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

export type Tree = TextNode | MapNode | ListNode;

/** The documents of a file; what can't be read as YAML at all gives none. */
export function treesOf(text: string): readonly Tree[] {
  try {
    return parseAllDocuments(withoutTemplates(text), { logLevel: 'silent', uniqueKeys: false }).flatMap(
      (document) => new TreeMaker(document).treeOf(document.contents) ?? [],
    );
  } catch {
    return [];
  }
}

/** The value of a map's entry. */
export function at(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  let node = tree;
  for (const key of keys) node = entriesOf(node).find((entry) => entry.key === key)?.value;
  return node;
}

/** Those of a mapping; none of anything else. */
export function entriesOf(tree: Tree | undefined): readonly Entry[] {
  return tree?.kind === 'map' ? tree.entries : [];
}

/** Those of a sequence; none of anything else. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

/** That of a scalar; undefined for anything else. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'text' ? tree.text : undefined;
}

/** All texts below a node, with the keys that lead to them, outermost first; items of lists have no key. */
export function* textsBelow(
  tree: Tree | undefined,
  keys: readonly string[] = [],
): Generator<{ readonly node: TextNode; readonly keys: readonly string[] }> {
  if (tree?.kind === 'text') yield { node: tree, keys };
  for (const entry of entriesOf(tree)) yield* textsBelow(entry.value, [...keys, entry.key]);
  for (const item of itemsOf(tree)) yield* textsBelow(item, keys);
}

/** Same length, so that offsets stay: a line that is all template becomes blank, another one a word, unless it is a text of YAML. */
function withoutTemplates(text: string): string {
  if (!text.includes('{{')) return text;
  return text
    .replace(/^[ \t]*\{\{[-\s\S]*?\}\}[ \t]*$/gm, (line) => line.replace(/[^\n]/g, ' '))
    .replace(/(?<!\$)\{\{[^\n]*?\}\}/g, (template) =>
      // Ansible's look-up of a variable: in quotes of YAML, so it can be read as it is.
      /^\{\{\s*lookup\([^"\n]*$/.test(template) ? template : '_'.repeat(template.length),
    );
}

/** Deeper than any real file; an alias may stand for a node that holds it. */
const deepest = 60;
/** Nodes that one document may have by aliases: a few lines of them can stand for billions. Each is there once anyway. */
const mostByAliases = 10_000;

class TreeMaker {
  readonly #targets: ReadonlyMap<Alias, Node>;
  #byAliases = 0;

  constructor(document: Document) {
    this.#targets = targetsIn(document);
  }

  treeOf(node: unknown, depth = 0, isAliased = false): Tree | undefined {
    if (depth > deepest || (isAliased && ++this.#byAliases > mostByAliases)) return undefined;
    const below = (child: unknown): Tree | undefined => this.treeOf(child, depth + 1, isAliased);
    if (isAlias(node)) return this.treeOf(this.#targets.get(node), depth + 1, true);
    if (isMap(node)) {
      const entries = node.items.flatMap(({ key, value }): Entry[] =>
        isScalar(key) ? [{ key: String(key.value), start: key.range?.[0] ?? 0, value: below(value) }] : [],
      );
      return { kind: 'map', entries: entries.flatMap((entry) => merged(entry)) };
    }
    if (isSeq(node)) return { kind: 'list', items: node.items.flatMap((item) => below(item) ?? []) };
    return isScalar(node) ? textNodeOf(node) : undefined;
  }
}

/** What each alias stands for: the node that had its name last, found for all in one pass. */
function targetsIn(document: Document): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) ? named.get(node.source) : undefined;
      if (isAlias(node) && target) targets.set(node, target);
      else if (!isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return targets;
}

function textNodeOf({ value, range }: Scalar): TextNode | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const [start, end] = range ?? [0, 0];
  return { kind: 'text', text: String(value), span: { start, end } };
}

/** The entries that `<<: *defaults` stands for. */
function merged(entry: Entry): readonly Entry[] {
  return entry.key === '<<' && entry.value?.kind === 'map' ? entry.value.entries : [entry];
}
