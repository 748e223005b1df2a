// What the prefilter relies on, for every rule: random matches hold an anchor in its window.
import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { matchGenerator } from '../../../src/rules/compiler';
import { compilation } from './ruleFiles';

const matchesOfEach = 25;

describe('builtin shapes', () => {
  for (const rule of compilation.rules) {
    it(`${rule.id} holds an anchor in every match, within its bounds`, () => {
      const whole = new RegExp(`^(?:${rule.shape})$`, rule.ignoreCase ? 'i' : '');
      const generate = matchGenerator(rule.shape);
      const random = seededRandom(rule.id.length * 31 + rule.maxLength);
      for (let round = 0; round < matchesOfEach; round++) {
        const text = generate(random);
        assert.match(text, whole);
        assert.ok(text.length >= rule.minLength && text.length <= rule.maxLength, `length ${text.length}`);
        if (rule.anchors.length === 0) {
          const found = rule.near.length > 0 || rule.where === 'file';
          assert.ok(found, 'a shape without anchors needs near words, or a path');
          continue;
        }
        const lower = text.toLowerCase();
        const held = rule.anchors.some(({ literal, min, max }) => {
          const at = lower.indexOf(literal, min);
          return at >= 0 && at <= max;
        });
        assert.ok(held, `no anchor in a match of ${text.length} characters`);
        if (text.includes('-')) assert.ok(rule.dashed, 'a dash in the match, and the rule is not dashed');
      }
    });
  }
});
