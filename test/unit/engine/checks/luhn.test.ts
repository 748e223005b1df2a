import assert from 'node:assert/strict';
import { luhn } from '../../../../src/engine/checks/luhn';
import { ask } from '../ask';

describe('luhn', () => {
  it('proves numbers with the right check digit, separators or not', () => {
    for (const value of ['79927398713', '7992-7398-713', '18', '0000 0000 0000 0000']) {
      assert.equal(ask(luhn, value), 'proves', value);
    }
  });

  it('has exactly one right check digit for each number', () => {
    const right = Array.from('0123456789').filter((digit) => ask(luhn, `7992739871${digit}`) === 'proves');
    assert.deepEqual(right, ['3']);
  });

  it('drops neighbours swapped, single digits and values without digits', () => {
    for (const value of ['79927398731', '97927398713', '0', '', 'abc'])
      assert.equal(ask(luhn, value), 'no', value);
  });
});
