// .env files, and the plain NAME=value files of other tools; templates (.env.example) only name their variables.
import { environment } from '../names';
import type { Sighting } from '../types';

/** True for `.env`, `.env.production`, `mail.env`, `.envrc` and templates of them. */
export function isDotenv(path: string): boolean {
  return /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env|\.envrc|\.flaskenv|\.dev\.vars)$/i.test(path);
}

/** True for a template whose values are examples. */
function isDotenvTemplate(path: string): boolean {
  return /(?:example|sample|template|dist|defaults?)\b[^/]*$/i.test(path);
}

/** Each entry defines its variable, or hands on another one. */
export function readDotenv(text: string, path: string): Sighting[] {
  const isTemplate = isDotenvTemplate(path);
  return Array.from(text.matchAll(entry)).flatMap((match): Sighting[] => {
    const { name = '', value = '' } = match.groups ?? {};
    const start = match.index + match[0].indexOf(name);
    const base = { start, name: environment(name), how: path.slice(path.lastIndexOf('/') + 1) };
    if (isTemplate) return [{ ...base, kind: 'mentions' }];
    const from = /^["']?\$\{?([A-Za-z_]\w*)[^}]*\}?["']?$/.exec(value)?.[1];
    if (from !== undefined)
      return [{ ...base, kind: 'passes', name: environment(from), gives: environment(name) }];
    const quote = /^["'`]/.test(value) ? 1 : 0;
    const literalStart = match.index + match[0].length - value.length + quote;
    const literal = { start: literalStart, end: literalStart + value.length - 2 * quote };
    const isBlank = literal.end <= literal.start;
    return [{ ...base, kind: 'defines', ...(isBlank ? {} : { literal }) }];
  });
}

const entry =
  /^\uFEFF?[ \t]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?<value>"(?:\\"|[^"\n])*"|'[^'\n]*'|`[^`\n]*`|[^\s#][^\n#]*[^\s#]|[^\s#]?)/gm;
