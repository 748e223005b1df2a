// keylift:ignore-file because the passwords below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readElement', () => {
  it('reads the value of a pair of elements that an attribute tells apart', () => {
    assert.deepEqual(
      readAroundPassword(
        '<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Argument.value">maple9x</stringProp>',
      ),
      ['element: password maple9x'],
    );
  });

  it('leaves the value of another pair', () => {
    assert.deepEqual(
      readAroundPassword(
        '<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Other.note">maple9x</stringProp>',
      ),
      [],
    );
  });
});
