// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readAssignments } from '../../../../src/engine/assignment';

/** Names and values that are read around the word `password` of the text. */
function readIn(text: string): readonly string[] {
  const at = text.search(/password/i);
  return readAssignments(text, at, at + 8, () => false).map(
    ({ key, value, form }) =>
      `${form}: ${text.slice(key.start, key.end)} ${text.slice(value.start, value.end)}`,
  );
}

describe('readCompared', () => {
  it('reads what a name is compared with, without the method', () => {
    assert.deepEqual(readIn('if (password.equals("maple9x")) {'), ['comparison: password maple9x']);
    assert.deepEqual(readIn('if (user.Password.Equals( "maple9x", Ordinal))'), [
      'comparison: user.Password maple9x',
    ]);
    assert.deepEqual(readIn("return password.equalsIgnoreCase('maple9x');"), [
      'comparison: password maple9x',
    ]);
  });

  it('reads the literal whose method the name is handed to', () => {
    assert.deepEqual(readIn('if ("maple9x".equals(password)) {'), ['comparison: password maple9x']);
    assert.deepEqual(readIn('"maple9x".equals(user.getPassword())'), [
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
      assert.deepEqual(readIn(text), [], text);
  });
});
