import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import { type Accepted, resolveOverlaps, type Winner } from '../../../src/engine/overlap';
import { candidateOf, type CandidateChanges } from './candidateOf';
import { ruleOf } from './ruleOf';

const text = 'acme_key = "0123456789abcdefghij"; other = "9876543210"';

interface Claim extends CandidateChanges {
  readonly confidence?: Accepted['confidence'];
  readonly start?: number;
  readonly end?: number;
}

/** A claim on the first value, unless it says another place. */
function claim(
  changes: Partial<CompiledRule>,
  { confidence = 'high', start = 12, end = 32, ...rest }: Claim = {},
): Accepted {
  const span = { start, end };
  return { candidate: candidateOf(text, { rule: ruleOf(changes), span, secret: span, ...rest }), confidence };
}

const ids = (winners: readonly Winner[]): string[] => winners.map(({ candidate }) => candidate.rule.id);
const near = (nearness: 'key' | 'line' | 'block', start = 0) => ({
  near: { nearness, word: { start, end: start + 4 } },
});

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

  /** Candidates of every kind for one place; each rule may specialise those that come later in the alphabet. */
  const rivals = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        specializes: fc.subarray(['b', 'c', 'd', 'e', 'f']),
        general: fc.boolean(),
        kind: fc.constantFrom('secret', 'identifier', 'publishable'),
        where: fc.constantFrom('near', 'provider'),
        distinguish: fc.constantFrom([], ['acme key'], ['other'], ['admin']),
        confidence: fc.constantFrom('certain', 'high', 'medium', 'low'),
        distinctive: fc.boolean(),
        key: fc.constantFrom('', 'acme_key', 'acme_secret', 'acme_token'),
        word: fc.constantFrom(undefined, 'key', 'line', 'block'),
        distance: fc.nat(7),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    )
    .map((written) =>
      written.map(({ id, specializes, general, kind, where, distinguish, word, distance, ...rest }) =>
        claim(
          { id, specializes: specializes.filter((other) => other > id), general, kind, where, distinguish },
          { ...rest, ...(word && near(word, distance)) },
        ),
      ),
    );

  const strangers = (accepted: readonly Accepted[]): readonly Accepted[] =>
    accepted.map(({ candidate, confidence }) => ({
      candidate: { ...candidate, rule: { ...candidate.rule, specializes: [] } },
      confidence,
    }));
  const leadsTo = (accepted: readonly Accepted[], from: string, to: string): boolean =>
    from === to ||
    accepted.some(
      ({ candidate: { rule } }) =>
        rule.id === from && rule.specializes.some((other) => leadsTo(accepted, other, to)),
    );

  it('reports the best of all kinds of rules, or what specialises it, whatever order they come in', () => {
    let handedOn = 0;
    fc.assert(
      fc.property(
        rivals.chain((accepted) =>
          fc.tuple(fc.constant(accepted), fc.shuffledSubarray(accepted, { minLength: accepted.length })),
        ),
        ([accepted, shuffled]) => {
          const winners = ids(resolveOverlaps(accepted));
          const best = ids(resolveOverlaps(strangers(accepted)));
          assert.deepEqual(ids(resolveOverlaps(shuffled)), winners);
          assert.equal(winners.length, Math.min(accepted.length, 1));
          if (winners[0] === undefined) return;
          const [winner] = winners;
          if (winner !== best[0]) handedOn++;
          assert.ok(leadsTo(accepted, winner, best[0] ?? ''), `${winner} is not of the kind of ${best[0]}`);
          assert.ok(
            accepted.every(({ candidate }) => !candidate.rule.specializes.includes(winner)),
            `a more special one than ${winner} is there`,
          );
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(handedOn > 0, 'no draw in which one rule took the place of another');
  });

  it('ranks rules that know nothing of each other in one row', () => {
    fc.assert(
      fc.property(rivals, (accepted) => {
        // The row is what wins, what wins without it, and so on: of two in it the first always beats the second.
        const row: Accepted[] = [];
        for (let left = strangers(accepted); left.length > 0;) {
          const [winner] = resolveOverlaps(left);
          row.push(...left.filter(({ candidate }) => candidate === winner?.candidate));
          left = left.filter(({ candidate }) => candidate !== winner?.candidate);
        }
        row.forEach((better, at) =>
          row.slice(at + 1).forEach((worse) => {
            assert.deepEqual(ids(resolveOverlaps([worse, better])), ids(resolveOverlaps([better])));
          }),
        );
      }),
    );
  });

  const claims = fc.array(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        general: fc.boolean(),
        confidence: fc.constantFrom('certain', 'high', 'medium', 'low'),
        start: fc.nat(40),
        length: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ id, general, confidence, start, length }) =>
        claim({ id, general }, { confidence, start, end: start + length }),
      ),
    { maxLength: 12 },
  );

  it('gives winners that share no characters, and leaves no place unclaimed', () => {
    fc.assert(
      fc.property(claims, (accepted) => {
        const winners = resolveOverlaps(accepted);
        winners.slice(1).forEach(({ candidate }, index) => {
          assert.ok(candidate.secret.start >= winners[index]!.candidate.secret.end);
        });
        for (const { candidate } of accepted) {
          const winner = winners.find((known) => overlaps(known.candidate.secret, candidate.secret));
          assert.ok(winner, 'a place without a winner');
        }
      }),
    );
  });

  it('does not depend on the order of what it is given', () => {
    const place = ({ candidate, others }: Winner): string =>
      `${candidate.rule.id} ${candidate.secret.start}–${candidate.secret.end} ${[...others].sort().join()}`;
    fc.assert(
      fc.property(claims, (accepted) => {
        const turned = resolveOverlaps([...accepted].reverse());
        assert.deepEqual(resolveOverlaps(accepted).map(place), turned.map(place));
      }),
    );
  });
});
