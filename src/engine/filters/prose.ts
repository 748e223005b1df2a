// Sentences, reports and code that only read like an assignment.
import type { Filter } from './filter';

/** Code units before the value that tell. */
const reach = 240;

export const prose: Filter = ({ value, generic, form, text, secret }) => {
  if (!generic) return undefined;
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  if (/\bidentified\s{1,4}(?:by|as)\s{1,4}\\?["'`]$/i.test(before) && !isStatement(before))
    return 'a sentence about a name';
  // "--- PASS: TestLogin"
  if (
    /\bPASS:\s{1,2}\W{0,4}(?:Test\W)?$/.test(before) &&
    (/---\s?PASS/.test(before) || /^Test[A-Z]/.test(value))
  )
    return 'the result of a test';
  // `sign('', 'secret') => 'x'`
  if (/\)\s{0,4}[=-]>\s{0,4}["'`]$/.test(before)) return 'what a function answers';
  // `works ? 'pass' : 'fail'`
  if (/\?\s{0,20}(["'`])[^"'`\n]{1,40}\1\s{0,20}:\s{0,20}["'`]$/.test(before))
    return 'the other of two answers';
  // `resource "random_password" "current" {`, `CREATE SCHEMA shop AUTHORIZATION "owner"`
  if (form === 'spaced' && /^["']\s{0,4}\{/.test(text.slice(secret.end, secret.end + 8)))
    return 'the name of a block';
  if (form === 'spaced' && /\bAUTHORIZATION\s{1,4}["']$/.test(before)) return 'the name of a role';
  // `"struct passwd" "pw_gecos"`
  if (form === 'spaced' && /["'][^"'\n]{1,40} \w{1,40}["'][ \t]{1,8}["']$/.test(before))
    return 'the next of several texts';
  return (form === 'spaced' || form === 'argument') &&
    /^["'`][ \t]{0,4}:[ \t]{0,4}["'{[\w]/.test(text.slice(secret.end, secret.end + 12))
    ? 'the next name'
    : undefined;
};

/** SQL shouts, or begins with its verb: `create user jo identified by 'x'`. */
function isStatement(before: string): boolean {
  return (
    /\bIDENTIFIED\b/.test(before) || /\b(?:create|alter|grant)\b[\s\S]{0,200}\bidentified\b/i.test(before)
  );
}
