import assert from 'node:assert/strict';
import { seededRandom } from '../../../../src/base';
import { drawMixed } from '../../../../src/rules/templates/draw';

describe('drawMixed', () => {
  it('has one character of each alphabet whenever there is room', () => {
    for (let seed = 0; seed < 200; seed++) {
      assert.match(drawMixed(seededRandom(seed), ['abc', '123', 'XYZ'], 3), /^(?=.*[abc])(?=.*[123])(?=.*[XYZ]).{3}$/);
    }
  });

  it('draws what it can when there is no room', () => {
    assert.match(drawMixed(seededRandom(1), ['abc', '123'], 1), /^[abc123]$/);
  });
});
