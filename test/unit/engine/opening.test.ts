import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { Opening, openingOf } from '../../../src/engine/opening';
import { builtinRules } from '../../../src/rules';
import { matchGenerator } from '../../../src/rules/compiler';

function fits(begins: readonly string[], text: string, at = 0): boolean {
  return new Opening(begins).fits(asciiBytes(text), at);
}

describe('Opening', () => {
  it('looks at each place that is told of', () => {
    assert.ok(fits(['az', '09', '__'], '.k7_', 1));
    for (const text of ['K7_', 'kk_', 'k7-']) assert.ok(!fits(['az', '09', '__'], text), text);
  });

  it('takes anything where nothing is told, and all that is not ASCII together', () => {
    assert.ok(fits(['', 'aa'], '\u00e9a'));
    assert.ok(fits(['az\u0080\u0080'], '\u4e2d'));
    assert.ok(!fits(['az'], '\u4e2d'));
  });

  it('has no room for a match at the end of the text', () => {
    assert.ok(!fits(['az', 'az'], 'ab', 1));
  });

  it('is rare where few characters begin a match', () => {
    assert.deepEqual(
      [['""\'\'::=='], ['az'], ['', '""'], []].map((begins) => new Opening(begins).isRare),
      [true, false, false, false],
    );
  });

  it('never refuses a match of a rule', () => {
    const random = seededRandom(5);
    for (const rule of builtinRules.rules) {
      const drawn = matchGenerator(rule.shape);
      for (let round = 0; round < 5; round++) {
        const value = drawn(random);
        assert.ok(openingOf(rule).fits(asciiBytes(value), 0), rule.id);
        const folded = rule.ignoreCase ? value.toUpperCase() : value;
        assert.ok(openingOf(rule).fits(asciiBytes(folded), 0), rule.id);
      }
    }
  });
});
