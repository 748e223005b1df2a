import assert from 'node:assert/strict';
import { type Accepted, resolveOverlaps } from '../../../src/engine/overlap';
import { claim, ids, near } from './claims';

describe('resolveOverlaps', () => {
  /** Each is more specific than the next. */
  const ladder: Readonly<Record<string, readonly [Accepted, Accepted]>> = {
    'a rule that specialises the other': [
      claim({ id: 'z-narrow', specializes: ['a-wide'] }, { confidence: 'medium' }),
      claim({ id: 'a-wide' }, { confidence: 'certain' }),
    ],
    'a rule that knows the provider': [
      claim({ id: 'z-provider' }, { confidence: 'medium' }),
      claim({ id: 'a-general', general: true }, { confidence: 'certain' }),
    ],
    'more confidence': [
      claim({ id: 'z-certain' }, { confidence: 'certain' }),
      claim({ id: 'a-high' }, { confidence: 'high' }),
    ],
    'a secret, over an id, where the name says key': [
      claim({ id: 'z-secret', near: ['acme'] }, { key: 'ACME_API_KEY', confidence: 'medium' }),
      claim(
        { id: 'a-client-id', kind: 'identifier', env: 'ACME_CLIENT_ID', near: ['acme'] },
        { key: 'ACME_API_KEY', confidence: 'high', distinctive: false },
      ),
    ],
    'a general rule that is sure, over a provider that only guesses': [
      claim({ id: 'z-general', general: true }, { confidence: 'certain' }),
      claim({ id: 'a-provider', near: ['acme'] }, { confidence: 'low' }),
    ],
    'a distinctive shape, however doubtful, over a general rule': [
      claim({ id: 'z-provider' }, { confidence: 'low' }),
      claim({ id: 'a-general', general: true }, { confidence: 'medium' }),
    ],
    'any secret, over an identifier whose name says secret': [
      claim({ id: 'z-general', general: true }, { confidence: 'low', key: 'acme_client_secret' }),
      claim(
        { id: 'a-client-id', kind: 'identifier', near: ['acme'] },
        { confidence: 'high', key: 'acme_client_secret' },
      ),
    ],
    'a password, over the general shape of a hash': [
      claim({ id: 'z-password', general: true }, { confidence: 'low', key: 'password' }),
      claim({ id: 'a-hash', kind: 'identifier', general: true }, { key: 'password' }),
    ],
    'any secret, over an identifier in a name that says token': [
      claim({ id: 'z-general', general: true }, { confidence: 'low', key: 'acme_token' }),
      claim({ id: 'a-site-id', kind: 'identifier', near: ['acme'] }, { key: 'acme_token' }),
    ],
    'a publishable value that its provider calls token': [
      claim({ id: 'z-site', kind: 'publishable', near: ['acme', 'acme token'] }, { key: 'acme_token' }),
      claim({ id: 'a-general', general: true }, { key: 'acme_token' }),
    ],
    'an identifier, where the name is about the secret only': [
      claim({ id: 'z-client-id', kind: 'identifier', near: ['acme'] }, { key: 'acme_secret_id' }),
      claim({ id: 'a-general', general: true }, { key: 'acme_secret_id' }),
    ],
    'a distinctive shape': [
      claim({ id: 'z-shape' }, { confidence: 'medium' }),
      claim({ id: 'a-near', near: ['acme'] }, { confidence: 'medium' }),
    ],
    'a distinguishing word in the name': [
      claim({ id: 'z-told', distinguish: ['acme key'] }, { key: 'acme_key' }),
      claim({ id: 'a-untold', distinguish: ['admin'] }, { key: 'acme_key' }),
    ],
    'a distinguishing word on the line': [
      claim({ id: 'z-told', distinguish: ['other'] }, { key: 'acme_key' }),
      claim({ id: 'a-untold', distinguish: ['admin'] }, { key: 'acme_key' }),
    ],
    'a nearer word': [
      claim({ id: 'z-key', near: ['acme'] }, near('key')),
      claim({ id: 'a-block', near: ['acme'] }, near('block')),
    ],
    'the longer claim': [claim({ id: 'z-long' }), claim({ id: 'a-short' }, { start: 14 })],
    'the closer of two words': [
      claim({ id: 'z-close', near: ['acme'] }, near('line', 5)),
      claim({ id: 'a-far', near: ['acme'] }, near('line', 0)),
    ],
    'the secret half of a pair, where nothing tells it from the public half': [
      claim({ id: 'z-secret', near: ['acme'] }, near('line')),
      claim({ id: 'a-client-id', kind: 'identifier', near: ['acme'] }, near('line')),
    ],
    'the name, when nothing else tells': [claim({ id: 'a-rule' }), claim({ id: 'b-rule' })],
  };
  for (const [what, [winner, loser]] of Object.entries(ladder)) {
    it(`prefers ${what}`, () => {
      for (const accepted of [
        [winner, loser],
        [loser, winner],
      ]) {
        const winners = resolveOverlaps(accepted);
        assert.deepEqual(ids(winners), [winner.candidate.rule.id]);
        assert.deepEqual(winners[0]?.others, [loser.candidate.rule.id]);
      }
    });
  }

  it('does not take a short distinguishing word out of a longer one', () => {
    const key = 'acme_path';
    const [winner] = resolveOverlaps([
      claim({ id: 'b-token', distinguish: ['pat'] }, { key }),
      claim({ id: 'a-other', distinguish: ['zzz'] }, { key }),
    ]);
    assert.equal(winner?.candidate.rule.id, 'a-other');
    for (const right of ['acmePat', 'ACME_PAT', 'acme-pat']) {
      const [told] = resolveOverlaps([
        claim({ id: 'b-token', distinguish: ['pat'] }, { key: right }),
        claim({ id: 'a-other', distinguish: ['zzz'] }, { key: right }),
      ]);
      assert.equal(told?.candidate.rule.id, 'b-token', right);
    }
  });

  it('keeps claims on different characters, by position', () => {
    const winners = resolveOverlaps([
      claim({ id: 'second' }, { start: 44, end: 54 }),
      claim({ id: 'first' }),
    ]);
    assert.deepEqual(ids(winners), ['first', 'second']);
    assert.deepEqual(
      winners.flatMap(({ others }) => others),
      [],
    );
  });

  it('names a rule that claims a place twice only once, and not beside itself', () => {
    const winners = resolveOverlaps([
      claim({ id: 'wide' }),
      claim({ id: 'part' }, { start: 13, end: 16 }),
      claim({ id: 'part' }, { start: 20, end: 24 }),
      claim({ id: 'wide' }, { start: 14, end: 30 }),
    ]);
    assert.deepEqual(ids(winners), ['wide']);
    assert.deepEqual(winners[0]?.others, ['part']);
  });

  it('lets a rule that specialises the best one take its place, though a third beats it two at a time', () => {
    const special = claim({ id: 'c-special', specializes: ['b-wide'] }, { confidence: 'low' });
    const wide = claim({ id: 'b-wide' }, { confidence: 'certain' });
    const third = claim({ id: 'a-third' }, { confidence: 'high' });
    for (const accepted of [
      [special, wide, third],
      [third, special, wide],
      [wide, third, special],
    ]) {
      assert.deepEqual(ids(resolveOverlaps(accepted)), ['c-special']);
    }
    assert.deepEqual(ids(resolveOverlaps([special, third])), ['a-third']);
  });

  it('gives a specialised rule away for the place of its special one only', () => {
    const special = claim({ id: 'c-special', specializes: ['b-wide'] }, { confidence: 'low', end: 20 });
    const wide = claim({ id: 'b-wide' }, { confidence: 'certain', start: 20 });
    const third = claim({ id: 'a-third' }, { confidence: 'high', end: 20 });
    const bridge = claim({ id: 'd-bridge' }, { confidence: 'low', start: 18, end: 24 });
    assert.deepEqual(ids(resolveOverlaps([special, wide, third, bridge])), ['a-third', 'b-wide']);
  });
});
