// Holds every regular expression of the sources against what texts of its folder may cost.
import { readdirSync } from 'node:fs';
import { inRepository } from '../repository';
import type { Answers } from './answers';
import type { Bounded } from './bounded';
import { type WrittenExpression } from './expressions';
import { judgeExpression, type Judgement } from './judgeExpression';

/** Folders that get texts from anywhere, unasked; elsewhere somebody asks for one file of their own. */
const linear = ['src/base/', 'src/engine/', 'src/scan/'];

/** What came of all of them. */
export interface SourcesJudgement {
  /** In full sentences. */
  readonly problems: readonly string[];
  /** Quick as far as texts made to slow them down can tell; the others are proved. */
  readonly tried: readonly WrittenExpression[];
}

/** Sources as POSIX paths in the repository; generated files hold no expressions of their own. */
export function sourceFiles(): readonly string[] {
  return readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
    .sort();
}

/** Judges all; a bound that none needs, or that fits several, is a problem as well. */
export function judgeSources(
  answers: Answers,
  written: readonly WrittenExpression[],
  bounded: readonly Bounded[],
): SourcesJudgement {
  const tried: WrittenExpression[] = [];
  const slow: { readonly expression: WrittenExpression; readonly growth: Judgement['growth'] }[] = [];
  for (const expression of distinct(written)) {
    const { growth, isProved } = judgeExpression(answers, expression);
    const most = linear.some((folder) => expression.file.startsWith(folder)) ? 1 : 2;
    if (typeof growth !== 'number' || growth > most) slow.push({ expression, growth });
    else if (!isProved) tried.push(expression);
  }
  const bounds = bounded.flatMap(({ file, begin }) => begin.map((start) => ({ file, start })));
  const isBounded = ({ file, source }: WrittenExpression): boolean =>
    bounds.some((bound) => bound.file === file && source.startsWith(bound.start));
  const problems = [
    ...slow
      .filter(({ expression, growth }) => growth === 'exponential' || !isBounded(expression))
      .map(
        ({ expression: { file, line, source, flags }, growth }) =>
          `${file}:${line} can take ${timeOf(growth)}: /${source}/${flags}`,
      ),
    ...bounds
      .map(({ file, start }) => ({
        file,
        start,
        count: slow.filter(({ expression: one }) => one.file === file && one.source.startsWith(start)).length,
      }))
      .filter(({ count }) => count !== 1)
      .map(
        ({ file, start, count }) =>
          `The bound for ${file} /${start} is for ${count} slow expressions, not one.`,
      ),
  ];
  return { problems, tried };
}

/** The same expression may stand in a file many times. */
function distinct(written: readonly WrittenExpression[]): Iterable<WrittenExpression> {
  return new Map(
    written.map((expression) => [`${expression.file} /${expression.source}/${expression.flags}`, expression]),
  ).values();
}

function timeOf(growth: Judgement['growth']): string {
  if (growth === 'unknown') return 'nobody knows how long';
  if (growth === 'steps') return 'millions of steps from one place';
  return growth === 'exponential' ? 'exponential time' : `time that grows with power ${growth} of the text`;
}
