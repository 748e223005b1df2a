// A text in which values are masked, line for line, so that it can be shown.
import { maskOf } from '../../base';

/**
 * Puts a mask in the place of every occurrence of the values. A value of several lines keeps their number, so
 * that the lines below keep theirs.
 */
export function maskedText(text: string, values: readonly string[]): string {
  // A value may hold another one: the longer goes first.
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, value) => masked.split(value).join(maskInLines(value)), text);
}

function maskInLines(value: string): string {
  const breaks = value.match(/\r\n|\r|\n/g) ?? [];
  return maskOf(value) + breaks.map((lineBreak) => `${lineBreak}…`).join('');
}
