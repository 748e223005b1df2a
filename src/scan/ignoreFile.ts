// The text of .keyliftignore: a shared, merge-friendly list of findings to silence. Pure; files are in ignoreStore.ts.
//
//     # keylift-salt: 5f0c…
//     <fingerprint>  <rule-id>  <path>  # reason
//
// A fingerprint is a keyed hash of the value, so an entry outlives moves and edits; rule and path are for people.

/** Its name, in any folder of a repository. */
export const ignoreFileName = '.keyliftignore';

/** One finding that is left alone. */
export interface IgnoreEntry {
  /** Lower-case hexadecimal, as in `Finding.fingerprint`. */
  readonly fingerprint: string;
  readonly ruleId: string;
  /** POSIX path where the value was found when the entry was made. */
  readonly path: string;
  readonly reason?: string;
}

/** What the file says. */
export interface IgnoreFile {
  /** Key of this repository's fingerprints; undefined when the header is missing. */
  readonly salt: string | undefined;
  readonly entries: readonly IgnoreEntry[];
  /** Lines that could not be understood, in full sentences with their numbers. */
  readonly problems: readonly string[];
}

const saltLine = /^#\s*keylift-salt:\s*([0-9a-f]{16,128})\s*$/i;
const entryLine = /^([0-9a-f]{16,128})\s+([\w.-]+)\s+(\S.*)$/i;
/** Two spaces at least: a path may hold the sign. */
const beforeReason = /\s\s#/;

/** Reads the text of an ignore file. Never throws: lines that make no sense become problems. */
export function parseIgnoreFile(text: string): IgnoreFile {
  let salt: string | undefined;
  const entries: IgnoreEntry[] = [];
  const problems: string[] = [];
  for (const [index, raw] of linesOf(text).entries()) {
    const line = raw.trim();
    const found = saltLine.exec(line)?.[1]?.toLowerCase();
    if (found !== undefined && salt !== undefined && found !== salt) problems.push(secondSalt(index));
    salt ??= found;
    if (line === '' || line.startsWith('#')) continue;
    const entry = parseEntry(line);
    if (entry) entries.push(entry);
    else problems.push(badLine(index, line));
  }
  if (salt === undefined && entries.length > 0) problems.push(missingSalt);
  return { salt, entries, problems };
}

/**
 * The text with one more entry, in its place by path, rule and fingerprint, so that branches that add different
 * entries seldom conflict. Other lines stay as they are; an entry that is there already is not doubled.
 * @param newSalt written when the file has no salt yet: the one that the entry's fingerprint was made with
 */
export function addIgnoreEntry(text: string, entry: IgnoreEntry, newSalt: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text === '' ? [] : linesOf(text);
  if (lines.at(-1) === '') lines.pop();
  if (!lines.some((line) => saltLine.test(line.trim()))) lines.unshift(...header(newSalt));
  const known = lines.some((line) => parseEntry(line.trim())?.fingerprint === entry.fingerprint);
  if (!known) lines.splice(placeFor(entry, lines), 0, formatIgnoreEntry(entry));
  return lines.join(eol) + eol;
}

/** Entries that silenced nothing in a scan of the whole repository. */
export function deadEntries(file: IgnoreFile, silenced: Iterable<string>): readonly IgnoreEntry[] {
  const alive = new Set(silenced);
  return file.entries.filter((entry) => !alive.has(entry.fingerprint));
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function parseEntry(line: string): IgnoreEntry | undefined {
  const [, fingerprint, ruleId, rest] = entryLine.exec(line) ?? [];
  if (fingerprint === undefined || ruleId === undefined || rest === undefined) return undefined;
  const mark = beforeReason.exec(rest);
  const path = rest.slice(0, mark?.index).trimEnd();
  const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : '';
  const entry = { fingerprint: fingerprint.toLowerCase(), ruleId, path };
  return reason === '' ? entry : { ...entry, reason };
}

function header(salt: string): string[] {
  return [
    '# Findings that Keylift leaves alone: fingerprint, rule, path, reason. Commit this file.',
    `# keylift-salt: ${salt}`,
  ];
}

/** Index of the first entry that sorts after the new one; the end when there is none. */
function placeFor(entry: IgnoreEntry, lines: readonly string[]): number {
  const key = sortKey(entry);
  const later = lines.findIndex((line) => {
    const other = line.startsWith('#') ? undefined : parseEntry(line.trim());
    return other !== undefined && sortKey(other) > key;
  });
  return later === -1 ? lines.length : later;
}

function sortKey(entry: IgnoreEntry): string {
  return `${entry.path}\0${entry.ruleId}\0${entry.fingerprint}`;
}

function formatIgnoreEntry(entry: IgnoreEntry): string {
  const reason = oneLine(entry.reason ?? '');
  const fields = [entry.fingerprint, entry.ruleId, oneLine(entry.path)];
  return fields.join('  ') + (reason === '' ? '' : `  # ${reason}`);
}

// Two spaces and a hash begin the reason, and a line break ends the entry: neither may stand in a field.
function oneLine(field: string): string {
  return field.replace(/\s+/g, ' ').trim();
}

function badLine(index: number, line: string): string {
  // A line that is no entry may be anything, a pasted secret too: only its length is told.
  return `Line ${index + 1} (${line.length} characters) is not an entry: expected fingerprint, rule id and path.`;
}

function secondSalt(index: number): string {
  return `Line ${index + 1} has a second salt; entries made with it match nothing. Ignore those findings again.`;
}

const missingSalt =
  'The line "# keylift-salt: …" is missing, so no entry can match. Restore it from history.';
