// Texts of one piece again and again: the time that they take, and how it grows when they do.
import type { Random } from '../../src/base';
import type { CompiledRule, Detector } from '../../src/engine';
import type { Fragments } from './fragments';

/** Where time comes from, in milliseconds since any moment. */
export interface Clock {
  /** By the clock on the wall. */
  readonly now: () => number;
  /** Of the processor, for this process. */
  readonly spent: () => number;
}

export interface Growth {
  readonly piece: string;
  /** Milliseconds of processor time. */
  readonly perMegabyte: number;
  /** Time for twice the text, as a multiple. */
  readonly growth: number;
}

/** Code units: all pieces twice, those that took longest, and the classics, whose square would show only in long texts. */
const lengths = { short: 600, screening: 3_000, slow: 60_000, classic: 100_000 } as const;

/** When the classics, the pieces, the suspects and those watched have had their time, as parts of all of it. */
const shares = { classics: 0.15, pieces: 0.75, suspects: 0.85 } as const;

/** Milliseconds below which a collection of garbage weighs more than the work. */
const leastTime = 60;

/** Milliseconds below which the clock says nothing of short texts. */
const leastRough = 0.2;

/** Doubling a text may take this many times as long; 2 is linear, the rest is noise. */
export const mostGrowth = 3;

/** What careless scanners trip over. */
export const classics: readonly string[] = [
  ...[
    'password=',
    'password="',
    'password = ',
    "password='",
    'api_key: ',
    'token',
    'token ',
    'secret:\n',
    'key="a",',
  ],
  ...[
    'eyJ',
    'eyJ.',
    'eyJhbGciOi.',
    '-----BEGIN',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----\n',
    '://',
    'a://b:',
    'http://a:b@',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '"""',
    '(',
    '[',
    '{',
    ')',
    '([{',
    '<',
    '</',
    '<a>',
    '=',
    ':',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '.',
    '-',
    '/',
    '+',
  ],
  ...[
    'a',
    '0',
    'aA0',
    'é',
    '🔑',
    '\0',
    'x ',
    'x\n',
    '${',
    '{{',
    '#',
    '//',
    'name: ',
    'value: ',
    'host=a ',
    'Bearer ',
    'Basic ',
  ],
];

/** What makes a literal look like a name, a value or a beginning. */
const tails = ['', ' ', '="', ': ', '=a,'];

/**
 * Every literal with one of the tails, other ones in each run, since most of them lead the same way; of every rule a
 * match, alone and near its word, and its half; glue in twos.
 */
export function hostilePieces(
  rules: readonly CompiledRule[],
  { literals, samples, glue }: Fragments,
  random: Random,
): string[] {
  const turn = Math.floor(random() * tails.length);
  const pieces = literals.map((literal, at) => `${literal}${tails[(at + turn) % tails.length] ?? ''}`);
  rules.forEach((rule, index) => {
    const match = samples[index]?.(random) ?? '';
    const near = rule.near[0] ?? '';
    const half = match.slice(0, match.length / 2);
    pieces.push(
      match,
      `${near}="${match}",`,
      `${near} ${match}\n`,
      half,
      `${half} `,
      `${match.slice(0, -1)};`,
    );
    pieces.push(`${rule.anchors[0]?.literal ?? ''}${'a'.repeat(20)} `);
  });
  for (const first of glue) for (const second of glue) pieces.push(first + second);
  return [...new Set(pieces)].filter((piece) => piece !== '');
}

export interface GrowthReport {
  /** The slowest first. */
  readonly growths: readonly Growth[];
  /** How many of the pieces, of the most suspicious of them and of the classics the time was enough for. */
  readonly screened: number;
  readonly watched: number;
  readonly classics: number;
}

/** A piece after a first look. */
interface Screened {
  readonly piece: string;
  /** Milliseconds for the length of screening. */
  readonly time: number;
  /** That as a multiple of the time for a fifth; rough, as both are short. */
  readonly growth: number;
}

/**
 * Watches the classics grow, and of the pieces those that are slowest and those whose time grows fastest; what one of
 * these leaves over of its share of the time the next one has.
 *
 * @param seconds after which no further piece is begun
 */
export function growthOf(
  detector: Detector,
  pieces: readonly string[],
  count: number,
  seconds: number,
  random: Random,
  clock: Clock,
): GrowthReport {
  const began = clock.now();
  const until = (share: number) => (): boolean => clock.now() - began < seconds * 1000 * share;
  const timeFor: Timer = (piece, length) => timeOf(detector, clock, piece, length);
  // Where the time is not enough for all, each run looks at others, of every kind.
  const ofClassics = measured(shuffled(classics, random), until(shares.classics), (piece) =>
    grow(timeFor, piece, lengths.classic),
  );
  const screened = measured(shuffled(pieces, random), until(shares.pieces), (piece) =>
    screen(timeFor, piece),
  );
  // One rough measurement in a while is garbage collection or compilation.
  const suspects = measured(both(screened, count * 5), until(shares.suspects), ({ piece, time, growth }) => {
    const again = screen(timeFor, piece);
    return { piece, time: Math.min(time, again.time), growth: Math.min(growth, again.growth) };
  });
  const ofSlowest = measured(both(suspects, count / 2), until(1), ({ piece }) =>
    grow(timeFor, piece, lengths.slow),
  );
  return {
    growths: [...ofClassics, ...ofSlowest].sort((a, b) => b.perMegabyte - a.perMegabyte),
    screened: screened.length,
    watched: ofSlowest.length,
    classics: ofClassics.length,
  };
}

/** Milliseconds for the piece, repeated to so many code units. */
type Timer = (piece: string, length: number) => number;

function screen(timeFor: Timer, piece: string): Screened {
  const short = timeFor(piece, lengths.short);
  const time = timeFor(piece, lengths.screening);
  return { piece, time, growth: time / Math.max(short, leastRough) };
}

/** Those that grow fastest, and the slowest of the others. */
function both(items: readonly Screened[], count: number): readonly Screened[] {
  const growing = [...items].sort((a, b) => b.growth - a.growth).slice(0, count);
  const others = items.filter((item) => !growing.includes(item));
  return [...growing, ...others.sort((a, b) => b.time - a.time).slice(0, count)];
}

/** The items one after the other while there is time. */
function measured<Item, Result>(
  items: readonly Item[],
  hasTime: () => boolean,
  measure: (item: Item) => Result,
): readonly Result[] {
  const results: Result[] = [];
  for (const item of items) {
    if (!hasTime()) break;
    results.push(measure(item));
  }
  return results;
}

function shuffled(pieces: readonly string[], random: Random): readonly string[] {
  return pieces
    .map((piece) => ({ piece, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ piece }) => piece);
}

/** What grows too much is looked at once more at twice the length, where a collection of garbage weighs less. */
function grow(timeFor: Timer, piece: string, length: number): Growth {
  const first = doubled(timeFor, piece, length);
  if (first.growth <= mostGrowth) return first;
  const second = doubled(timeFor, piece, length * 2);
  return second.growth < first.growth ? second : first;
}

/** Of several measurements the calmest: other work on the machine only ever adds time. */
function doubled(timeFor: Timer, piece: string, length: number): Growth {
  let [single, double] = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    single = Math.min(single, timeFor(piece, length));
    double = Math.min(double, timeFor(piece, length * 2));
    if (round > 0 && double < single * 2.5) break;
  }
  const growth = double / Math.max(single, leastTime);
  return { piece, perMegabyte: (double / length / 2) * 1_000_000, growth };
}

/** Milliseconds of processor time for a text of the piece repeated to the length. */
function timeOf(detector: Detector, clock: Clock, piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const before = clock.spent();
  detector.detect({ text, path: 'deploy/shop.yaml' }, { salt: 'fuzz' });
  return clock.spent() - before;
}
