import assert from 'node:assert/strict';
import { seededRandom } from '../../../../src/base';
import type { Anchor } from '../../../../src/engine';
import { asciiBytes } from '../../../../src/engine/asciiBytes';
import { tableOf } from '../../../../src/engine/toldCharacters';
import { builtinRules } from '../../../../src/rules';
import { matchGenerator } from '../../../../src/rules/compiler';
import { anchorsOf } from '../../../../src/rules/shape/anchors';
import { asciiLower } from '../../../support/naivePrefilter';
import { parsed } from './parsed';

const anchors = (shape: string, leastRarity = 0) =>
  anchorsOf(parsed(shape), leastRarity).map(({ literal, min, max }) => `${literal} ${min}–${max}`);

function standsIn(match: string, { literal, min, max, before, after }: Anchor): boolean {
  const allowed = before === undefined ? undefined : tableOf(before);
  const bytes = asciiBytes(match);
  for (let at = min; at <= max; at++) {
    if (
      asciiLower(match).startsWith(literal, at) &&
      bytes.subarray(0, at).every((byte) => allowed?.[byte] !== 0) &&
      goesOn(bytes.subarray(at + literal.length), after)
    )
      return true;
  }
  return false;
}

function goesOn(rest: Uint8Array, after: Anchor['after']): boolean {
  if (!after) return true;
  const between = tableOf(after.between);
  const end = rest.findIndex((byte) => between[byte] === 0);
  return end >= (after.least ?? 0) && end <= after.most && tableOf(after.then)[rest[end] as number] === 1;
}

describe('anchorsOf', () => {
  const cases: readonly (readonly [what: string, shape: string, expected: readonly string[]])[] = [
    ['takes a prefix, lower case', 'SG_[a-z]{20}', ['sg_ 0–0']],
    ['expands a small class', 'gh[pousr]_[a-z]{9}', ['gho_ 0–0', 'ghp_ 0–0', 'ghr_ 0–0', 'ghs_ 0–0', 'ghu_ 0–0']],
    ['does not expand a class behind a good literal', 'ghp_[0-9][a-z]{3}', ['ghp_ 0–0']],
    ['takes one literal for each branch', '(?:AKIA|ASIA)[A-Z]{16}', ['akia 0–0', 'asia 0–0']],
    ['takes a part in the middle, with its distances', '[a-z]{2,5}T3Blbk[a-z]{2}', ['t3blbk 2–5']],
    ['prefers a rare literal in the middle to a frequent prefix', 'sk-[a-z]{20}T3BlbkFJ[a-z]{20}', ['t3blbkfj 23–23']],
    ['reads through an optional part', 'rabbit(?:mq)?[a-z]{3}', ['rabbit 0–0']],
    ['looks into repeated groups', '(?:wxyz[a-z]{2}){2,3}', ['wxyz 0–0']],
    ['merges the same literal of two branches', '(?:a|bc)zapier|xzapier', ['azapier 0–0', 'bczapier 0–0', 'xzapier 0–0']],
    ['drops what another literal covers', '(?:mysql|mysql2)[!]{3}', ['mysql!!! 0–0', 'mysql2!!! 0–0']],
    ['prefers more rare literals to fewer frequent ones', '(?:user|username)=[a-z]{3}', ['user= 0–0', 'username= 0–0']],
    ['takes the first of repeated characters', '(?:user|role)\\x20{1,40}[a-z]', ['role  0–0', 'user  0–0']],
    ['has nothing for an optional literal', '(?:abcd)?[a-z]{9}', []],
    ['has nothing when one branch has nothing', 'abcd[a-z]|[a-z]{32}', []],
    ['has nothing for two characters', 's.[a-z]{24}'.replace('.', '\\.'), []],
  ];
  for (const [what, shape, expected] of cases) it(what, () => assert.deepEqual(anchors(shape).sort(), [...expected].sort()));

  it('tells what can stand before a literal whose distance is not known', () => {
    const before = (shape: string, ignoreCase = false) =>
      anchorsOf(parsed(shape), 0, ignoreCase).map((anchor) => anchor.before);
    assert.deepEqual(before('[a-f.]{2,5}T3Blbk[0-9]{2}'), ['..af']);
    assert.deepEqual(before('[a-f]{2,5}T3Blbk[0-9]{2}', true), ['AFaf']);
    assert.deepEqual(before('(?:x[0-9]{1,3})?zapier[a-z]{4}'), ['09xx']);
    assert.deepEqual(before('[^\\n]{2,5}T3Blbk'), [undefined]);
    assert.deepEqual(before('[a-f]{5}T3Blbk'), [undefined]);
  });

  it('tells what must come behind a literal, and what may stand between', () => {
    const after = (shape: string, ignoreCase = false) =>
      anchorsOf(parsed(shape), 0, ignoreCase).map((anchor) => anchor.after);
    assert.deepEqual(after('zapier[a-f]{0,9}\\('), [{ between: 'af', most: 9, then: '((' }]);
    assert.deepEqual(after('zapier[a-f]{0,9}\\(', true), [{ between: 'AFaf', most: 9, then: '((' }]);
    assert.deepEqual(after('(?:zapier[0-9]{2}){2}'), [{ between: '', most: 0, then: '09' }]);
    assert.deepEqual(after('zapier[0-9]{20,40}@'), [{ between: '09', least: 20, most: 40, then: '@@' }]);
    assert.deepEqual(after('zapier[^@\\s]{0,40}@'), [{ between: '\0\b\x0e\x1f!?A\x7f\x80\x80', most: 40, then: '@@' }]);
    assert.deepEqual(after('zapier[a-z]{0,999}\\('), [undefined]);
    assert.deepEqual(after('zapier[^\\n]{0,9}'), [undefined]);
  });

  it('tells what follows where a shorter literal stands in a longer one', () => {
    const [found] = anchorsOf(parsed('(?:zapier[A-F]{2}|zapierz[a-f]{0,9}\\()'), 0);
    assert.deepEqual(found, { literal: 'zapier', min: 0, max: 0, after: { between: '', most: 0, then: 'AFZZzz' } });
  });

  it('goes on beyond a group with what always comes next', () => {
    const found = anchors('(?:zapier|hive)(?:::new)?\\([a-z]{9}').sort();
    assert.deepEqual(found, ['hive( 0–0', 'hive::new( 0–0', 'zapier( 0–0', 'zapier::new( 0–0']);
  });

  it('tells of a literal what stands before the longer ones that it covers', () => {
    const [found, ...others] = anchorsOf(parsed('(?:[a-f]{0,9}zapier|Xzapier)=[0-9]{4}'), 0);
    assert.deepEqual([found?.literal, found?.before, others], ['zapier=', 'XXafxx', []]);
  });

  it('has one in every match of the built-in rules, behind nothing but what it tells', () => {
    const random = seededRandom(3);
    for (const { id, shape, anchors: literals, where } of builtinRules.rules) {
      if (literals.length === 0 || where === 'key') continue;
      const draw = matchGenerator(shape);
      // Each of many alternatives has its own way to the literal.
      const rounds = literals.some(({ before }) => before !== undefined) ? 150 : 5;
      for (let round = 0; round < rounds; round++) {
        const match = draw(random);
        assert.ok(
          literals.some((anchor) => standsIn(match, anchor)),
          `${id}: ${match}`,
        );
      }
    }
  });

  it('leaves out literals that are too frequent to be of use', () => {
    assert.deepEqual(anchors('https://[a-z]{40}', 9), []);
    assert.deepEqual(anchors('zapier[a-z]{40}', 9), ['zapier 0–0']);
  });
});
