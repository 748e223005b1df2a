// Texts that are almost a rule's: one thing about an example of it is wrong.
import type { Span } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import type { Made } from './madeValues';

/** What is wrong, and whether a random value of another kind is left, which other rules may report with reason. */
export const nearMissKinds = {
  'one too short': 'value',
  'one too long': 'value',
  'a character outside of the alphabet': 'value',
  'the mark in the other case': 'value',
  'a checksum that fails': 'value',
  'under another name': 'value',
  'a counter-example': 'value',
  'crossed out (xxxx)': 'nothing',
  zeros: 'nothing',
  'counted up': 'nothing',
  'your key here': 'nothing',
} as const;

export type NearMissKind = keyof typeof nearMissKinds;

export interface NearMiss {
  readonly kind: NearMissKind;
  readonly text: string;
  readonly path: string;
  /** Where the value stands that should not be found. */
  readonly place: Span;
}

/** All near-misses that can be made of one example. */
export function* nearMisses(rule: CompiledRule, made: Made): Generator<NearMiss> {
  const { text, path, match, secret } = made;
  const value = text.slice(secret.start, secret.end);
  const whole = new RegExp(`^(?:${rule.shape})$`, rule.ignoreCase ? 'i' : '');
  const fits = (changed: string): boolean =>
    whole.test(text.slice(match.start, secret.start) + changed + text.slice(secret.end, match.end));
  const instead = (kind: NearMissKind, changed: string): NearMiss => ({
    kind,
    path,
    text: text.slice(0, secret.start) + changed + text.slice(secret.end),
    place: { start: secret.start, end: secret.start + changed.length },
  });
  const misfit = (kind: NearMissKind, variants: Iterable<string>): NearMiss[] => {
    for (const changed of variants) if (changed !== value && !fits(changed)) return [instead(kind, changed)];
    return [];
  };
  yield* misfit('one too short', shorter(rule, value));
  yield* misfit('one too long', longer(rule, value));
  yield* misfit('a character outside of the alphabet', otherAlphabet(made));
  yield* misfit('the mark in the other case', otherCase(made));
  if (rule.checks.some(({ name }) => checksums.has(name))) {
    const changed = oneOther(made);
    if (changed !== value && fits(changed)) yield instead('a checksum that fails', changed);
  }
  if (rule.near.length > 0 && rule.where !== 'file' && !/\s/.test(value)) {
    const head = 'build_asset = "';
    const place = { start: head.length, end: head.length + value.length };
    yield { kind: 'under another name', text: `${head}${value}"\n`, path: 'app.py', place };
  }
  if (/[\s{]/.test(value)) return;
  yield instead('crossed out (xxxx)', filled(made, 'x'));
  yield instead('zeros', filled(made, '0'));
  yield instead('counted up', filled(made, 'abcdefghijklmnopqrstuvwxyz0123456789'));
  yield instead('your key here', placeholder(made));
}

/** Whose last characters or inner parts tell whether the rest is whole. */
const checksums = new Set([
  ...['crc32-base62', 'crc32-hex', 'crc16-base32', 'base58check', 'bech32', 'macaroon', 'luhn'],
  ...['azure-checksum', 'aws-key-id', 'jwt'],
]);

function* shorter(rule: CompiledRule, value: string): Generator<string> {
  yield value.slice(0, -1);
  yield value.slice(0, Math.max(0, rule.minLength - 1));
}

function* longer(rule: CompiledRule, value: string): Generator<string> {
  const more = value.slice(-8).replace(/[^A-Za-z0-9]/g, '') || '7';
  yield value + more.charAt(0);
  if (rule.maxLength < 400) yield value + more.repeat(400).slice(0, rule.maxLength + 1 - value.length);
}

function* otherAlphabet(made: Made): Generator<string> {
  for (const character of 'gzGZ_-+/.~') yield withCharacter(made, character);
}

/** What stands before the random part, where it has letters. */
function* otherCase({ text, secret, random }: Made): Generator<string> {
  const begin = random[0]?.start ?? secret.start;
  const mark = text.slice(secret.start, begin);
  const rest = text.slice(begin, secret.end);
  if (/[A-Za-z]{2}/.test(mark)) yield (/[a-z]/.test(mark) ? mark.toUpperCase() : mark.toLowerCase()) + rest;
}

/** Another character of the same kind in the middle of the random part. */
function oneOther(made: Made): string {
  const here = made.text.charAt(middleOf(made));
  const next: Readonly<Record<string, string>> = { a: 'c', A: 'C', 2: '3' };
  const other = /[0-9]/.test(here) ? '2' : /[A-Z]/.test(here) ? 'A' : 'a';
  return withCharacter(made, here === other ? (next[other] ?? here) : other);
}

function withCharacter(made: Made, character: string): string {
  const at = middleOf(made);
  return made.text.slice(made.secret.start, at) + character + made.text.slice(at + 1, made.secret.end);
}

function middleOf({ random, secret }: Made): number {
  const longest = [...random].sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? secret;
  return (longest.start + longest.end) >> 1;
}

/** The random characters replaced by those of the pattern, again and again; punctuation stays. */
function filled({ text, secret, random }: Made, pattern: string): string {
  let count = 0;
  let changed = '';
  for (let at = secret.start; at < secret.end; at++) {
    const isRandom = random.some(({ start, end }) => start <= at && at < end);
    const here = text.charAt(at);
    changed += isRandom && /[A-Za-z0-9]/.test(here) ? pattern.charAt(count++ % pattern.length) : here;
  }
  return changed;
}

function placeholder({ text, secret, random }: Made): string {
  const begin = random[0]?.start ?? secret.start;
  return `${text.slice(secret.start, begin)}your_api_key_here`;
}
