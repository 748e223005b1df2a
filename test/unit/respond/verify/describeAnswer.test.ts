import assert from 'node:assert/strict';
import { describeAnswer } from '../../../../src/respond';

describe('describeAnswer', () => {
  const time = new Date('2026-11-21T21:40:59Z');

  it('gives verdict, time and status', () => {
    assert.equal(
      describeAnswer({ verdict: 'live', status: 200, reason: 'The provider accepts it.' }, 'Acme', time),
      'Acme was asked on 2026-11-21 21:40 UTC: it works (status 200). The provider accepts it.',
    );
  });

  it('says when there was no answer', () => {
    const sentence = describeAnswer({ verdict: 'unknown', reason: 'Nothing.' }, 'Acme', time);
    assert.match(sentence, /unknown whether it works \(no answer\)/);
  });
});
