// Scores rules: what is found of their values in all spellings, and what of their near-misses.
import { setImmediate } from 'node:timers/promises';
import { overlaps, seededRandom, type Span } from '../../../src/base';
import { createDetector, type CompiledRule, type Detector, type Finding } from '../../../src/engine';
import { builtinRules } from '../../../src/rules';
import { expandTemplates } from '../../../src/rules/template';
import type { WrittenRule } from '../../../src/rules/written';
import { readRuleFiles } from '../../../scripts/rules/readRuleFiles';
import { inRepository } from '../../../scripts/repository';
import { type Made, madeValues, nameFor } from './madeValues';
import { nearMisses, type NearMiss, type NearMissKind } from './nearMisses';
import { spellings } from './spellings';

/** Who reports a near-miss: the worst of the findings on it. Hints count as nothing. */
export type Outcome = 'by the rule' | 'by another, medium or more' | 'low' | 'nothing';

/** How one rule fared; plain data, as it comes from another process. */
export interface RuleScore {
  readonly id: string;
  readonly spellings: readonly SpellingScore[];
  readonly nearMisses: readonly { readonly kind: NearMissKind; readonly outcome: Outcome }[];
  /** What was missed or flagged, with the text; only when asked for. */
  readonly remarks: readonly string[];
}

export interface SpellingScore {
  readonly spelling: string;
  readonly positives: number;
  /** Found at the place, by any rule that warns; by this rule. */
  readonly found: number;
  readonly named: number;
}

export interface Effort {
  readonly seed: number;
  /** Each value in each spelling instead of one that is drawn. */
  readonly all: boolean;
  readonly remarks: boolean;
}

const options = { salt: 'bench', includeHarmless: true };

/** @param isWanted by a rule's place among those that can be measured and its id */
export async function* scoreRules(
  isWanted: (index: number, id: string) => boolean,
  effort: Effort,
): AsyncGenerator<RuleScore> {
  const { files } = readRuleFiles(inRepository('rules'));
  const detector = createDetector(builtinRules);
  const written = new Map(
    files.flatMap(({ provider }) => provider.rules.map((rule) => [rule.id, rule] as const)),
  );
  const measured = builtinRules.rules.filter(({ kind }) => kind === 'secret');
  for (const [index, rule] of measured.entries()) {
    const source = written.get(rule.id);
    if (!source || !isWanted(index, rule.id)) continue;
    yield scoreOf(detector, rule, source, effort);
    // Messages between processes leave only between turns of the event loop.
    await setImmediate();
  }
}

function scoreOf(detector: Detector, rule: CompiledRule, written: WrittenRule, effort: Effort): RuleScore {
  const remarks: string[] = [];
  const remark = (text: string): void => {
    if (effort.remarks) remarks.push(text);
  };
  const seeds = [0, 1, 2, 3].map((offset) => effort.seed + offset);
  const made = madeValues(rule, written, seeds);
  const shown = effort.all ? made : made.slice(0, Math.ceil(made.length / seeds.length));
  const misses = [
    ...shown.flatMap((value) => [...nearMisses(rule, value)]),
    ...counterExamples(written, effort.seed),
  ];
  return {
    id: rule.id,
    spellings: scoreSpellings(detector, rule, made, effort, remark),
    nearMisses: misses.map((miss) => {
      const outcome = outcomeOf(detector, rule, miss);
      if (outcome !== 'nothing') remark(`${outcome}: ${miss.kind}: ${miss.text.trim()}`);
      return { kind: miss.kind, outcome };
    }),
    remarks,
  };
}

function scoreSpellings(
  detector: Detector,
  rule: CompiledRule,
  made: readonly Made[],
  { seed, all }: Effort,
  remark: (text: string) => void,
): SpellingScore[] {
  // A shape with a part that is not the secret brings its own surroundings: its examples are its spellings.
  if (rule.shape.includes('(?<secret>') || rule.where === 'file') return [];
  const random = seededRandom(seed);
  const name = nameFor(rule);
  const owner = rule.general ? name.toLowerCase() : rule.provider;
  const values = [...new Set(made.map(({ text, match }) => text.slice(match.start, match.end)))].filter(
    (value) => !/[\s"'`<>&]/.test(value),
  );
  return spellings.map((spelling) => {
    const drawn = all ? values : values.slice(Math.floor(random() * values.length)).slice(0, 1);
    let [found, named] = [0, 0];
    for (const value of drawn) {
      const text = spelling.text(name, value, owner);
      const written = spelling.written?.(value) ?? value;
      const start = text.lastIndexOf(written);
      const place = { start, end: start + written.length };
      const here = findingsAt(detector, text, spelling.path, place);
      const isFound = here.some(({ severity }) => severity !== 'hint');
      found += isFound ? 1 : 0;
      named += here.some(({ ruleId }) => ruleId === rule.id) ? 1 : 0;
      if (!isFound) remark(`missed: ${spelling.id}: ${text.trim()}`);
    }
    return { spelling: spelling.id, positives: drawn.length, found, named };
  });
}

function counterExamples({ counterExamples: lines }: WrittenRule, seed: number): NearMiss[] {
  return lines.map((line) => {
    const { text: template, path } = typeof line === 'string' ? { text: line, path: 'app.py' } : line;
    const { text } = expandTemplates(template, seededRandom(seed));
    return { kind: 'a counter-example', text, path, place: { start: 0, end: text.length } };
  });
}

function outcomeOf(detector: Detector, rule: CompiledRule, { text, path, place }: NearMiss): Outcome {
  const warnings = findingsAt(detector, text, path, place).filter(({ severity }) => severity !== 'hint');
  const firm = warnings.filter(({ confidence }) => confidence !== 'low');
  if (firm.some(({ ruleId }) => ruleId === rule.id)) return 'by the rule';
  if (firm.length > 0) return 'by another, medium or more';
  return warnings.length > 0 ? 'low' : 'nothing';
}

function findingsAt(detector: Detector, text: string, path: string, place: Span): readonly Finding[] {
  return detector.detect({ text, path }, options).findings.filter(({ span }) => overlaps(span, place));
}
