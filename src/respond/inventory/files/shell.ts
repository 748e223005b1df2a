// Shell text: scripts, and the commands inside of CI files, Dockerfiles, package.json and Makefiles.
import { codeMap } from '../codeMap';
import { environment } from '../names';
import type { Owner, Sighting } from '../types';

/** `#` begins a comment after white space only; single quotes keep `$` as it is. */
const style = { line: ['#'], quotes: "'", interpolations: [], spaced: true } as const;

/** A script, or a piece of one in another file. */
export interface ShellPart {
  readonly text: string;
  /** Offset of the part in its file. */
  readonly offset: number;
  readonly owner?: Owner;
  /** The construct, for people. */
  readonly how?: string;
  /** `$(NAME)` is a variable, as in Makefiles and Azure Pipelines. */
  readonly round?: boolean;
}

/** Reads `$NAME` and `${NAME…}`, exports, and variables given to one command; a script's own variables are left out. */
export function readShell({ text, offset, owner, how = 'shell', round = false }: ShellPart): Sighting[] {
  const kindAt = codeMap(text, style);
  const base = { ...(owner && { owner }) };
  const own = ownVariables(text);
  const found: Sighting[] = [];
  for (const match of text.matchAll(round ? anyReference : reference)) {
    const name = match.groups?.['plain'] ?? match.groups?.['braced'] ?? match.groups?.['round'] ?? '';
    const place = kindAt(match.index);
    if (place === 'string' || own.has(name)) continue;
    const start = offset + match.index + match[0].indexOf(name);
    found.push({
      ...base,
      start,
      kind: place === 'comment' ? 'mentions' : 'reads',
      name: environment(name),
      how,
    });
  }
  for (const match of text.matchAll(assignment)) {
    const { before = '', name = '', quote = '', value = '' } = match.groups ?? {};
    const isGiven = match.groups?.['command'] !== undefined;
    if (kindAt(match.index + match[0].indexOf(name)) !== 'code' || (!before.trim() && !isGiven)) continue;
    const start = offset + match.index + before.length;
    const valueStart = start + name.length + 1 + quote.length;
    const from = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
    if (from !== undefined) {
      if (from === name) continue;
      found.push({ ...base, start, kind: 'passes', name: environment(from), gives: environment(name), how });
      continue;
    }
    const literal = value === '' || value.includes('$') || value.includes('`') ? undefined : value;
    found.push({
      ...base,
      start,
      kind: 'defines',
      name: environment(name),
      how: before.trim() || how,
      ...(literal !== undefined && { literal: { start: valueStart, end: valueStart + literal.length } }),
    });
  }
  return found;
}

const reference = /(?<!\$|\\)\$(?:(?<plain>[A-Za-z_]\w*)|\{[#!]?(?<braced>[A-Za-z_]\w*))/g;
const anyReference =
  /(?<!\\)\$(?:(?<plain>[A-Za-z_]\w*)|\{[#!]?(?<braced>[A-Za-z_]\w*)|\((?<round>[A-Za-z_]\w*)\))/g;
const assignment =
  /(?<=^|[;&|\n(]|[ \t])(?<before>(?:export|set -x|setenv|declare -x|typeset -x)[ \t]+|)(?<name>[A-Za-z_]\w*)=(?:(?<quote>["']?)(?<value>(?<=")[^"\n]*|(?<=')[^'\n]*|[^\s"';&|]*)["']?)(?<command>[ \t]+(?![;&|#\n)])\S)?/g;

/**
 * Variables that the script sets for itself and doesn't take from the environment: reads of these say nothing on
 * the environment. `X="${X:-default}"` does take it.
 */
function ownVariables(text: string): ReadonlySet<string> {
  const own = new Set<string>();
  const local =
    /(?:^|[;&|\n({])[ \t]*(?:(?:local|readonly|declare|typeset)(?:[ \t]+-\w+)*[ \t]+)?([A-Za-z_]\w*)=([^\n]*)|\bfor[ \t]+([A-Za-z_]\w*)[ \t]+in\b|\bread[ \t]+(?:-\w+[ \t]+)*([A-Za-z_]\w*)/g;
  for (const match of text.matchAll(local)) {
    const name = match[1] ?? match[3] ?? match[4] ?? '';
    const value = match[2] ?? '';
    // `NAME=value command` sets it for that command only.
    const isForCommand = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s"';&|]*)[ \t]+[^\s;&|#)}]/.test(value);
    const takesItself = new RegExp(String.raw`\$\{?${name}\b`).test(value);
    if (!isForCommand && !takesItself) own.add(name);
  }
  return own;
}
