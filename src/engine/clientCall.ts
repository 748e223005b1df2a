// Is a value handed to a call that makes a client? The import of a provider's package, some lines above, says whose.
import type { Span } from '../base';
import { lineEnd, lineStart } from './context';

/** Code units before a value in which the call that takes it begins. */
const longestCall = 120;
const openCall =
  /([A-Za-z_][\w.:]{0,60})(?:<[\w, ]{0,30}>)?\((?:[^()\n]{0,60},)?\s{0,20}(?:[A-Za-z_]{1,20}\s?[:=]\s?)?@?["'`]$/;
const clientName = /(?:^|[._:]|[a-z](?=[A-Z]))(?:Client|Api|API|SDK|Sdk)$/;
/** Behind the name of a client, in languages whose classes are called by a method: `Client::new`. */
const makes = /(?:::|\.)(?:new|create|build|builder|of|make|(?:with|from)_?[A-Za-z_]{1,20})$/;
const setUpName =
  /(?:^|[._:])(?:init|configure|connect|authenticate|login|createClient|create_client|set_?(?:api_?|auth_?|access_?)?(?:key|token|secret))$/i;

/** Code units around a word in which its line begins and ends. */
const longestImport = 160;
const importLine =
  /^\s*(?:import|from|use|using|require(?:_once)?|include|library)\b|^\s*#include\b|\brequire\s?\(|^\s*(?:[\w.]{1,30}\s)?"[\w-]{1,40}\.[a-z]{2,6}\/[^"\s]{1,100}"\s*$/;

/** The name of the call that the value is an argument of, in quotes and after no more than short other arguments. */
export function calleeOf(text: string, value: Span): Span | undefined {
  const from = Math.max(0, value.start - longestCall);
  const found = openCall.exec(text.slice(from, value.start));
  if (!found) return undefined;
  const start = from + found.index;
  return { start, end: start + (found[1] as string).length };
}

/** `FrontClient`, `new StreamApi`, `Client::new` */
export function isClientName(name: string): boolean {
  return clientName.test(name.replace(makes, ''));
}

/** Whether the value goes to a call that makes or sets up a client: `Client("…")`, `sdk.init("…")`. */
export function isHandedToClient(text: string, value: Span): boolean {
  const callee = calleeOf(text, value);
  if (!callee) return false;
  const name = text.slice(callee.start, callee.end);
  return isClientName(name) || setUpName.test(name);
}

/** Whether the line of the word takes a package or a module into the program. */
export function isImported(text: string, word: Span): boolean {
  const start = lineStart(text, word.start, word.start - longestImport);
  return importLine.test(text.slice(start, lineEnd(text, word.end, word.end + longestImport)));
}
