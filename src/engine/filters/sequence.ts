// Values typed along the keyboard or counted up: abcdef…, 123456…, a1b2c3…, and repeated blocks.
import type { CompiledRule } from '../rule';
import type { Filter } from './filter';

/** Each character's neighbour along the keyboard or in counting, round and round where that makes sense. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', '0123456789abcdef0'];
const reversed = rows.map((row) => row.split('').reverse().join(''));
const same = Uint8Array.from({ length: 128 }, (_, code) => code);
const neighbours = [...[...rows, ...reversed].map(nextCodes), same];

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
  const isPassword = generic && rule.id.includes('password');
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
  const pick = (rest: number): string => body.replace(/../g, (two) => two.charAt(rest));
  // The shorter half begins anew sooner: a1b2…j0a1b2.
  return endsInRuns(pick(0), 4, 0.75, leastBody / 2) && endsInRuns(pick(1), 4, 0.75, leastBody / 2);
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
  let longest = 1;
  for (const next of neighbours) {
    let end = start + 1;
    while (end < value.length && next[value.charCodeAt(end - 1)] === value.charCodeAt(end)) end++;
    longest = Math.max(longest, end - start);
  }
  return longest;
}

/** Length of the longest stretch of the value in which each character is the neighbour of the one before. */
function longestRun(value: string): number {
  let best = 0;
  for (const next of neighbours) {
    let length = 1;
    for (let at = 1; at < value.length; at++) {
      length = next[value.charCodeAt(at - 1)] === value.charCodeAt(at) ? length + 1 : 1;
      if (length > best) best = length;
    }
  }
  return best;
}

/** For each ASCII character the code of the one after it in the row, 0 for none. */
function nextCodes(row: string): Uint8Array {
  const next = new Uint8Array(128);
  for (let at = 1; at < row.length; at++) next[row.charCodeAt(at - 1)] = row.charCodeAt(at);
  return next;
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
