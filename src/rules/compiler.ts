// The rules compiler's face, apart from index.ts: it must run before there are built-in rules to import.
export { type Compilation, compileRules } from './compile';
export { checkExamples, type ExampleProblem, type ExampleRun } from './examples';
export { matchGenerator } from './generate';
export { type Known, lintRules } from './lint';
export { mirrorIds } from './mirror';
export { formatProblem, type RuleProblem } from './problem';
export { lengthOf } from './shape/length';
export { parseShape } from './shape/parse';
export { mostSteps, repetitionRanges } from './shape/steps';

export {
  categories,
  type Category,
  type RuleFile,
  type WrittenExample,
  type WrittenProvider,
  type WrittenRespond,
  type WrittenRule,
  type WrittenVerify,
} from './written';
