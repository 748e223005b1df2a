// Leaves a file out of what `files` in package.json names, in the manifest's own layout.
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { globScope } from './globScope';

/**
 * The manifest's new text: an entry that names the file itself goes, as npm packs it whatever another entry says;
 * where a wider one still takes it, a "!" entry is added.
 * @param path POSIX, relative to the manifest
 * @returns undefined when there are no `files`, or they don't take the file
 */
export function leaveOutOfFiles(manifest: string, path: string): string | undefined {
  const entries = entriesOf(manifest);
  if (!globScope(entries.map(globOf)).matches(path)) return undefined;
  const at = entries.findIndex((entry) => nameOf(globOf(entry)) === path);
  if (at === -1) return withEntry(manifest, entries, `!/${path}`);
  const left = withoutEntry(manifest, entries, at);
  return leaveOutOfFiles(left, path) ?? left;
}

function entriesOf(manifest: string): readonly Node[] {
  const root = parseTree(manifest);
  const files = root && findNodeAtLocation(root, ['files']);
  return files?.type === 'array' ? (files.children ?? []) : [];
}

function globOf({ value }: Node): string {
  return typeof value === 'string' ? value : '';
}

function nameOf(glob: string): string {
  return glob.replace(/^(?:\.?\/)+/, '');
}

function withoutEntry(text: string, entries: readonly Node[], at: number): string {
  const [before, entry, after] = [entries[at - 1], entries[at], entries[at + 1]];
  if (!entry) return text;
  // With the comma before it, or for the first one with the comma after it.
  const start = before ? endOf(before) : entry.offset;
  const end = before ? endOf(entry) : (after?.offset ?? endOf(entry));
  return text.slice(0, start) + text.slice(end);
}

/** After the last one, parted as the two before are. */
function withEntry(text: string, entries: readonly Node[], glob: string): string {
  const last = entries.at(-1);
  if (!last) return text;
  const before = entries.at(-2);
  const lead = /[ \t\r\n]*$/.exec(text.slice(0, last.offset))?.[0] ?? '';
  const gap = before ? text.slice(endOf(before), last.offset) : `,${lead === '' ? ' ' : lead}`;
  return text.slice(0, endOf(last)) + gap + JSON.stringify(glob) + text.slice(endOf(last));
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
