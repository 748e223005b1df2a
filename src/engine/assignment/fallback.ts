// Reads what a program takes when a variable is not there, where a method of the answer gives it.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { readQuoted, sticky } from './literal';

/** From the name's own quote to that of the value: the end of the look-up, what unwraps it, the method, and what makes a text. */
const otherwise =
  /["']\){1,2}\s{0,20}(?:\.\w{2,8}\(\)\s{0,20})?\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|getOrElse)\(\s{0,8}(?:(?:\|\w{0,8}\||\(\)\s?->|_\s?=>)\s{0,8})?(?:String::from\(\s{0,4})?(?=["'])/y;

/** `env::var("PASSWORD").unwrap_or("x".into())`, `Optional.ofNullable(getenv("PASSWORD")).orElse("x")`. */
export function readFallback(text: string, key: Span): Assignment | undefined {
  if (text[key.end + 1] !== ')') return undefined;
  const found = sticky(otherwise, text, key.end);
  const quoted = found && readQuoted(text, key.end + found[0].length);
  return quoted ? { key, ...quoted, form: 'assignment' } : undefined;
}
