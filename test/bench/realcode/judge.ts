// Sets what a scan has found against what people have judged.
import type { ScanReport } from '../../../src/scan';
import { type Judgement, type Verdict, verdicts } from './triage';

interface Count {
  readonly warnings: number;
  readonly others: number;
}

interface Judged {
  readonly judged: ReadonlyMap<Verdict, Count>;
  /** Findings beyond those that were judged, as lines for people. */
  readonly unjudged: readonly string[];
  /** What was judged and is not found any more. */
  readonly gone: readonly string[];
}

/** Findings of one rule in one file are alike: the judgement is theirs in their order. */
export function judge(report: ScanReport, judgements: readonly Judgement[]): Judged {
  const waiting = new Map<string, Verdict[]>();
  for (const { path, ruleId, count, verdict } of judgements) {
    const place = `${path} ${ruleId}`;
    waiting.set(place, [...(waiting.get(place) ?? []), ...Array<Verdict>(count).fill(verdict)]);
  }
  const counts = new Map(verdicts.map((verdict) => [verdict, { warnings: 0, others: 0 }]));
  const unjudged: string[] = [];
  for (const { path, findings } of report.files) {
    for (const { ruleId, line, severity } of findings) {
      const verdict = waiting.get(`${path} ${ruleId}`)?.shift();
      const count = verdict && counts.get(verdict);
      if (!count) unjudged.push(`${path}:${line + 1} ${ruleId}`);
      else if (severity === 'error' || severity === 'warning') count.warnings++;
      else count.others++;
    }
  }
  const gone = [...waiting].filter(([, left]) => left.length > 0);
  return { judged: counts, unjudged, gone: gone.map(([place, left]) => `${place} × ${left.length}`) };
}
