// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { bookkeeping } from '../../../../../src/engine/filters/bookkeeping';
import { passwordOf } from '../../candidateOf';

describe('bookkeeping', () => {
  it('judges by names only what has nothing but a name', () => {
    const given = (generic: boolean) => bookkeeping(passwordOf('kUw83', { key: 'passThrough', generic }));
    assert.ok(given(true));
    assert.equal(given(false), undefined);
  });
});
