// npm run bench:accuracy [-- --seed N] [--all] [--every N] [--rule ID…] [--show]: each rule's values, made from its
// examples, in the spellings of languages and formats, and near-misses of them. Each spelling takes one value of a
// rule, drawn by the seed; all of them with --all. --every takes every n-th rule only. --show prints each text that was missed or flagged; their values are made up.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { reportOf } from './accuracy/report';
import { type Effort, type RuleScore, scoreRules } from './accuracy/score';
import { machine } from './measure';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '11' },
    all: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    /** Every so many of the rules only, where there is no time for all. */
    every: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
    /** Only for the processes that this one starts: which of how many. */
    part: { type: 'string' },
    parts: { type: 'string', default: String(availableParallelism()) },
  },
});
const effort: Effort = { seed: Number(values.seed), all: values.all, remarks: values.show };
const parts = Number(values.parts);
const every = Number(values.every);

if (values.part === undefined) void main();
else void scorePart(Number(values.part), (score) => process.send?.(score));

async function main(): Promise<void> {
  const began = performance.now();
  const scores: RuleScore[] = [];
  const onScore = (score: RuleScore): void => {
    scores.push(score);
    if (scores.length % 100 === 0)
      console.error(`${scores.length} rules, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  };
  const wanted = values.rule;
  if (wanted) {
    for await (const score of scoreRules((_, id) => wanted.includes(id), effort)) onScore(score);
  } else await Promise.all(Array.from({ length: parts }, (_, part) => fromProcess(part, onScore)));
  for (const { id, remarks } of scores) for (const remark of remarks) console.log(`${id}: ${remark}`);
  const missing = wanted?.filter((id) => !scores.some((score) => score.id === id)) ?? [];
  if (missing.length > 0) throw new Error(`No rule of a secret is called ${missing.join(' or ')}.`);
  console.log(
    `${machine()}; seed ${effort.seed}${effort.all ? ', all values' : ''}${every > 1 ? `, every ${every}th rule` : ''}\n`,
  );
  scores.sort((a, b) => (a.id < b.id ? -1 : 1));
  console.log(reportOf(scores));
}

async function scorePart(part: number, onScore: (score: RuleScore) => void): Promise<void> {
  for await (const score of scoreRules(
    (index) => index % every === 0 && (index / every) % parts === part,
    effort,
  ))
    onScore(score);
}

/** Resolves when all of the part's scores have come. */
function fromProcess(part: number, onScore: (score: RuleScore) => void): Promise<void> {
  const own = ['--part', String(part), '--parts', String(parts)];
  const child = fork(__filename, [...process.argv.slice(2), ...own], { execArgv: process.execArgv });
  child.on('message', (score) => {
    onScore(score as RuleScore);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Part ${part} ended with ${String(code)}.`));
    });
  });
}
