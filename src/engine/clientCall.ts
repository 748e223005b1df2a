// Is a value handed to a call that makes a client or credentials? The import of a provider's package, some lines above, says whose.
import type { Span } from '../base';
import { lineEnd, lineStart } from './context';

/** Code units before a value in which the call that takes it begins. */
const longestCall = 120;
const openCall =
  /([A-Za-z_][\w.:]{0,60})(?:<[\w, ]{0,30}>)?\((?:[^()\n]{0,60},)?\s{0,20}(?:[A-Za-z_]{1,20}\s?[:=]\s?)?@?["'`]$/;
const clientName = /(?:^|[._:]|[a-z](?=[A-Z]))(?:Client|Api|API|SDK|Sdk)$/;
/** Behind the name of a client, in languages whose classes are called by a method: `Client::new`. */
const makes = /(?:::|\.)(?:new|create|build|builder|of|make|(?:with|from)_?[A-Za-z_]{1,20})$/;
/** `StorageSharedKeyCredential`, `BasicAuth`, `DbxAppInfo`: what a client is given. */
const credentialsName =
  /(?:^|[._:]|[a-z](?=[A-Z]))(?:Credentials?|Auth|Authenticator|AppInfo|ApiKey|AccessToken)$/;
/** Types of packages that hold no credentials, but what looks like them. */
const otherType =
  /(?:Id|ID|Ref|Reference|Request|Response|Query|Document|Doc|Hash|Digest|Ur[il]|UR[IL]|Path|Version|Error|Exception|U?[uU]id|UUID|Guid|Commit|Colou?r|Event|Message|Item|Entity|Entry|Node|Address|Transaction|Block|Date|Timestamp|Buffer|File|Image|Asset|Model|Row|Record|Cursor)$/;
const setUpName =
  /(?:^|[._:])(?:init|configure|connect|apiConnect|authenticate|login|createClient|create_client|set_?(?:api_?|auth_?|access_?)?(?:key|token|secret))$/i;

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

/** Whether the value goes to a call that makes or sets up a client: `Client("…")`, `sdk.init("…")`, `new BasicAuth("id", "…")`. */
export function isHandedToClient(text: string, value: Span): boolean {
  const name = callAround(text, value);
  if (name === undefined) return false;
  return isClientName(name) || credentialsName.test(name.replace(makes, '')) || setUpName.test(name);
}

/** Whether the value goes to the making of a type that the line of the word imports: `import com.acme.AppInfo;`. */
export function isHandedToImported(text: string, word: Span, value: Span): boolean {
  const name = callAround(text, value)?.replace(makes, '').split(/[.:]+/).at(-1);
  if (name === undefined || !/^[A-Z]\w*[a-z]/.test(name) || otherType.test(name) || !isImported(text, word))
    return false;
  const line = text.slice(
    lineStart(text, word.start, word.start - longestImport),
    lineEnd(text, word.end, word.end + longestImport),
  );
  return line.split(/\W+/).includes(name);
}

/** Code units before a value in which the call around it, with its other arguments, begins. */
const longestArguments = 320;
const callee = /([A-Za-z_][\w.:]{0,80})(?:<[\w, ]{0,30}>)?$/;
/** `StorageSharedKeyCredential cred = new("name", "…")` */
const typedBefore = /([A-Z][\w.]{0,60})\??\s{1,4}\w{1,40}\s{0,4}=\s{0,4}new$/;

/** The name of the call that has the literal among its arguments, whatever the others are; of a type in C# that `new` leaves out. */
function callAround(text: string, value: Span): string | undefined {
  if (!/["'`]/.test(text.charAt(value.start - 1))) return undefined;
  const limit = Math.max(0, value.start - longestArguments);
  for (let at = value.start - 2, depth = 0; at >= limit; at--) {
    const character = text.charAt(at);
    if (/["'`]/.test(character)) {
      const opening = text.lastIndexOf(character, at - 1);
      if (opening < lineStart(text, at, limit)) return undefined;
      at = opening;
    } else if (/[)\]}]/.test(character)) depth++;
    else if (depth > 0) depth -= Number(/[([{]/.test(character));
    else if (/[;[{]/.test(character)) return undefined;
    else if (character === '(') {
      const before = text.slice(Math.max(0, at - 160), at);
      const name = callee.exec(before)?.[1];
      if (name === 'new') return typedBefore.exec(before)?.[1];
      // A tuple is an argument of the call around it.
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Whether the line of the word takes a package or a module into the program. */
export function isImported(text: string, word: Span): boolean {
  const start = lineStart(text, word.start, word.start - longestImport);
  return importLine.test(text.slice(start, lineEnd(text, word.end, word.end + longestImport)));
}
