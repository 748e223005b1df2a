// npm run fit:test: how good the engine is on packages that nothing was fitted on (scripts/fit/unseen.tsv), at all
// confidences and at warnings; with --show the errors by place.
import { createDetector } from '../src/engine';
import { compileRules } from '../src/rules/compiler';
import { table } from '../test/bench/measure';
import { type MeasuredValue, measureUnseen } from './fit/unseen';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';

const { rules } = compileRules(readRuleFiles(inRepository('rules')).files);
const { values, missing } = measureUnseen(createDetector({ version: 'test', rules }));
const sets = [...new Set(values.map(({ set }) => set))];
console.log(`${values.length} labelled values; ${missing} of packages that are not in the cache\n`);
console.log(
  table(
    ['set', 'from', 'secrets', 'others', 'precision', 'recall'],
    sets.flatMap((set) => {
      const own = values.filter((value) => value.set === set);
      return [rowOf(set, 'low', own), rowOf(set, 'warning', own)];
    }),
  ),
);
if (process.argv.includes('--show')) {
  for (const { isSecret, finding, place } of values.filter(isWrong))
    console.log(
      `${isSecret ? 'missed' : `flagged by ${finding?.ruleId ?? ''}, ${finding?.severity ?? ''}`} ${place}`,
    );
}

function rowOf(set: string, from: 'low' | 'warning', own: readonly MeasuredValue[]): string[] {
  const isFlagged = ({ finding }: MeasuredValue): boolean =>
    finding !== undefined && (from === 'low' || finding.severity !== 'information');
  const secrets = own.filter(({ isSecret }) => isSecret);
  const flagged = own.filter(isFlagged);
  const right = flagged.filter(({ isSecret }) => isSecret);
  const percent = (part: number, of: number): string =>
    of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
  return [
    set,
    from,
    String(secrets.length),
    String(own.length - secrets.length),
    percent(right.length, flagged.length),
    percent(right.length, secrets.length),
  ];
}

function isWrong({ isSecret, finding }: MeasuredValue): boolean {
  return isSecret !== (finding !== undefined);
}
