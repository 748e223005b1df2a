// Tables of scores, the worst first.
import { grouped, table } from '../measure';
import { nearMissKinds, type NearMissKind } from './nearMisses';
import type { Outcome, RuleScore, SpellingScore } from './score';

const outcomes: readonly Outcome[] = ['by the rule', 'by another, medium or more', 'low', 'nothing'];

/** Markdown. */
export function reportOf(scores: readonly RuleScore[]): string {
  const spelled = scores.flatMap((score) => score.spellings);
  const total = sumOf(spelled);
  return [
    `${scores.length} rules, ${total.positives} positives: found ${percent(total.found, total.positives)}, by the rule itself ${percent(total.named, total.positives)}.`,
    nearMissTable(scores),
    worstFlagging(scores),
    worstFound(scores),
    silentRules(scores),
    spellingTable(spelled),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function nearMissTable(scores: readonly RuleScore[]): string {
  const byKind = grouped(
    scores.flatMap(({ nearMisses }) => nearMisses),
    ({ kind }) => kind,
  );
  const kinds = Object.keys(nearMissKinds) as NearMissKind[];
  const rows = kinds.map((kind) => {
    const misses = byKind.get(kind) ?? [];
    const share = (outcome: Outcome): string =>
      percent(misses.filter((miss) => miss.outcome === outcome).length, misses.length);
    return [kind, String(misses.length), ...outcomes.map(share)];
  });
  return table(['near-miss', 'texts', ...outcomes], rows);
}

/** Rules that flag their own near-misses, or whose fillers any rule flags. */
function worstFlagging(scores: readonly RuleScore[]): string {
  const rows = scores
    .map(({ id, nearMisses }) => ({
      id,
      flagged: nearMisses.filter(
        ({ kind, outcome }) =>
          outcome === 'by the rule' ||
          (nearMissKinds[kind] === 'nothing' && outcome === 'by another, medium or more'),
      ),
    }))
    .filter(({ flagged }) => flagged.length > 0)
    .sort((a, b) => b.flagged.length - a.flagged.length)
    .slice(0, 60)
    .map(({ id, flagged }) => [
      id,
      String(flagged.length),
      [
        ...new Set(
          flagged.map(({ kind, outcome }) => (outcome === 'by the rule' ? kind : `${kind} (another)`)),
        ),
      ].join(', '),
    ]);
  return rows.length === 0 ? '' : table(['rule that flags its near-misses', 'times', 'kinds'], rows);
}

function worstFound(scores: readonly RuleScore[]): string {
  const rows = scores
    .map(({ id, spellings }) => ({ id, sum: sumOf(spellings) }))
    .filter(({ sum }) => sum.positives > 0)
    .sort(
      (a, b) => a.sum.found / a.sum.positives - b.sum.found / b.sum.positives || a.sum.named - b.sum.named,
    )
    .slice(0, 40)
    .map(({ id, sum }) => [id, percent(sum.found, sum.positives), percent(sum.named, sum.positives)]);
  return table(['rule (worst first)', 'found', 'by itself'], rows);
}

function silentRules(scores: readonly RuleScore[]): string {
  const silent = scores.filter(({ spellings }) => sumOf(spellings).positives === 0).map(({ id }) => id);
  if (silent.length === 0) return '';
  return `Not put into spellings, as the shape brings its own surroundings (${silent.length}): ${silent.join(', ')}.`;
}

function spellingTable(scores: readonly SpellingScore[]): string {
  const rows = [...grouped(scores, ({ spelling }) => spelling)]
    .map(([id, group]) => ({ id, sum: sumOf(group) }))
    .sort((a, b) => a.sum.found / a.sum.positives - b.sum.found / b.sum.positives)
    .map(({ id, sum }) => [id, percent(sum.found, sum.positives), percent(sum.named, sum.positives)]);
  return table(['spelling (worst first)', 'found', 'by the rule itself'], rows);
}

function sumOf(scores: readonly SpellingScore[]): Omit<SpellingScore, 'spelling'> {
  return scores.reduce(
    (sum, { positives, found, named }) => ({
      positives: sum.positives + positives,
      found: sum.found + found,
      named: sum.named + named,
    }),
    { positives: 0, found: 0, named: 0 },
  );
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(2)} %`;
}
