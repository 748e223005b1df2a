// What holds for any claims, whatever order they come in.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps } from '../../../src/base';
import { type Accepted, resolveOverlaps, type Winner } from '../../../src/engine/overlap';
import { claim, ids, near } from './claims';

describe('resolveOverlaps, for any claims', () => {
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
