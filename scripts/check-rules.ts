// npm run rules:check [provider…]: every problem of every rule file at once; exit code 1 when there is one.
import path from 'node:path';
import { checkNames, createDetector } from '../src/engine';
import {
  checkExamples,
  compileRules,
  formatProblem,
  lintRules,
  mirrorIds,
  type RuleProblem,
} from '../src/rules/compiler';
import { Answers, answersFile } from './backtracking/answers';
import { judgeShape } from './backtracking/judgeShape';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';

const wanted = new Set(process.argv.slice(2).map((name) => path.basename(name, '.yaml')));
const isWanted = (file: string): boolean => wanted.size === 0 || wanted.has(path.basename(file, '.yaml'));

const { files, problems: unreadable } = readRuleFiles(inRepository('rules'));
const { rules, problems: uncompiled } = compileRules(files);
const answers = new Answers(inRepository(answersFile));
// Rules refer to each other, so all are given; slow work is done for the wanted ones only.
const linted = lintRules(files, rules, {
  checks: new Set(checkNames),
  judgeTime: (rule) => (isWanted(`${rule.provider}.yaml`) ? judgeShape(answers, rule) : undefined),
});
if (answers.asked > 0)
  console.log(`${answers.asked} questions were new; "npm run prove" remembers their answers.`);

const detector = createDetector({ version: 'check', rules });
const mirror = createDetector({ version: 'mirror', rules: mirrorIds(rules) });
const failed = files.flatMap(({ file, provider }): RuleProblem[] =>
  provider.rules.flatMap((written) => {
    const compiled = rules.find(
      ({ id, provider: owner }) => id === written.id && owner === provider.provider,
    );
    if (!compiled || !isWanted(file)) return [];
    return checkExamples({ written, compiled, detector, mirror, seeds: [1, 2, 3] }).map((problem) => ({
      file,
      rule: written.id,
      ...problem,
    }));
  }),
);

const problems = [...unreadable, ...uncompiled, ...linted, ...failed].filter(({ file }) => isWanted(file));
for (const problem of problems) console.log(formatProblem(problem));
const counted = files.filter(({ file }) => isWanted(file)).flatMap(({ provider }) => provider.rules).length;
console.log(`${counted} rules checked, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
