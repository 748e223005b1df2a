// npm run fit: fits the scorer of values without a known format and prints how good it is on projects it has not seen.
// Labelled lines and values of real packages (scripts/fit/labels.tsv, values.tsv) and made-up ones; seeded, so that a run
// gives the same weights.
import { writeFileSync } from 'node:fs';
import { compileRules } from '../src/rules/compiler';
import { table } from '../test/bench/measure';
import { type Corpus, readCorpus, type LabelledPlace } from './fit/corpus';
import { generate } from './fit/generate';
import { Reader } from './fit/judged';
import { fitLogistic, type Example, type Model, probability } from './fit/logistic';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';

const ridge = 2;
const folds = 5;
const syntheticWeight = 0.15;
/** Thresholds are where precision on unseen projects says so; see docs/scoring.md. */
const thresholds = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.58, 0.62, 0.66, 0.7, 0.8, 0.85, 0.88, 0.9, 0.92, 0.95];
const chosen = { low: 0.58, medium: 0.88 };

const reader = new Reader(compileRules(readRuleFiles(inRepository('rules')).files).rules);
const corpus = readCorpus(reader);
const made = generate(reader, 1, syntheticWeight);
const unseen = generate(reader, 2, 1);
report(corpus);

function report({ places, missing }: Corpus): void {
  const positives = places.filter(({ isSecret }) => isSecret);
  console.log(
    `${places.length} labelled places of ${new Set(places.map(({ project }) => project)).size} packages (${positives.length} secrets); ${missing} places of packages that are not in the cache; ${made.examples.length} made-up values, ${made.unread} not read`,
  );
  console.log(
    `handed to the scorer: ${positives.filter(({ examples }) => examples.length > 0).length} of the secrets, found by other rules: ${positives.filter(({ isFoundByShape }) => isFoundByShape).length}\n`,
  );
  const held = places.map(({ project }) => project);
  const scores = new Map<LabelledPlace, number>();
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (place: LabelledPlace): boolean => foldOf(place.project) === fold;
    const model = fitLogistic(examplesOf(places.filter((place) => !inFold(place))), ridge);
    for (const place of places.filter(inFold)) scores.set(place, best(model, place.examples));
  }
  console.log(`Projects not seen (${folds} folds, ${new Set(held).size} projects)\n`);
  const sample = places.filter(({ isSample }) => isSample);
  console.log(
    table(
      [
        'threshold',
        'precision',
        'recall of what is scored',
        'recall',
        'precision with the places that were found',
      ],
      thresholds.map((at) => [...rowOf(at, sample, scores), rowOf(at, places, scores)[1] ?? '']),
    ),
  );
  const model = fitLogistic(examplesOf(places), ridge);
  console.log(`\nMade-up values with another seed: ${accuracy(model, unseen.examples)}`);
  if (process.argv.includes('--show')) show(places, scores);
  if (process.argv.includes('--dry')) return;
  const file = {
    about: `Fitted by npm run fit from ${places.length} labelled places of real packages and ${made.examples.length} made-up values.`,
    ...model,
    ...chosen,
  };
  writeFileSync(
    inRepository('src/engine/score/weights.generated.json'),
    `${JSON.stringify(file, undefined, 2)}\n`,
  );
}

function examplesOf(places: readonly LabelledPlace[]): readonly Example[] {
  return [...places.flatMap(({ examples }) => examples), ...made.examples];
}

function best(model: Model, examples: readonly Example[]): number {
  return Math.max(0, ...examples.map(({ features }) => probability(model, features)));
}

function rowOf(
  threshold: number,
  places: readonly LabelledPlace[],
  scores: ReadonlyMap<LabelledPlace, number>,
): string[] {
  const isScored = (place: LabelledPlace): boolean => (scores.get(place) ?? 0) >= threshold;
  const flagged = places.filter((place) => isScored(place) || place.isFoundByShape);
  const right = flagged.filter(({ isSecret }) => isSecret).length;
  const positives = places.filter(({ isSecret }) => isSecret);
  const read = positives.filter(({ examples }) => examples.length > 0);
  const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
  return [
    String(threshold),
    percent(right, flagged.length),
    percent(read.filter(isScored).length, read.length),
    percent(right, positives.length),
  ];
}

function accuracy(model: Model, examples: readonly Example[]): string {
  const share = (isSecret: boolean): string => {
    const of = examples.filter((example) => example.isSecret === isSecret);
    const found = of.filter(({ features }) => probability(model, features) >= chosen.low).length;
    return `${((100 * found) / of.length).toFixed(1)} %`;
  };
  return `${share(true)} of the secrets found, ${share(false)} of the others flagged`;
}

/** The errors, worst first, by place: to be read in the packages. */
function show(places: readonly LabelledPlace[], scores: ReadonlyMap<LabelledPlace, number>): void {
  const wrong = places.filter(
    (place) => place.examples.length > 0 && (scores.get(place) ?? 0) >= chosen.low !== place.isSecret,
  );
  for (const place of wrong)
    console.log(
      `${place.isSecret ? 'missed' : 'flagged'} ${(scores.get(place) ?? 0).toFixed(2)} ${place.place}`,
    );
}

/** A project's fold, by its name alone. */
function foldOf(project: string): number {
  let hash = 7;
  for (const character of project) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % folds;
}
