import assert from 'node:assert/strict';
import { parseCheck } from '../../../src/rules/checkSpec';

describe('parseCheck', () => {
  it('reads names and bounds', () => {
    assert.deepEqual(parseCheck('luhn'), { name: 'luhn' });
    assert.deepEqual(parseCheck('entropy >= 3.5'), { name: 'entropy', argument: 3.5 });
    assert.deepEqual(parseCheck('min-unique≥8'), { name: 'min-unique', argument: 8 });
  });

  for (const written of ['entropy', 'luhn >= 3', 'entropy > 3', 'entropy >= much', '', 'two words']) {
    it(`does not read "${written}"`, () => assert.equal(parseCheck(written), undefined));
  }
});
