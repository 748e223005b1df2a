import assert from 'node:assert/strict';
import { byteFormsOf } from '../../../src/expose/byteForms';

describe('byteFormsOf', () => {
  const ends = ['\n', '\r\n', '\\n', '\\r\\n'];
  const has = (value: string, bytes: Buffer): boolean =>
    byteFormsOf(value).some((form) => form.equals(bytes));

  it('gives lines every end that Git, editors and settings give them', () => {
    for (const own of ends)
      for (const other of ends)
        assert.ok(has(`first${own}second`, Buffer.from(`first${other}second`)), JSON.stringify([own, other]));
  });

  it('gives a value of one line one form for each encoding', () => {
    assert.equal(byteFormsOf('one line').length, 3);
    assert.equal(byteFormsOf('öne line').length, 4);
    assert.ok(has('öne line', Buffer.from('öne line', 'latin1')));
  });

  it('gives none that would be found by chance', () => assert.deepEqual(byteFormsOf('a\nbcd'), []));
});
