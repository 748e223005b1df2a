// keylift:ignore-file because the words below read like passwords, and open nothing.
import assert from 'node:assert/strict';
import { isWeakPassword } from '../../../src/engine/weakPassword';

describe('isWeakPassword', () => {
  for (const value of [
    ...['welcome1', 'admin123', 'Welcome2024!', 'P@ssw0rd', 'letmein', 'root', 'test_password', 'secret123'],
    ...['testpass', 'mysecretpassword', 'my-secret', 'changeit'],
    ...['123456', '12345678', 'abc123', 'qwerty1', 'qwertyuiop', 'a1234', 'aaaaaa'],
    ...['0123456789abcdef', 'ABCDEFGHIJKLMNOP', 'deadbeef'],
  ])
    it(`is true for ${value}`, () => assert.equal(isWeakPassword(value), true));

  for (const value of [
    ...['tr0ub4dor&3', 'correcthorsebattery', 'testify7', 'hunter2x', 'maple9x', 'p4ss-the-salt'],
    ...['admin12345678901', 'test-test-test-test-test', 'x'],
    ...['abcdefig', '0123456789fedcba', 'deadleaf'],
  ])
    it(`is false for ${value}`, () => assert.equal(isWeakPassword(value), false));
});
