// Reads what a method compares a name with: `password.equals("x")`, `"x".equals(user.getPassword())`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';

const methods = '(?:[eE]quals(?:IgnoreCase)?|contentEquals|compareTo(?:IgnoreCase)?|eql)';
const ownMethod = new RegExp(String.raw`\.${methods}$`);
const before = new RegExp(String.raw`(["'])([^"'\r\n]{1,200})\1\.${methods}\(\s{0,8}$`);
const closing = /(?:\(\))?\s{0,8}\)/y;

/** Whether what ends so is compared: the method is no part of its name. */
export function namesComparison(end: string): boolean {
  return ownMethod.test(end);
}

/** The literal that a method compares the value of that name with, on either side. */
export function readCompared(text: string, key: Span): Assignment | undefined {
  if (text[key.end] === '(') {
    const method = ownMethod.exec(text.slice(key.start, key.end));
    const gap = method && sticky(/\(\s{0,8}(?=["'])/y, text, key.end);
    const quoted = gap && readQuoted(text, key.end + gap[0].length);
    if (quoted)
      return { key: { start: key.start, end: key.start + method.index }, ...quoted, form: 'comparison' };
  }
  if (!/[\s(]/.test(text.charAt(key.start - 1)) || !sticky(closing, text, key.end)) return undefined;
  const from = Math.max(0, key.start - 230);
  const found = before.exec(text.slice(from, key.start));
  if (!found) return undefined;
  const start = from + found.index + 1;
  const value = { start, end: start + (found[2] as string).length };
  return { key, value, quote: found[1] as string, form: 'comparison' };
}
