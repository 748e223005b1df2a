import assert from 'node:assert/strict';
import { plainWords } from '../../../../../src/engine/filters/placeholder/plainWords';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { candidateOf, nearCandidateOf } from '../../candidateOf';

describe('plainWords', () => {
  for (const value of ['acme-button-primary-large', 'acme_container_wrapper', 'AC1948button-primary-large'])
    it(`drops ${value}`, () => assert.ok(plainWords(candidateOf(value))));

  for (const value of [
    'acme-button',
    'acme-xkcd-qrst-bcdf',
    'acme-live-Button-primary',
    'acme-live-k7-primary',
  ])
    it(`keeps ${value}`, () => assert.equal(plainWords(candidateOf(value)), undefined));

  it('keeps random keys with dashes in them', () => {
    for (let seed = 1; seed <= 300; seed++)
      assert.equal(plainWords(candidateOf(`acme_${drawn(`${alphanumeric}-_`, 20, seed)}`)), undefined);
  });

  it('leaves what needs a near word to its checks', () => {
    assert.equal(plainWords(nearCandidateOf('acme-button-primary-large')), undefined);
  });
});
