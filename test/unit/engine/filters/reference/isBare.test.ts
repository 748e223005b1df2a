// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { isBare } from '../../../../../src/engine/filters/reference/isBare';
import { candidateOf } from '../../candidateOf';

describe('isBare', () => {
  it('holds without a quote right before the value', () => {
    assert.ok(isBare(candidateOf('password = «kq7vwx»')));
    assert.ok(isBare(candidateOf("x = 'a' + «kq7vwx»")));
    for (const quote of ['"', "'", '`'])
      assert.ok(!isBare(candidateOf(`password = ${quote}«kq7vwx»${quote}`)), quote);
  });
});
