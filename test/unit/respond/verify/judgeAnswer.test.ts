import assert from 'node:assert/strict';
import { judgeAnswer, type LiveAnswer, type VerifySpec } from '../../../../src/respond';
import { spec } from './spec';

const cases: readonly (readonly [
  what: string,
  changes: Partial<VerifySpec>,
  status: number,
  text: string,
  verdict: LiveAnswer['verdict'],
])[] = [
  ['a status of keys that work', {}, 200, '', 'live'],
  ['a status of keys that do not', {}, 401, '', 'dead'],
  ['a status that the rule does not foresee', {}, 403, '', 'unknown'],
  ['a redirect', { live: [302] }, 302, '', 'unknown'],
  ['too many requests', { dead: [429] }, 429, '', 'unknown'],
  ['an error of the provider', { dead: [500] }, 503, '', 'unknown'],
  ['a refusal that proves nothing', { dead: [] }, 403, '', 'unknown'],
  ['the same status with the words of life', sameStatus(), 200, '{"ok":true}', 'live'],
  ['the same status with the words of death', sameStatus(), 200, '{"error":"revoked"}', 'dead'],
  ['the same status with other words', sameStatus(), 200, '{"error":"busy"}', 'unknown'],
];

describe('judgeAnswer', () => {
  for (const [what, changes, status, text, verdict] of cases) {
    it(`takes ${what} for "${verdict}"`, () => {
      const answer = judgeAnswer(spec(changes), status, text);
      assert.equal(answer.verdict, verdict);
      assert.equal(answer.status, status);
      assert.match(answer.reason, /\.$/);
    });
  }

  it('says why a refusal may not be the whole truth, and only then', () => {
    const noted = spec({ note: 'Only one region was asked.' });
    assert.match(judgeAnswer(noted, 401, '').reason, /Only one region/);
    assert.match(judgeAnswer(noted, 403, '').reason, /Only one region/);
    assert.doesNotMatch(judgeAnswer(noted, 200, '').reason, /Only one region/);
  });
});

function sameStatus(): Partial<VerifySpec> {
  return { dead: [200], answer: { live: ['"ok":true'], dead: ['expired', 'revoked'] } };
}
