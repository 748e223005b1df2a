// Puts a made-up secret into string literals of real code: as the whole text, behind a scheme, in a URL,
// or in the place of one word of what is there.
import type { Node } from 'web-tree-sitter';
import type { Span } from '../../../src/base';
import { madeUpSecret } from '../../support/checkRefactor';

export type SeededRandom = () => number;

/** A text with one secret in it. */
export interface Planted {
  readonly text: string;
  readonly secret: string;
  readonly span: Span;
  readonly kind: Kind;
  /** The types of the nodes around the literal, inside out: `string < pair < object`. */
  readonly context: string;
}

type Kind = 'whole' | 'bearer' | 'url' | 'word';

/** Nodes that hold text of the program, over all grammars. */
const literals = new Set(
  (
    'string template_string jsx_text string_literal interpreted_string_literal raw_string_literal heredoc_body ' +
    'bare_string delimited_symbol subshell regex encapsed_string nowdoc_body verbatim_string_literal ' +
    'interpolated_string_expression raw_string ansi_c_string word multiline_string_literal line_string_literal ' +
    'multi_line_string_literal expandable_string_literal verbatim_string_characters ' +
    'expandable_here_string_literal verbatim_here_string_characters'
  ).split(' '),
);

interface Spot {
  readonly node: Node;
  readonly context: string;
}

/**
 * Plants at up to `count` places of a file, rare kinds of places first.
 * @param known how often each kind of place was taken already; counted on
 */
export function plant(
  text: string,
  root: Node,
  count: number,
  known: Map<string, number>,
  random: SeededRandom,
): Planted[] {
  const spots = [...spotsOf(root)]
    .map((spot) => ({ spot, rank: (known.get(spot.context) ?? 0) + random() }))
    .sort((a, b) => a.rank - b.rank);
  const planted: Planted[] = [];
  const seen = new Set<string>();
  for (const { spot } of spots) {
    if (planted.length === count) break;
    if (seen.has(spot.context)) continue;
    const one = plantAt(text, spot, random);
    if (!one) continue;
    seen.add(spot.context);
    known.set(spot.context, (known.get(spot.context) ?? 0) + 1);
    planted.push(one);
  }
  return planted;
}

function* spotsOf(root: Node): Generator<Spot> {
  const nodes = root.descendantsOfType([...literals]);
  for (const node of nodes) {
    if (node.isNamed && node.endIndex - node.startIndex > 1) yield { node, context: contextOf(node) };
  }
}

function contextOf(node: Node): string {
  const mark = /^[A-Za-z$@%#<~-]*["'`]*/.exec(node.text)?.[0] ?? '';
  const kind =
    node.type === 'string' || /_literal|_expression/.test(node.type) ? `${node.type} ${mark}` : node.type;
  const types = [kind.slice(0, 40)];
  for (let one = node.parent; one && types.length < 4; one = one.parent) types.push(one.type);
  return types.join(' < ');
}

function plantAt(text: string, { node, context }: Spot, random: SeededRandom): Planted | undefined {
  const secret = madeUpSecret(Math.floor(random() * 1e9));
  const marks = marksOf(node);
  const hasHoles = node.namedChildren.some(
    (child) => !/content|fragment|escape|string_(?:start|end)|text|chars?$/.test(child.type),
  );
  const kind =
    hasHoles || marks === undefined ? 'word' : (kinds[Math.floor(random() * kinds.length)] ?? 'whole');
  if (kind === 'word') return plantWord(text, node, context, secret, random);
  const { open, close } = marks ?? { open: 0, close: 0 };
  const inner = templates[kind](secret);
  const start = node.startIndex + open;
  const at = start + inner.indexOf(secret);
  return {
    text: text.slice(0, start) + inner + text.slice(node.endIndex - close),
    secret,
    span: { start: at, end: at + secret.length },
    kind,
    context,
  };
}

const kinds: readonly Kind[] = ['whole', 'whole', 'bearer', 'url', 'word'];

const templates: Readonly<Record<Exclude<Kind, 'word'>, (secret: string) => string>> = {
  whole: (secret) => secret,
  bearer: (secret) => `Bearer ${secret}`,
  url: (secret) => `https://user:${secret}@db.example.com:8443/x?y=1`,
};

/** The lengths of a literal's delimiters; undefined where they stand elsewhere, as those of a heredoc. */
function marksOf(node: Node): { readonly open: number; readonly close: number } | undefined {
  if (node.type === 'word') return { open: 0, close: 0 };
  const open = /^[A-Za-z]{0,3}[$@]*#*("""|'''|"{3,}|["'`])/.exec(node.text)?.[0];
  if (open === undefined) return undefined;
  const quotes = open.replace(/^[^"'`]*/, '');
  const close = new RegExp(`${quotes}#*(?:u8)?$`).exec(node.text.slice(open.length))?.[0];
  // Text of several lines keeps its lines: their indentation has a meaning.
  if (close === undefined || node.text.includes('\n')) return undefined;
  return { open: open.length, close: close.length };
}

/** A word of the text gives way to the secret; what stands around it stays. */
function plantWord(
  text: string,
  node: Node,
  context: string,
  secret: string,
  random: SeededRandom,
): Planted | undefined {
  const holes = node.namedChildren.filter(
    (child) => child.namedChildCount > 0 || /interpol|substit|expans|variable/.test(child.type),
  );
  const words = [...node.text.matchAll(/(?<![\w\\$#{@%&-])[A-Za-z0-9]{4,}(?![\w(])/g)]
    .map((match) => ({
      start: node.startIndex + match.index,
      end: node.startIndex + match.index + match[0].length,
    }))
    .filter(({ start, end }) => !holes.some((hole) => start < hole.endIndex && end > hole.startIndex));
  const word = words[Math.floor(random() * words.length)];
  if (!word) return undefined;
  return {
    text: text.slice(0, word.start) + secret + text.slice(word.end),
    secret,
    span: { start: word.start, end: word.start + secret.length },
    kind: 'word',
    context,
  };
}
