// What became of many fixes at once: a sentence, and a page with each of them. Pure.
import { count } from './messages';
import { escapeMarkdown } from './whyPage';

/** One secret; `place` is `path:line`. */
export interface BulkChange {
  readonly place: string;
  /** The rule's name. */
  readonly title: string;
  readonly status: 'applied' | 'refused' | 'failed';
  /** The variable or the id, where it was applied. */
  readonly name?: string;
  /** Why it was not applied. */
  readonly reason?: string;
  readonly notes: readonly string[];
  /** Which value it is, where that must be known later. */
  readonly fingerprint?: string;
}

/** For example "2 secrets fixed, 1 refused, 0 failed." */
export function bulkSummary(changes: readonly BulkChange[]): string {
  if (changes.length === 0) return 'Nothing to fix.';
  const [applied, refused, failed] = (['applied', 'refused', 'failed'] as const).map(
    (wanted) => changes.filter(({ status }) => status === wanted).length,
  );
  return `${count(applied ?? 0, 'secret')} fixed, ${refused ?? 0} refused, ${failed ?? 0} failed.`;
}

/** Lists what is left first: it is what the reader has to act on. */
export function bulkPage(changes: readonly BulkChange[]): string {
  const notes = [...new Set(changes.flatMap((change) => change.notes))];
  return [
    '# Fixed secrets',
    '',
    bulkSummary(changes),
    '',
    ...section('Failed', changes, 'failed'),
    ...section('Refused', changes, 'refused'),
    ...section('Fixed', changes, 'applied'),
    ...(notes.length > 0 ? ['## Notes', '', ...notes.map((note) => `- ${escapeMarkdown(note)}`), ''] : []),
  ].join('\n');
}

function section(
  title: string,
  changes: readonly BulkChange[],
  wanted: BulkChange['status'],
): readonly string[] {
  const lines = changes
    .filter(({ status }) => status === wanted)
    .map((change) => {
      const end = change.reason ?? change.name ?? '';
      return `- ${escapeMarkdown(`${change.place}, ${change.title}: ${end}`)}`;
    });
  return lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
}
