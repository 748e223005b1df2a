// npm run bench:accuracy: each rule's values, made from its examples, in the spellings of languages and formats,
// and near-misses of them. Prints recall and false positives, worst rules first.
import { createDetector, type CompiledRule, type Finding } from '../../src/engine';
import { seededRandom } from '../../src/base';
import { expandTemplates } from '../../src/rules/template';
import { compileRules } from '../../src/rules/compiler';
import type { WrittenRule } from '../../src/rules/written';
import { readRuleFiles } from '../../scripts/rules/readRuleFiles';
import { inRepository } from '../../scripts/repository';
import { machine, table } from './measure';
import { spellings } from './spellings';

const seeds = [11, 12, 13, 14];
const { files } = readRuleFiles(inRepository('rules'));
const { rules } = compileRules(files);
const detector = createDetector({ version: 'bench', rules });
const written = new Map(
  files.flatMap(({ provider }) => provider.rules.map((rule) => [rule.id, rule] as const)),
);

interface Score {
  readonly rule: CompiledRule;
  positives: number;
  /** Found at the place, by this rule or another. */
  found: number;
  /** Found by this rule. */
  named: number;
  nearMisses: number;
  falsePositives: number;
}

const scores: Score[] = [];
const bySpelling = new Map<string, { positives: number; found: number }>();
for (const rule of rules) {
  // A shape with a part that is not the secret brings its own surroundings: its examples are its spellings.
  if (rule.kind !== 'secret' || rule.shape.includes('(?<secret>')) continue;
  scores.push(scoreOf(rule));
}
report();

function scoreOf(rule: CompiledRule): Score {
  const score: Score = { rule, positives: 0, found: 0, named: 0, nearMisses: 0, falsePositives: 0 };
  const name = nameFor(rule);
  const values = valuesOf(written.get(rule.id), new RegExp(rule.shape, rule.ignoreCase ? 'gi' : 'g'));
  values.forEach((value, turn) => {
    for (const spelling of spellings) {
      if (/[\s"'`<>&]/.test(value)) continue;
      const text = spelling.text(name, value);
      const at = text.indexOf(value);
      const here = findings(text, spelling.path).filter(
        ({ span }) => span.start < at + value.length && at < span.end,
      );
      score.positives++;
      score.found += here.length > 0 ? 1 : 0;
      score.named += here.some(({ ruleId }) => ruleId === rule.id) ? 1 : 0;
      const known = bySpelling.get(spelling.id) ?? { positives: 0, found: 0 };
      bySpelling.set(spelling.id, {
        positives: known.positives + 1,
        found: known.found + (here.length > 0 ? 1 : 0),
      });
    }
    for (const text of nearMissesOf(rule, name, value, turn)) {
      score.nearMisses++;
      score.falsePositives += findings(text, 'app.py').some(({ ruleId }) => ruleId === rule.id) ? 1 : 0;
    }
  });
  return score;
}

/** The rule's variable, or one made of a near word when the variable would say nothing to the rule. */
function nameFor(rule: CompiledRule): string {
  const squash = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (rule.near.length === 0 || rule.near.some((word) => squash(rule.env).includes(squash(word))))
    return rule.env;
  return `${(rule.near[0] ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_SECRET`;
}

function valuesOf(rule: WrittenRule | undefined, shape: RegExp): string[] {
  const lines = (rule?.examples ?? []).map((example) =>
    typeof example === 'string' ? example : example.text,
  );
  const values = seeds.flatMap((seed) =>
    lines.flatMap((line) => {
      const { text, spans } = expandTemplates(line, seededRandom(seed));
      // A template may be only the random part of the value: the shape tells where the whole of it begins and ends.
      const whole = Array.from(text.matchAll(shape), (match) => ({ start: match.index, value: match[0] }));
      return whole
        .filter(({ start, value }) =>
          spans.some((span) => span.start < start + value.length && start < span.end),
        )
        .map(({ value }) => value);
    }),
  );
  return [...new Set(values)].filter((value) => !/[\r\n]/.test(value));
}

/** Texts that are almost the rule's: another length, another alphabet, another name. */
function* nearMissesOf(rule: CompiledRule, name: string, value: string, turn: number): Generator<string> {
  const whole = new RegExp(`^(?:${rule.shape})$`, rule.ignoreCase ? 'i' : '');
  const middle = value.length >> 1;
  const changed = [
    value.slice(0, middle) + value.slice(middle + 3),
    `${value}${'k7Q'.charAt(turn % 3)}9x`,
    // Torn apart, unless one half is long enough for a value of its own.
    ...(value.length - middle < rule.minLength ? [`${value.slice(0, middle)}%!${value.slice(middle)}`] : []),
  ];
  for (const other of changed) if (!whole.test(other)) yield `${name} = "${other}"\n`;
  if (rule.near.length > 0) yield `build_asset = "${value}"\n`;
}

function findings(text: string, path: string): readonly Finding[] {
  return detector.detect({ text, path }, { salt: 'bench', includeHarmless: true }).findings;
}

function report(): void {
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const percent = (part: number, of: number): string =>
    of === 0 ? '–' : `${((100 * part) / of).toFixed(2)} %`;
  const positives = sum((score) => score.positives);
  console.log(
    `${machine()}; ${scores.length} rules, ${positives} positives, ${sum((s) => s.nearMisses)} near-misses\n`,
  );
  console.log(
    `found ${percent(
      sum((s) => s.found),
      positives,
    )}, by the rule itself ${percent(
      sum((s) => s.named),
      positives,
    )}`,
  );
  console.log(
    `near-misses flagged by the rule ${percent(
      sum((s) => s.falsePositives),
      sum((s) => s.nearMisses),
    )}\n`,
  );
  const worst = scores
    .filter((score) => score.positives > 0)
    .sort((a, b) => a.named / a.positives - b.named / b.positives || b.falsePositives - a.falsePositives)
    .slice(0, 40);
  const rowOf = (s: Score): string[] => [
    s.rule.id,
    percent(s.found, s.positives),
    percent(s.named, s.positives),
    percent(s.falsePositives, s.nearMisses),
  ];
  console.log(table(['rule (worst first)', 'found', 'by itself', 'near-misses flagged'], worst.map(rowOf)));
  const silent = scores.filter((score) => score.positives === 0).map(({ rule }) => rule.id);
  if (silent.length > 0) console.log(`\nno positives could be made for: ${silent.join(', ')}`);
  const flagged = scores
    .filter((s) => s.falsePositives > 0)
    .sort((a, b) => b.falsePositives - a.falsePositives);
  console.log(
    `\n${table(['rule (most near-misses first)', 'found', 'by itself', 'near-misses flagged'], flagged.slice(0, 20).map(rowOf))}`,
  );
  const forms = [...bySpelling].sort(([, a], [, b]) => a.found / a.positives - b.found / b.positives);
  console.log(
    `\n${table(
      ['spelling (worst first)', 'found'],
      forms.map(([id, s]) => [id, percent(s.found, s.positives)]),
    )}`,
  );
}
