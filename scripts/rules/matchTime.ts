// Proves that matching a shape can't take long: by counting steps, else by the automaton of the shape without bounds.
import type { AST } from '@eslint-community/regexpp';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import type { CompiledRule } from '../../src/engine';
import { mostSteps, parseShape, repetitionRanges } from '../../src/rules/compiler';

/** Without this the checker would start a Java or native process. */
process.env['RECHECK_BACKEND'] = 'pure';

/** Answers of earlier runs by question: the same question has the same answer. */
export class MatchTimeJudge {
  readonly #cacheFile: string;
  readonly #answers: Map<string, string>;
  #changed = false;

  constructor(cacheFile: string) {
    this.#cacheFile = cacheFile;
    this.#answers = readCache(cacheFile);
  }

  /** A sentence when matching can take unreasonably long; undefined when it can't. */
  judge(rule: CompiledRule): string | undefined {
    const parsed = parseShape(rule.shape);
    if (typeof parsed === 'string') return undefined;
    const starts = Math.max(1, ...rule.anchors.map(({ min, max }) => max - min + 1));
    if (mostSteps(parsed) <= allowedSteps) return judgeSteps(mostSteps(parsed) * starts);
    const question = `^(?:${relaxAlternatives(parsed.pattern.alternatives)})[^A-Za-z0-9_]`;
    const degree = this.#degreeOf(question, rule.ignoreCase ? 'i' : '');
    if (degree === 'exponential') return 'Matching the shape can take exponential time.';
    if (degree === 'unknown') return 'It could not be proved that matching the shape is quick.';
    // A polynomial of degree n comes from n repetitions that can share the same characters in many ways.
    const steps = repetitionRanges(parsed)
      .slice(0, Number(degree))
      .reduce((product, range) => product * range, 1);
    return judgeSteps(steps * starts);
  }

  /** Writes the answers; another process may be doing the same, so the file is replaced in one step. */
  save(): void {
    if (!this.#changed) return;
    mkdirSync(path.dirname(this.#cacheFile), { recursive: true });
    const all = new Map([...readCache(this.#cacheFile), ...this.#answers]);
    const draft = `${this.#cacheFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(Object.fromEntries(all), null, 1));
    renameSync(draft, this.#cacheFile);
  }

  #degreeOf(source: string, flags: string): string {
    const key = `/${source}/${flags}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = measure(source, flags);
    // Not to know is the machine's answer, not the shape's: a quieter one may know.
    if (answer !== 'unknown') {
      this.#answers.set(key, answer);
      this.#changed = true;
    }
    return answer;
  }
}

/** A few milliseconds' work of a backtracking matcher, in the worst case that an attacker could write. */
const allowedSteps = 2_000_000;

function judgeSteps(steps: number): string | undefined {
  return steps <= allowedSteps ? undefined : `Around one hit of the prefilter matching can take ${steps} steps.`;
}

/** Milliseconds for one shape; the slowest so far needs five seconds on a busy machine. */
const patience = 60_000;

function measure(source: string, flags: string): string {
  const result = checkSync(source, flags, { checker: 'automaton', timeout: patience });
  if (result.status === 'unknown') return 'unknown';
  const { complexity } = result;
  if (complexity.type === 'exponential') return 'exponential';
  return complexity.type === 'polynomial' ? String(complexity.degree) : '1';
}

function readCache(file: string): Map<string, string> {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map(); // A missing or torn cache costs time only.
  }
}

/**
 * The shape with its counted repetitions open. A bounded repetition is never slow in theory, since its worst case
 * is a constant; in practice the constant may be 20 to the power of 20, which the open form shows.
 */
function relaxAlternatives(alternatives: readonly AST.Alternative[]): string {
  return alternatives.map(({ elements }) => elements.filter(isTelling).map(relax).join('')).join('|');
}

/** The first characters of a long literal decide; the others would only make the automaton large. */
function isTelling(_: AST.Element, at: number, elements: readonly AST.Element[]): boolean {
  const before = elements.slice(Math.max(0, at - tellingLength), at + 1);
  return before.length <= tellingLength || before.some(({ type }) => type !== 'Character');
}

const tellingLength = 5;

function relax(element: AST.Element): string {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return `(?:${relaxAlternatives(element.alternatives)})`;
  }
  if (element.type !== 'Quantifier') return element.raw;
  const inner = relax(element.element);
  const { min, max } = element;
  if (max - min < fewLengths) return inner + (max > mostCopies ? `{${mostCopies}}` : `{${min},${max}}`);
  return min === 0 ? `${inner}*` : `${inner}+`;
}

/** Choices of length so few that they cost little. */
const fewLengths = 4;
/** Longer fixed runs cost the checker time and say nothing new. */
const mostCopies = 40;
