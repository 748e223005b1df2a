// Values typed along the keyboard or counted up: abcdef…, 123456…, a1b2c3…, and repeated blocks.
import { holdsPassword } from '../holdsPassword';
import type { CompiledRule } from '../rule';
import type { Filter } from './filter';

/** Each character's neighbour along the keyboard or in counting, round and round where that makes sense. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', '0123456789abcdef0'];
const ways = [...rows, ...rows.map((row) => row.split('').reverse().join(''))];
/** The way of each character to itself. */
const same = 1 << ways.length;
/** For two ASCII characters, one after the other, a bit for each way in which they are neighbours: most are in none. */
const neighbours = neighboursOf(ways);

/** Fewer characters are chosen by accident, or by people who want a password that they remember. */
const leastBody = 12;
const longestBlock = 12;

export const sequence: Filter = ({ value, generic, rule }) => {
  if (value.length < 8 || isChosen(value, rule)) return undefined;
  const lower = value.toLowerCase();
  const covered = longestRun(lower);
  if (covered >= 8 && covered >= value.length * 0.4) return 'a sequence of neighbouring characters';
  // What punctuation parts is counted on behind it: 12345678-1234-1234-1234-123456789abc.
  const body = lower.replace(/[^a-z0-9]/g, '');
  // People take them for passwords, and nobody is given one for a key.
  const isPassword = generic && holdsPassword(rule);
  if (body.length < leastBody || (isPassword && value.length < 24)) return blockRepeated(lower);
  return isCounted(body) ? 'several runs of neighbouring characters' : blockRepeated(body);
};

/** `12345678` and `qwertyui` are what people do take for a password; `urlPassword` doubts them. */
function isChosen(value: string, { checks }: CompiledRule): boolean {
  return (
    value.length < 20 && /\d|^(?:qwe|asd)/i.test(value) && checks.some(({ name }) => name === 'url-password')
  );
}

/** Runs one after the other, or two counts like a zip: `a1b2c3d4`; what stands before them is the key's mark. */
function isCounted(body: string): boolean {
  if (endsInRuns(body, 4, 0.85) || endsInRuns(body, 3, 1)) return true;
  // The shorter half begins anew sooner: a1b2…j0a1b2.
  return ([0, 1] as const).every((first) => endsInRuns(everySecond(body, first), 4, 0.75, leastBody / 2));
}

/** One of each pair of characters; a last one without another is in no pair. */
function everySecond(body: string, first: 0 | 1): string {
  let picked = '';
  for (let at = 1; at < body.length; at += 2) picked += body.charAt(at - 1 + first);
  return picked;
}

/**
 * True when at least so large a share (0 to 1) of the characters from the first run on stand in runs of `least` and
 * more, and they are most of all.
 */
function endsInRuns(body: string, least: number, share: number, leastRest = leastBody): boolean {
  let first = -1;
  let counted = 0;
  for (let at = 0; at < body.length;) {
    const length = runFrom(body, at);
    if (length >= least) {
      if (first === -1) first = at;
      counted += length;
    }
    at += length >= least ? length : 1;
  }
  const rest = body.length - first;
  return first !== -1 && rest >= leastRest && rest > body.length * 0.6 && counted >= rest * share;
}

/** Length of the longest run that begins there, at least 1. */
function runFrom(value: string, start: number): number {
  let shared = -1;
  let end = start + 1;
  while (end < value.length && (shared &= waysAt(value, end)) !== 0) end++;
  return end - start;
}

/** Length of the longest stretch of the value in which each character is the neighbour of the one before. */
function longestRun(value: string): number {
  let best = 0;
  // By way, where the run began that goes on at `at`.
  const began = Array.from({ length: ways.length + 1 }, () => 0);
  let last = 0;
  for (let at = 1; at < value.length; at++) {
    const shared = waysAt(value, at);
    // Where no way leads on, and none led here, every run begins anew.
    if (shared === 0 && last === 0) continue;
    for (let way = 0; way < began.length; way++) {
      if (((shared >> way) & 1) === 0) continue;
      if (((last >> way) & 1) === 0) began[way] = at - 1;
      best = Math.max(best, at + 1 - (began[way] as number));
    }
    last = shared;
  }
  return best;
}

/** The ways that lead to the character at `at` from the one before. */
function waysAt(value: string, at: number): number {
  const one = value.charCodeAt(at - 1);
  const next = value.charCodeAt(at);
  return one < 128 && next < 128 ? (neighbours[one * 128 + next] as number) : 0;
}

function neighboursOf(chains: readonly string[]): Uint16Array {
  const table = new Uint16Array(128 * 128);
  const add = (one: number, next: number, bit: number): void => {
    table[one * 128 + next] = (table[one * 128 + next] as number) | bit;
  };
  for (let code = 0; code < 128; code++) add(code, code, same);
  chains.forEach((chain, way) => {
    for (let at = 1; at < chain.length; at++) add(chain.charCodeAt(at - 1), chain.charCodeAt(at), 1 << way);
  });
  return table;
}

/** Most of the value, up to its end, is one short block again and again. */
function blockRepeated(value: string): string | undefined {
  for (let size = 1; size <= longestBlock; size++) {
    let start = value.length - size;
    while (start > 0 && value.charCodeAt(start - 1) === value.charCodeAt(start - 1 + size)) start--;
    const length = value.length - start;
    // Two blocks of six and more are no accident.
    if (length >= leastBody && length >= size * 2 && length > value.length * 0.6) return 'one block repeated';
  }
  return undefined;
}
