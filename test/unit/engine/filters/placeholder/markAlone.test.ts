// keylift:ignore-file because the values below begin like keys, and open nothing
import assert from 'node:assert/strict';
import { markAlone } from '../../../../../src/engine/filters/placeholder/markAlone';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('markAlone', () => {
  for (const value of [
    'ghp_abc',
    'xoxb-test',
    'hf_short',
    'sk-abc123',
    'sk_test_this_is_fake',
    'glpat-dummy_token',
  ]) {
    it(`drops ${value}`, () => assert.ok(markAlone(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'hunter2',
    'sky-high-7',
    'shepherd_dog',
    'SGarden.7',
    `ghp_${drawn(alphanumeric, 20)}`,
  ]) {
    it(`keeps ${value}`, () => assert.equal(markAlone(passwordOf(value, { generic: true })), undefined));
  }

  it('leaves a value with a shape of its own alone', () => {
    assert.equal(markAlone(candidateOf('ghp_abc')), undefined);
  });
});
