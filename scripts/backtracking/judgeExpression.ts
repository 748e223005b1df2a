// Says of an expression when matching it can take unreasonably long, and how.
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { mostSteps, repetitionRanges } from '../../src/rules/compiler';
import type { Answers, Growth } from './answers';
import { fewLengths, isIrregular, openForm, regularForm } from './forms';
import { allowedSteps } from './judgeShape';

export interface Expression {
  readonly source: string;
  readonly flags: string;
}

export interface Judgement {
  /** With the length of the text; "steps" when a place of it can take too many, however long the text is. */
  readonly growth: Growth | 'steps';
  /** False when the checker could only try to make it slow, and failed. */
  readonly isProved: boolean;
}

/** Judges an expression on texts of any length. */
export function judgeExpression(answers: Answers, { source, flags }: Expression): Judgement {
  const pattern = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: false,
  });
  const asked = flags.replace(/[dgy]/g, '');
  const counted = judgeCounted(answers, pattern, asked);
  if (counted !== undefined) return { growth: counted, isProved: true };
  // What repeats nothing without end takes a bounded number of steps from each place.
  if (!isEndless(pattern)) return { growth: 1, isProved: true };
  // A sticky expression is tried at one place.
  const placed = (form: string): string => (flags.includes('y') ? `^(?:${form})` : form);
  const form = regularForm(pattern);
  const growth = form === undefined ? 'unknown' : answers.growthOf(placed(form), asked, 'proof');
  const isExact = !isIrregular(pattern) && growth !== 'unknown';
  if (isExact || isQuick(growth)) return { growth, isProved: true };
  // The checker can't follow it, or the form tries more than the expression does.
  const tried = answers.growthOf(placed(source), asked, 'attack');
  return { growth: tried, isProved: !isQuick(tried) };
}

/** Undefined when counted repetitions multiply to no more steps than allowed, from one place on. */
function judgeCounted(
  answers: Answers,
  pattern: AST.Pattern,
  flags: string,
): Judgement['growth'] | undefined {
  const shape = { source: pattern.raw, pattern };
  if (mostSteps(shape) <= allowedSteps) return undefined;
  const counted = repetitionRanges(shape).filter((range) => range !== Infinity && range > fewLengths);
  if (counted.length < 2) return undefined;
  const growth = answers.growthOf(openForm(pattern), flags, 'proof');
  if (growth === 'exponential' || growth === 'unknown') return growth;
  const steps = counted.slice(0, growth).reduce((product, range) => product * range, 1);
  return steps <= allowedSteps ? undefined : 'steps';
}

function isQuick(growth: Growth): boolean {
  return typeof growth === 'number' && growth <= 1;
}

function isEndless(pattern: AST.Pattern): boolean {
  let endless = false;
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ max }) => (endless ||= max === Infinity),
    onBackreferenceEnter: () => (endless = true),
  });
  return endless;
}
