// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { knownIdentifier } from '../../../../src/engine/filters/knownIdentifier';
import { candidateOf, passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

const tokenRule = passwordRuleOf({ id: 'generic-token' });

describe('knownIdentifier', () => {
  for (const value of [
    '#fff',
    '#a1b2c3',
    '#a1b2c3d4',
    '12.5',
    '100%',
    '12px',
    '-3',
    '1234567890',
    `${'0'.repeat(8)}-1111-4222-8333-abcdefabcdef`,
    '550e8400-e29b-41d4-a716-446655440000',
  ]) {
    it(`drops ${value} as a token`, () => assert.ok(knownIdentifier(passwordOf(value, { rule: tokenRule }))));
  }

  for (const value of ['a1b2c3', '#hashtag', '12345x', '1f0e9c2a-77b1-4d2e-9a3c-5b6d7e8f9012']) {
    it(`keeps ${value}`, () =>
      assert.equal(knownIdentifier(passwordOf(value, { rule: tokenRule })), undefined));
  }

  it('keeps long numbers as passwords', () => {
    assert.equal(knownIdentifier(passwordOf('12345678')), undefined);
    assert.ok(knownIdentifier(passwordOf('12345')));
  });

  it('judges only what a name alone made suspicious', () => {
    assert.equal(knownIdentifier(candidateOf('#a1b2c3')), undefined);
  });
});
