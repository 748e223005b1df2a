// What came of the fixes of one language: how many were applied, why others were refused, and what is broken.
import type { ProjectFacts } from '../../../src/refactor';
import { grouped, percentile, table } from '../measure';
import type { Judgement } from './checkers';
import type { Planted } from './plant';
import type { SourceFile } from './trees';

export interface Case {
  readonly source: SourceFile;
  readonly planted: Planted;
  readonly backend: string;
  readonly project: ProjectFacts;
  readonly outcome: Outcome;
  /** Of planning, the grammar loaded. */
  readonly milliseconds: number;
}

export type Outcome =
  | { readonly kind: 'applied'; readonly after: string; readonly faults: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Broken {
  readonly one: Case;
  readonly problems: readonly string[];
}

/** @param judgement the verdicts on the applied cases, in their order */
export function report(
  languageId: string,
  files: number,
  cases: readonly Case[],
  applied: readonly Case[],
  judgement: Judgement | undefined,
): { readonly text: string; readonly broken: readonly Broken[]; readonly crooked: readonly Broken[] } {
  const broken: Broken[] = [];
  const crooked: Broken[] = [];
  const unread = new Set<Case>();
  applied.forEach((one, index) => {
    const verdict = judgement?.verdicts[index];
    const before = verdict?.before ?? undefined;
    if (before !== undefined) unread.add(one);
    const faults = one.outcome.kind === 'applied' ? one.outcome.faults : [];
    const found = [...faults, ...(before === undefined ? (verdict?.problems ?? []) : [])];
    const problems = found.filter((problem) => !problem.startsWith('layout'));
    if (problems.length > 0) broken.push({ one, problems });
    if (problems.length < found.length) crooked.push({ one, problems: found });
  });
  const counted = cases.filter((one) => !unread.has(one));
  const times = cases.map(({ milliseconds }) => milliseconds);
  const text = [
    `\n## ${languageId}: ${files} files, ${counted.length} fixes (${unread.size} left out: no valid code before), judged by ${judgement?.by ?? "the fixes' own grammar only"}`,
    `planning: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
    byBackend(counted, broken),
    reasonsOf(counted),
    brokenOf(broken),
    `${crooked.length} are valid, but not laid out as the language's own formatter would (they were before)`,
    brokenOf(crooked.slice(0, 10)),
  ].join('\n\n');
  return { text, broken, crooked };
}

function byBackend(cases: readonly Case[], broken: readonly Broken[]): string {
  const rows = [...grouped(cases, ({ backend }) => backend)].map(([backend, own]) => {
    const applied = own.filter(({ outcome }) => outcome.kind === 'applied').length;
    return [
      backend,
      String(own.length),
      share(applied, own.length),
      share(own.length - applied, own.length),
      String(broken.filter(({ one }) => one.backend === backend).length),
    ];
  });
  return table(['backend', 'fixes', 'applied', 'refused', 'broken'], rows);
}

function reasonsOf(cases: readonly Case[]): string {
  const refused = cases.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome.reason] : []));
  const rows = [...grouped(refused, (reason) => reason)]
    .map(([reason, own]) => ({ reason, count: own.length }))
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }) => [reason, String(count), share(count, cases.length)]);
  return table(['refused because', 'fixes', 'share'], rows);
}

function brokenOf(broken: readonly Broken[]): string {
  return broken
    .slice(0, 200)
    .map(
      ({ one, problems }) =>
        `- ${one.backend}, ${one.planted.kind} in ${one.planted.context}, ${one.source.path}: ${problems.join('; ')}`,
    )
    .join('\n');
}

function share(part: number, all: number): string {
  return all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`;
}
