// The report of `keylift fix` for people: one line for each secret, what is to be stored, a summary.
import { isAboutName } from '../../refactor';
import { isFailure, skipReasonNames } from '../../scan';
import { counted } from '../counted';
import { printable } from '../formats/printable';
import type { Change, ChangeStatus, OfferedChange } from './change';
import type { FixContent } from './report';
import { unifiedDiff } from './unifiedDiff';

/** `path:line:column  status  rule  masked value  name or reason`; lines and columns count from 1. */
export function formatText(content: FixContent): string {
  const { changes } = content;
  return (
    [
      ...changeLines(changes),
      ...storeLines(content),
      ...offerLines(content, diffOf),
      ...summaryLines(content),
    ].join('\n') + '\n'
  );
}

/** The end of the report, which other formats put on the error stream. */
export function summaryLines(content: FixContent): readonly string[] {
  const { changes, scan, notes } = content;
  const failures = scan.skipped.filter(({ reason }) => isFailure(reason));
  return [
    ...(scan.cancelled ? ['Interrupted: the rest was not looked at.'] : []),
    resultLine(content),
    ...alsoLines(content),
    ...(failures.length > 0 ? [`Failed: ${counted(failures.length, 'path')} could not be scanned.`] : []),
    ...failures.map(
      ({ path, reason, detail }) => `  ${printable(path)}  ${skipReasonNames[reason]}: ${printable(detail)}`,
    ),
    // How a name came about is told by the name itself.
    ...noteLines(
      [...new Set(changes.flatMap((change) => change.notes)), ...notes].filter((note) => !isAboutName(note)),
    ),
  ];
}

/** What was not done, and why. */
export function leftLines({ changes }: FixContent): readonly string[] {
  return changeLines(changes.filter(({ status }) => status === 'refused' || status === 'failed'));
}

function changeLines(changes: readonly Change[]): readonly string[] {
  const rows = changes.map((change) => [placeOf(change), change.status, change.ruleId, change.masked]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = changes.map((change, index) => {
    const cells = rows[index]?.map((cell, column) => cell.padEnd(widths[column] ?? 0)) ?? [];
    return [...cells, change.reason ?? change.name ?? ''].join('  ');
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

/** The steps for each value that the user is to store, once for each name. */
function storeLines({ changes }: FixContent): readonly string[] {
  const byName = new Map<string, Change>();
  for (const change of changes) {
    const name = change.toStore?.name;
    if (name !== undefined && !byName.has(name)) byName.set(name, change);
  }
  if (byName.size === 0) return [];
  const steps = [...byName].flatMap(([name, change]) => [
    `# ${name}: the value at ${placeOf(change)}, ${change.masked}`,
    ...(change.toStore?.instructions ?? []),
    '',
  ]);
  return [
    'Store these values, then run the same command with --stored (or let --store do both):',
    '',
    ...steps,
  ];
}

/**
 * What would make the program find its secrets; Keylift leaves it to the user.
 * @param more lines below an offer
 */
export function offerLines(
  { offers, dryRun }: FixContent,
  more: (offer: OfferedChange) => readonly string[] = () => [],
): readonly string[] {
  if (offers.length === 0) return [];
  const head = `To set up ${dryRun ? 'then' : 'now'}, so that the program finds its secrets (these files are left to you):`;
  const told = offers.flatMap((offer) => [
    `- ${printable(offer.title)}. ${printable(offer.detail)}`,
    ...more(offer),
  ]);
  return [head, '', ...told, ''];
}

function diffOf({ path, before, after }: OfferedChange): readonly string[] {
  const lines = unifiedDiff(printable(path), before, after).trimEnd().split('\n');
  // A tab is no danger to a terminal, and package lists are indented by them.
  return [...lines.map((line) => `    ${line.split('\t').map(printable).join('\t')}`.trimEnd()), ''];
}

function resultLine({ changes, dryRun }: FixContent): string {
  if (changes.length === 0) return 'Nothing to fix.';
  const count = (wanted: ChangeStatus): number => changes.filter(({ status }) => status === wanted).length;
  const files = new Set(changes.map(({ path }) => path)).size;
  const done = dryRun ? `${count('planned')} can be fixed` : `${count('applied')} fixed`;
  const dry = dryRun ? ' Nothing was changed.' : '';
  return `${counted(changes.length, 'secret')} in ${counted(files, 'file')}: ${done}, ${count('refused')} refused, ${count('failed')} failed.${dry}`;
}

/** Files that hold no secret, and that the code needs a change of. */
function alsoLines({ changes, dryRun }: FixContent): readonly string[] {
  const files = new Set(changes.flatMap(({ also = [] }) => also));
  const done = dryRun ? 'Would also change' : 'Also changed';
  return files.size > 0 ? [`${done}: ${[...files].map(printable).join(', ')}.`] : [];
}

function noteLines(notes: readonly string[]): readonly string[] {
  return notes.length > 0 ? ['Notes:', ...notes.map((note) => `  ${printable(note)}`)] : [];
}

function placeOf({ path, line, column }: Change): string {
  return `${printable(path)}:${line + 1}:${column + 1}`;
}
