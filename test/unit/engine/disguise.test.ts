// keylift:ignore-file because the words below read like passwords, and open nothing.
import assert from 'node:assert/strict';
import { undisguised } from '../../../src/engine/disguise';

describe('undisguised', () => {
  it('puts letters in place of the signs that look like them', () => {
    assert.equal(undisguised('P@ssw0rd!'), 'Password');
    assert.equal(undisguised('dr4gon99'), 'dragon');
  });

  it('leaves words without such signs, and values of signs', () => {
    for (const value of ['dragon99', 'a1$0@4', '7h3', 'x9'])
      assert.equal(undisguised(value), undefined, value);
  });
});
