// Reads both values of a choice: `password = isLive ? "x" : "y"`, `password = "x" if live else "y"`.
import type { Span } from '../../base';
import { charactersOf } from '../characters';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';

export const choiceSigns = charactersOf('=:');
const asked = /["']?\]?\s{0,8}(?::=|=|:)\s{0,8}[^\s"'`;,{}?][^"'`;,{}?\r\n]{0,80}\?\s{0,40}(?=["'`])/y;
const otherwise = /\s{0,40}:\s{0,8}(?=["'`])/y;
const given = /["']?\]?\s{0,8}[=:]\s{0,8}[bru]?(?=["'])/y;
const unless = /\s{1,40}if\s[^"'\r\n]{1,80}\selse\s{1,40}[bru]?(?=["'])/y;

/** The values of a choice, where they are no labels; empty when the name is given one value, or none. */
export function readChoice(text: string, key: Span): readonly Assignment[] {
  return readBoth(text, key, asked, otherwise) ?? readBoth(text, key, given, unless) ?? [];
}

function readBoth(text: string, key: Span, way: RegExp, between: RegExp): readonly Assignment[] | undefined {
  const before = sticky(way, text, key.end);
  const first = before && readQuoted(text, key.end + before[0].length);
  if (!first) return undefined;
  const end = first.value.end + first.quote.length;
  const gap = sticky(between, text, end);
  const second = gap && readQuoted(text, end + gap[0].length);
  if (!second) return undefined;
  return [first, second]
    .filter(({ value }) => /\d/.test(text.slice(value.start, value.end)))
    .map((literal) => ({ key, ...literal, form: 'assignment' as const }));
}
