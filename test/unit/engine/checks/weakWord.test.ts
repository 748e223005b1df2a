// keylift:ignore-file because the words below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { weakWord } from '../../../../src/engine/checks/weakWord';
import { ask } from '../ask';

describe('weakWord', () => {
  it('doubts words of tests', () => {
    for (const value of ['test', 'password', 'secret123', 'test_password'])
      assert.equal(ask(weakWord, value), 'doubts', value);
  });

  it('takes no offence at others', () => {
    for (const value of ['tr0ub4dor&3', 'correcthorsebattery', 'testify7'])
      assert.equal(ask(weakWord, value), 'yes', value);
  });
});
