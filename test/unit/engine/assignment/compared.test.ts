// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readCompared', () => {
  it('reads what a name is compared with, without the method', () => {
    assert.deepEqual(readAroundPassword('if (password.equals("maple9x")) {'), [
      'comparison: password maple9x',
    ]);
    assert.deepEqual(readAroundPassword('if (user.Password.Equals( "maple9x", Ordinal))'), [
      'comparison: user.Password maple9x',
    ]);
    assert.deepEqual(readAroundPassword("return password.equalsIgnoreCase('maple9x');"), [
      'comparison: password maple9x',
    ]);
  });

  it('reads the literal whose method the name is handed to', () => {
    assert.deepEqual(readAroundPassword('if ("maple9x".equals(password)) {'), [
      'comparison: password maple9x',
    ]);
    assert.deepEqual(readAroundPassword('"maple9x".equals(user.getPassword())'), [
      'comparison: user.getPassword maple9x',
    ]);
  });

  it('leaves other methods, and what only stands near', () => {
    for (const text of [
      'if (name.equals("maple9x") || password)',
      '"maple9x".equals(name, password)',
      'password.equals(other)',
      '"maple9x".startsWith(password)',
    ])
      assert.deepEqual(readAroundPassword(text), [], text);
  });
});
