// Reads assignments forward: from a name to the values it is given, in any of the spellings of code and configuration.
import type { Span } from '../../base';
import { isDefineLetter } from '../nearWords';
import { namesNothing } from '../sensitiveName';
import { charactersOf, inWords, isAmong, white } from '../characters';
import { namesComparison } from './compared';
import { askReaders } from './readers';
import { readRobot } from './robot';
import { readSetting } from './setting';
import { namesField } from './typed';

export interface Assignment {
  /** The whole name, for example `config.dbPassword` or `X-Api-Key`. */
  readonly key: Span;
  readonly value: Span;
  /** The quote around the value, or undefined for a bare value. */
  readonly quote?: string;
  readonly form: AssignmentForm;
}

/**
 * `comparison` for `password == "x"`, `argument` for `set("password", "x")`, `option` for `--password x`, `query` for
 * `?token=x`, `spaced` for `password x` and `password is "x"`, `element` for XML and files of columns, `list` for one
 * of several values, `cell` for one below a table's heading, else `assignment`.
 */
export type AssignmentForm =
  'assignment' | 'argument' | 'cell' | 'comparison' | 'element' | 'list' | 'option' | 'query' | 'spaced';

const longestName = 120;
const inNames = charactersOf(`${inWords}$.-`);

/**
 * The assignments whose name holds the characters from `start` to `end`: several for a list, none when nothing is
 * assigned there. Bare values are read only when `allowBare` (configuration files, shells): elsewhere a bare value
 * is an expression; it is asked only where one may stand. `isNested` ends them at the first separator: one of many
 * names in a run without white space.
 */
export function readAssignments(
  text: string,
  start: number,
  end: number,
  allowBare: () => boolean,
  isNested = false,
): readonly Assignment[] {
  const key = expandName(text, start, end);
  if (key.end - key.start > longestName) return [];
  // A template's name, as in "{{password:16}}", is filled in later.
  const brace = isAmong(white, text, key.start - 1) ? key.start - 2 : key.start - 1;
  if (text[brace] === '{' && text[brace - 1] === '{') return [];
  const before = text.charAt(key.start - 1);
  // The last part of a type's name: "AWS::SecretsManager::Secret"; but `Client::setPassword('x')` gives one.
  if (before === ':' && text[key.start - 2] === ':' && !isSetter(text, key)) return [];
  // The last part of a path is no name: "/etc/passwd".
  if ((before === '/' || before === '\\') && /[\w.~:-]/.test(text.charAt(key.start - 2))) return [];
  // `${NAME:-x}`: the colon is no assignment of its own.
  if (before === '{' && text[key.start - 2] === '$') {
    const setting = readSetting(text, key) ?? readRobot(text, key, allowBare);
    return setting ? [setting] : [];
  }
  return askReaders(text, key, allowBare, isNested);
}

function isSetter(text: string, key: Span): boolean {
  return text[key.end] === '(' && /^set[A-Z_]/.test(text.slice(key.start, key.start + 4));
}

/** False when the characters before `end` stand before a name's last part, which alone says what its value is. */
export function isInLastPart(text: string, end: number): boolean {
  let to = end;
  let dot = -1;
  for (; to < text.length && to - end < longestName && isAmong(inNames, text, to); to++)
    if (text.charCodeAt(to) === fullStop) dot = dot < 0 ? to : dot;
  if (dot < 0) return true;
  const rest = text.slice(dot, to).replace(/[.-]+$/, '');
  return (
    rest === '' ||
    namesNothing(rest.slice(rest.lastIndexOf('.') + 1)) ||
    namesField(rest) ||
    namesComparison(rest)
  );
}

const fullStop = 46;
const endsOfSentence = charactersOf('.-');

/** Latin letters with marks are letters of names as well: `contraseña`. */
function isInName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAmong(inNames, text, at) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

function expandName(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestName && isInName(text, from - 1)) from--;
  while (to < text.length && to - end < longestName && isInName(text, to)) to++;
  // The n of "\nPASSWORD" inside a literal belongs to the escape.
  if (text[from - 1] === '\\' && /[nrt]/.test(text[from] ?? '') && from < start) from++;
  if (from + 2 <= start && isDefineLetter(text, from + 1)) from += 2;
  // A sentence's full stop or a trailing dash is no part of the name.
  while (to > end && isAmong(endsOfSentence, text, to - 1)) to--;
  return { start: from, end: to };
}
