// keylift:ignore-file because the made-up values below stand in settings
import assert from 'node:assert/strict';
import { readUnit } from '../../../../../src/respond/inventory/files/systemd';

/** The literal that each definition gives. */
function given(text: string): string[] {
  return readUnit(text).map(({ literal }) => text.slice(literal?.start, literal?.end));
}

describe('readUnit', () => {
  it('gives each variable of a line the characters of its value and no others', () => {
    const text = '[Service]\nEnvironment=A_KEY=one "B_KEY=two" \'C_KEY=three\'\n';
    assert.deepEqual(given(text), ['one', 'two', 'three']);
  });

  it('leaves other settings alone', () => {
    assert.deepEqual(given('[Service]\nExecStart=/bin/run KEY=one\n#Environment=A=b\n'), []);
  });
});
