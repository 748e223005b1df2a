import assert from 'node:assert/strict';
import { awsKeyId } from '../../../../src/engine/checks/awsKeyId';
import { ask } from '../ask';
import { drawn } from '../drawn';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

describe('aws-key-id', () => {
  it('holds for base 32 after the prefix', () => {
    assert.equal(ask(awsKeyId, `AKIA${drawn(base32, 16)}`), 'yes');
  });

  it('drops digits that base 32 does not have, lower case and stumps', () => {
    const body = drawn(base32, 15);
    for (const value of [
      `AKIA${body}0`,
      `AKIA${body}1`,
      `AKIA${body}8`,
      `AKIA${body}a`,
      'AKIA',
      'AKIAABC',
      '',
    ]) {
      assert.equal(ask(awsKeyId, value), 'no', value);
    }
  });
});
