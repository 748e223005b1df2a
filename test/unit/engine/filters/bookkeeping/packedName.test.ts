// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { packedName } from '../../../../../src/engine/filters/bookkeeping/packedName';
import { passwordOf } from '../../candidateOf';

describe('packedName', () => {
  it('drops what a packed function of two letters is called with', () => {
    const given = (call: string) =>
      packedName(passwordOf(call, { key: 'pw', generic: true, form: 'argument' }));
    assert.ok(given('pw("«onFinished»")'));
    assert.equal(given('pw("«kUw83-ppQ2»")'), undefined);
  });
});
