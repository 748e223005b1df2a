// Every rule's examples through the real engine, with all rules at work.
import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { checkExamples, formatProblem, mirrorIds } from '../../../src/rules/compiler';
import { compilation, readResult } from './ruleFiles';

describe('builtin rules', () => {
  const { rules, problems } = compilation;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const detector = createDetector({ version: 'test', rules });
  const mirror = createDetector({ version: 'mirror', rules: mirrorIds(rules) });

  it('are readable and compile', () => {
    assert.deepEqual([...readResult.problems, ...problems].map(formatProblem), []);
    assert.ok(rules.length > 0);
  });

  for (const { provider } of readResult.files) {
    describe(provider.provider, () => {
      for (const written of provider.rules) {
        it(`${written.id} finds its examples and leaves its counter-examples alone`, () => {
          const compiled = byId.get(written.id);
          assert.ok(compiled, 'the rule did not compile');
          const found = checkExamples({ written, compiled, detector, mirror, seeds: [1, 2, 3] });
          assert.deepEqual(
            found.map(({ message }) => message),
            [],
          );
        });
      }
    });
  }
});
