// The page that lists what a workspace scan did not look at, and why. Pure.
import { isFailure, skipReasonNames, type SkippedFile, type SkipReason } from '../scan';
import { count } from './messages';
import { escapeMarkdown } from './whyPage';

/** Paths shown for one reason; a list of ten thousand helps nobody. */
const maxPaths = 500;

/** Failures come first: those files should have been scanned. */
export function skippedPage(skipped: readonly SkippedFile[], problems: readonly string[]): string {
  const byReason = groupByReason(skipped);
  const reasons = [...byReason.keys()].sort(
    (a, b) => Number(isFailure(b)) - Number(isFailure(a)) || compare(a, b),
  );
  const lines = ['# What the scan left out', ''];
  if (skipped.length === 0 && problems.length === 0) lines.push('Nothing: every file was scanned.', '');
  if (problems.length > 0) lines.push('## Not judged completely', '', ...problems.map(item), '');
  for (const reason of reasons) {
    const files = byReason.get(reason) ?? [];
    lines.push(`## ${heading(reason)} (${count(files.length, 'entry', 'entries')})`, '');
    lines.push(...files.slice(0, maxPaths).map((file) => item(`${file.path}: ${file.detail}`)));
    if (files.length > maxPaths) lines.push('', `… and ${count(files.length - maxPaths, 'more', 'more')}.`);
    lines.push('');
  }
  return lines.join('\n');
}

function heading(reason: SkipReason): string {
  const name = skipReasonNames[reason];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function item(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupByReason(skipped: readonly SkippedFile[]): ReadonlyMap<SkipReason, SkippedFile[]> {
  const groups = new Map<SkipReason, SkippedFile[]>();
  for (const file of skipped) {
    const group = groups.get(file.reason);
    if (group) group.push(file);
    else groups.set(file.reason, [file]);
  }
  return groups;
}
