// npm run prove: asks how long all shapes of rules and all expressions of the sources can take, and remembers the
// answers in the repository. Exit code 1 when one can take too long.
import { compileRules } from '../src/rules/compiler';
import { Answers, answersFile } from './backtracking/answers';
import { bounded } from './backtracking/bounded';
import { expressionsOf } from './backtracking/expressions';
import { judgeShape } from './backtracking/judgeShape';
import { judgeSources, sourceFiles } from './backtracking/judgeSources';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';

const answers = new Answers(inRepository(answersFile));
const { rules } = compileRules(readRuleFiles(inRepository('rules')).files);
const shapes = rules.flatMap((rule) => {
  const problem = judgeShape(answers, rule);
  return problem === undefined ? [] : [`${rule.id}: ${problem}`];
});
const { written } = expressionsOf(sourceFiles());
const { problems, tried } = judgeSources(answers, written, bounded);
answers.save();

for (const problem of [...shapes, ...problems]) console.log(problem);
for (const { file, line, source } of tried)
  console.log(`Tried, not proved: ${file}:${line} /${source.slice(0, 80)}`);
console.log(
  `${rules.length} shapes and ${written.length} expressions, ${answers.asked} new questions, ${tried.length} tried only, ${shapes.length + problems.length} problems.`,
);
process.exit(shapes.length + problems.length > 0 ? 1 : 0);
