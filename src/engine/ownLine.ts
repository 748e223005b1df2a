// Does a bare value stand where one can be: on a line of its own, in a literal that is a label and its value, in a shell?
import type { Span } from '../base';
import type { Assignment } from './assignment';
import { lineStart } from './context';
import { isAmongSettings, isHandedOver } from './settingsOfCommands';

/** Before the label of a value that fills the rest of its literal: `print("  Password: x9")`. */
const opensLabel = /(["'`])(?:\\[nt]|[^\w"'`\\\n]){0,12}(?:\w{1,12} )?$/;
const labelled = /^:[ \t]{1,8}(?=\S*\d)[^\s"'`$%<>{}()[\]\\]{4,64}(?:\\[nrt]){0,2}(["'`])/;

/** Whether the name at the place and a bare value fill a literal: `print("  Password: x9")`. */
export function isLabel(text: string, { start, end }: Span): boolean {
  if (text[end] !== ':') return false;
  const opened = opensLabel.exec(text.slice(Math.max(0, start - 28), start));
  return opened !== null && labelled.exec(text.slice(end, end + 80))?.[1] === opened[1];
}

/** In a file of unknown kind a bare value counts only where a line has nothing else: `export KEY=x`, `- key: x`. */
export function isOwnLine(text: string, { key, value, form }: Assignment): boolean {
  if (form === 'element' || form === 'query' || form === 'option' || form === 'cell') return true;
  if (isHandedOver(text, key) || isAmongSettings(text, key, value) || isLabel(text, key)) return true;
  // More on the line makes it a sentence or a command: `$pw = Read-Host "…"`.
  if (
    !/^(?:["']|[ \t]*(?:[\r\n,;`)\]}]|\\[nr]|[#&|]|\*\/|-->|$))/.test(
      text.slice(value.end, value.end + 20),
    ) &&
    !hasRemark(text, value)
  )
    return false;
  const before = text.slice(lineStart(text, key.start, key.start - 80), key.start);
  // A form's field in the arguments of a command: `-d "password=x"`.
  const opening = /["']$/.exec(before)?.[0];
  if (opening !== undefined && text[value.end] === opening) return true;
  if (/\s(?:\/\/|--|#)\s{1,3}$/.test(before)) return true;
  // Inline code of a document: `KEY=value`.
  if (/`(?:export\s+)?$/.test(before)) return true;
  // "Sign in as admin (password: x9)"
  if (/\s\((?:default\s)?$/.test(before) && /\d/.test(text.slice(value.start, value.end))) return true;
  // "Login: admin, password: x"
  if (/\b(?:user(?:name)?|login|account|e-?mail)\b["'`*]{0,2}\s{0,3}(?:[:=(]|is\b)[^.]{0,60}$/i.test(before))
    return true;
  if (isDescribed(before, text[key.end]) && /\d/.test(text.slice(value.start, value.end))) return true;
  return /^\s*(?:(?:[-$>*%;]|#{1,6}|--|\/\/|\/\*+|<!--)\s*)?\*{0,2}(?:(?:export|set|setx|%let|env|ENV|ARG|local|declare|readonly|typeset|SET)\s+(?:-\w\s+)?)?["'`]?$/.test(
    before,
  );
}

/** `password: x9 (for staging)`: behind a value that has a digit, and ends the line but for that. */
function hasRemark(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  return (
    remark.test(text.slice(end, end + 100)) && /\d/.test(value) && /[A-Za-z]/.test(value) && value.length > 5
  );
}

const remark = /^[ \t]{1,4}(?:\([^()\r\n]{1,80}\)|(?:--|[—–←])[ \t][^\r\n]{1,80})[ \t]*(?:[\r\n]|$)/;

/** Some words before a name, in a comment or on a line of a document. */
const words =
  /^\s*((?:[-*>;%]|#{1,6}|\/\/+|--|\/\*+|<!--)\s{1,3})?\*{0,2}(?:[A-Za-z][A-Za-z'-]{1,15} ){1,4}$/;

/** `Default password: x9`, `# the admin password = x9`: outside of a comment words and a sign are a declaration. */
function isDescribed(before: string, sign: string | undefined): boolean {
  const found = words.exec(before);
  return found !== null && (sign === ':' || found[1] !== undefined);
}

/** `!export KEY=x`, `%env KEY=x`, and `KEY=x` as a line of output: in a notebook's code other bare values are expressions. */
export function isShellLine(text: string, { key }: Assignment): boolean {
  const before = text.slice(Math.max(0, key.start - 40), key.start);
  return (
    /(?:["`]|\\n)(?:[!%]{1,2}\s?)?(?:(?:env|set_env|export)\s{1,4})?$/.test(before) &&
    /^[A-Z][A-Z0-9_]*=\S/.test(text.slice(key.start, key.end + 2))
  );
}
