// Sentences, reports and code that only read like an assignment.
import type { Span } from '../../base';
import type { AssignmentForm } from '../assignment';
import { lineStart } from '../context';
import { holdsPassword } from '../holdsPassword';
import type { Filter } from './filter';

/** Code units before the value that tell. */
const reach = 240;

export const prose: Filter = ({ value, generic, rule, form, path, fileKind, text, secret }) => {
  // `Your name and password didn&#39;t match`
  if (rule.general && /^[a-z]+n&(?:#\d+|apos|rsquo)$/i.test(value)) return 'a word of a sentence';
  if (!generic) return undefined;
  // "password provided" on a line of its own in what describes a function
  if (
    form === 'spaced' &&
    fileKind === 'code' &&
    /^[a-z\u00df-\u024f]{3,}$/.test(value) &&
    !/["'`]/.test(text.charAt(secret.start - 1))
  )
    return 'the next word of a sentence';
  // `Ġpass word`: a name that begins in the middle of a word, as a list of a model's tokens has it.
  if (
    form === 'spaced' &&
    /[\u00c0-\u024f]\w{1,40}[ \t]["'`]?$/.test(text.slice(Math.max(0, secret.start - 45), secret.start))
  )
    return 'a part of a word';
  // `Password:` and an answer, or a line of a log that begins with a name in quotes.
  if (
    /\n[ \t]*["'`]$/.test(text.slice(Math.max(0, secret.start - 24), secret.start)) &&
    isFollowedByWords(text, secret.end)
  )
    return 'the next line';
  const behind = text.slice(secret.end, secret.end + 16);
  // `password: Account's password.`
  if (/^'s\s/.test(behind) && !/["'`]/.test(text.charAt(secret.start - 1))) return 'a word of a sentence';
  // `secret "shop-token" already exists`
  if (!holdsPassword(rule) && form === 'spaced' && /^["'`]\s(?:already|not|does|exists|was)\b/.test(behind))
    return 'the name of an object';
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  if (/\bidentified\s{1,4}(?:by|as)\s{1,4}\\?["'`]$/i.test(before) && !isStatement(before))
    return 'a sentence about a name';
  // "--- PASS: TestLogin"
  if (
    /\bPASS:\s{1,2}\W{0,4}(?:Test\W)?$/.test(before) &&
    (/---\s?PASS/.test(before) || /^Test[A-Z]/.test(value))
  )
    return 'the result of a test';
  // `sign('', 'secret') => 'x'`; but `getSecret: () => 'x'` answers nothing else.
  if (/[^(]\)\s{0,4}[=-]>\s{0,4}["'`]$/.test(before)) return 'what a function answers';
  // `works ? 'pass' : 'fail'`; of words only, as a secret may depend on where the program runs.
  if (!/\d/.test(value) && /\?\s{0,20}(["'`])[^"'`\n]{1,40}\1\s{0,20}:\s{0,20}["'`]$/.test(before))
    return 'the other of two answers';
  // `raise InvalidPassword => 'the message'`
  if (/\b(?:raise|throw)\s{1,4}[\w:]{1,60}\s{0,4}=>\s{0,4}["']$/.test(before)) return 'a message';
  // `["password":"Connection":private]=>`: whose field it is, as PHP shows it.
  if (/^["']:(?:private|protected)\b/.test(behind)) return 'the name of a class';
  // Haskell's "p = pwd `between` other", a function between its arguments.
  if (/[\w)] `$/.test(before) && /^` [\w(]/.test(behind) && /^[a-z]\w*$/i.test(value))
    return 'the name of a function';
  // `HOST:PORT:USERNAME:PASSWORD:BASE_DN`
  if (/\buser(?:name)?:pass(?:word)?:$/i.test(before)) return 'the next of several parts';
  // `password AS "pwd"`
  if (form === 'spaced' && /\sAS\s{1,4}["'`]$/.test(before)) return 'the name of a column';
  if (path.endsWith('.properties') && isWords(text, secret)) return 'the first of several words';
  if (isHeading(text, secret.start, value, form)) return 'the next word of a sentence';
  if (form === 'cell' && /^[a-z]{3,}\.$/.test(value)) return 'the next word of a sentence';
  if (form === 'cell' && /^[a-z]+(?:_[a-z]+){2,}$/.test(value)) return 'the name of a setting';
  if (form === 'spaced' && /^(?:module|package|plugin|class|function|method|words?)$/.test(value))
    return 'the next word of a sentence';
  if (isRow(text, secret, value, form)) return 'a row of a table';
  // `for ("Password", "Company")`
  if (
    /["'](?:[A-Z][a-z]{1,20} )?[A-Z][a-z]{1,20}["'],\s{0,20}["']$/.test(before) &&
    /^[A-Z][a-z]+$/.test(value)
  )
    return 'the next label';
  // `resource "random_password" "current" {`, `CREATE SCHEMA shop AUTHORIZATION "owner"`
  if (form === 'spaced' && /^["']\s{0,4}\{/.test(text.slice(secret.end, secret.end + 8)))
    return 'the name of a block';
  if (form === 'spaced' && /\bAUTHORIZATION\s{1,4}["']$/.test(before)) return 'the name of a role';
  // `htpasswd "jo" "x"`: the first of two is whose it is.
  if (form === 'spaced' && /^["'] ["'][^"'\n]{1,80}["']/.test(text.slice(secret.end, secret.end + 90)))
    return 'the first of several texts';
  // `"struct passwd" "pw_gecos"`
  if (form === 'spaced' && /["'][^"'\n]{1,40} \w{1,40}["'][ \t]{1,8}["']$/.test(before))
    return 'the next of several texts';
  return (form === 'spaced' ||
    form === 'argument' ||
    (form === 'option' && /,\s{0,20}["'`]$/.test(before))) &&
    /^["'`][ \t]{0,4}:[ \t]{0,4}["'{[\w]/.test(text.slice(secret.end, secret.end + 12))
    ? 'the next name'
    : undefined;
};

/** "Password storage", "# pass through": words behind a capital or a mark of a comment, and nothing that is a value. */
function isHeading(text: string, start: number, value: string, form: AssignmentForm | undefined): boolean {
  if (form === 'option') return /^[a-z]{3,}\.$|^(?:options?|flag|argument|parameter|switch)\W?$/.test(value);
  if (form !== 'spaced' || !/^\p{L}{3,}[.:]?$/u.test(value)) return false;
  // `PASSWORD COMMANDS`, `# Password Modify`
  const own = lineOf(text, start);
  if (/^[^a-z"'`=]*\bPASSWORD[ \t]+$/.test(own) && /^[A-Z]+$/.test(value)) return true;
  if (/^[ \t]*(?:#|\/\/|\*)[ \t]{0,3}(?:Password|Token|Secret)[ \t]+$/.test(own)) return true;
  if (!/^\p{Ll}/u.test(value)) return false;
  if (value.endsWith('.')) return true;
  return /^[ \t]*(?:[A-Z][a-z]+|(?:#|\/\/|%|\*)[ \t]{0,3}(?:pass(?:word|phrase)?|token|secret))[ \t]+$/.test(
    own,
  );
}

/** What stands before the place on its line, 60 code units at most. */
function lineOf(text: string, start: number): string {
  return text.slice(lineStart(text, start, start - 60), start);
}

/** `passwordNew=New password`: in Java's files of properties nothing but a line's end ends a value. */
function isWords(text: string, { start, end }: Span): boolean {
  return (
    /[=:][ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]+[^\s#!]/.test(text.slice(end, end + 8))
  );
}

/** `UsedPassword  138` between lines of names and numbers of as many digits. */
function isRow(text: string, { start, end }: Span, value: string, form: AssignmentForm | undefined): boolean {
  if (!/^[0-9a-f]{2,8}$/i.test(value) || !/\d/.test(value)) return false;
  // The padding of base64 is no sign that gives a value.
  if (form !== 'spaced' && !/[\w+/]={1,2}[ \t]$/.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  const row = new RegExp(String.raw`^\s*\S{1,120}[ \t]+[0-9a-f]{${value.length}}\b`, 'i');
  const from = lineStart(text, start, start - reach);
  const before = text.slice(Math.max(0, from - reach), Math.max(0, from - 1));
  const after = text.slice(end, end + reach).split('\n')[1] ?? '';
  return row.test(before.slice(before.lastIndexOf('\n') + 1)) && row.test(after);
}

/** `"north-east" #1: …`: behind a value stands the end of its statement, or a comment. */
function isFollowedByWords(text: string, end: number): boolean {
  return /^["'`][ \t]{1,4}(?:#\d|(?!(?:if|unless|or|and|as)\b)[A-Za-z]{2,20}[ :])/.test(
    text.slice(end, end + 32),
  );
}

/** SQL shouts, or begins with its verb: `create user jo identified by 'x'`. */
function isStatement(before: string): boolean {
  return (
    /\bIDENTIFIED\b/.test(before) || /\b(?:create|alter|grant)\b[\s\S]{0,200}\bidentified\b/i.test(before)
  );
}
