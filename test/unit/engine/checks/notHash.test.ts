import assert from 'node:assert/strict';
import { notHash } from '../../../../src/engine/checks/notHash';
import { drawn, hexDigits } from '../../../support/drawn';
import { ask } from '../ask';

describe('not-hash', () => {
  it('drops hexadecimal of a digest length under a digest name', () => {
    for (const length of [32, 40, 56, 64, 96, 128]) {
      const value = drawn(hexDigits, length);
      assert.equal(ask(notHash, value, 0, 'fileChecksum'), 'no', `${length}`);
      assert.equal(ask(notHash, value.toUpperCase(), 0, 'SHA256'), 'no', `${length}`);
    }
  });

  it('holds under other names, for other lengths and for mixed case', () => {
    const value = drawn(hexDigits, 32);
    assert.equal(ask(notHash, value, 0, 'apiKey'), 'yes');
    assert.equal(ask(notHash, value), 'yes');
    assert.equal(ask(notHash, `${value}0`, 0, 'md5'), 'yes');
    assert.equal(ask(notHash, `aA${value.slice(2)}`, 0, 'md5'), 'yes');
  });
});
