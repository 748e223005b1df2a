// npm run build:rules: compiles rules/*.yaml into the data that the engine and the response pages read.
import { createHash } from 'node:crypto';
import { compileRules, formatProblem } from '../src/rules/compiler';
import { inRepository } from './repository';
import { readRuleFiles } from './rules/readRuleFiles';
import { readCategories, respondData } from './rules/respondData';
import { verifyData } from './rules/verifyData';
import { writeIfChanged } from './rules/writeIfChanged';

const { files, problems: unreadable } = readRuleFiles(inRepository('rules'));
const { rules, problems: uncompiled } = compileRules(files);
const version = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
const pages = respondData(files, readCategories(inRepository('rules', '_categories.yaml')));

const written = [
  writeIfChanged(inRepository('src/rules/builtin.generated.json'), JSON.stringify({ version, rules })),
  writeIfChanged(inRepository('src/respond/respond.generated.json'), JSON.stringify(pages)),
  writeIfChanged(inRepository('src/respond/verify/verify.generated.json'), JSON.stringify(verifyData(files))),
];
// What could be compiled is written even so: one broken file must not stop work on everything else.
const problems = [...unreadable, ...uncompiled];
for (const problem of problems) console.error(formatProblem(problem));
const state = written.some(Boolean) ? 'written' : 'unchanged';
console.log(`${rules.length} rules of ${files.length} providers, ${state}; ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
