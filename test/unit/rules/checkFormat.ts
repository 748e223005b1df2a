// One kind of file, with all rules at work: each marked secret is found, with its exact characters, and nothing else.
import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { createDetector, type Finding } from '../../../src/engine';
import { expandTemplates } from '../../../src/rules/template';
import { compilation } from './ruleFiles';

export interface FormatSamples {
  readonly path: string;
  /** Texts with templates; the secrets stand between « and ». */
  readonly found: readonly string[];
  /** The same without a secret: empty, a reference, encrypted, a placeholder. */
  readonly clean: readonly string[];
  /** Rules the findings must come from, in order of position, where that matters; for each of the texts. */
  readonly rules?: readonly (readonly string[])[];
}

const detector = createDetector({ version: 'test', rules: compilation.rules });

/** A suite for one format. */
export function describeFormat(name: string, samples: FormatSamples): void {
  const { path, found, clean, rules = [] } = samples;
  describe(name, () => {
    for (const [index, text] of found.entries()) {
      it(`finds what is marked in sample ${index + 1}`, () => {
        for (const seed of [1, 2, 3]) checkFound(text, path, seed, rules[index]);
      });
    }
    for (const [index, text] of clean.entries()) {
      it(`is quiet about clean sample ${index + 1}`, () => {
        for (const seed of [1, 2, 3]) {
          const filled = expandTemplates(text, seededRandom(seed)).text;
          assert.deepEqual(findingsIn(filled, path).map(describeFinding(filled)), []);
        }
      });
    }
  });
}

/** Base64 of a text whose templates are filled, the same for each call. */
export function base64Of(template: string): string {
  const { text, problems } = expandTemplates(template, seededRandom(template.length));
  assert.deepEqual(problems, []);
  return Buffer.from(text).toString('base64');
}

function checkFound(template: string, path: string, seed: number, rules?: readonly string[]): void {
  const { text, spans, problems } = expandTemplates(template, seededRandom(seed));
  assert.deepEqual(problems, []);
  const findings = findingsIn(text, path);
  assert.deepEqual(
    findings.map(({ span }) => text.slice(span.start, span.end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    `found: ${findings.map(describeFinding(text)).join('; ')}`,
  );
  if (rules)
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      rules,
    );
}

function findingsIn(text: string, path: string): readonly Finding[] {
  return detector.detect({ text, path }, { salt: 'test', includeHarmless: false }).findings;
}

function describeFinding(text: string): (finding: Finding) => string {
  return ({ ruleId, span }) => `${ruleId} at ${text.slice(span.start, span.end)}`;
}
