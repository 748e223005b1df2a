import assert from 'node:assert/strict';
import { isOrdinaryName } from '../../../../src/engine/owner/ordinaryNames';

describe('isOrdinaryName', () => {
  it('tells everyday words, in any case, from names that mean one thing', () => {
    assert.ok(isOrdinaryName('Front'));
    assert.ok(isOrdinaryName('wise'));
    assert.ok(!isOrdinaryName('Agora'));
  });
});
