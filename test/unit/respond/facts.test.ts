import assert from 'node:assert/strict';
import { describeFacts } from '../../../src/respond/facts';

describe('describeFacts', () => {
  it('tells where the value stands, who uses it, since when and who may have it', () => {
    const told = describeFacts({
      places: [{ path: 'src/mail.ts', line: 4 }],
      users: [{ path: 'src/jobs.ts', line: 9 }],
      firstCommit: { hash: '0123456789abcdef', date: '2024-05-01' },
      branches: ['main', 'next'],
      pushed: true,
    });
    assert.deepEqual(told, [
      'The value stands in `src/mail.ts:4`.',
      '`src/jobs.ts:9` uses it.',
      'It was first committed on 2024-05-01, in `0123456789ab`.',
      'It is on `main`, `next`.',
      'It has been pushed: take it for known to others.',
    ]);
  });

  it('says nothing on what is not known', () => assert.deepEqual(describeFacts({ places: [] }), []));

  it('keeps apart what was and what was not pushed', () => {
    assert.match(describeFacts({ places: [], pushed: false })[0] ?? '', /No remote/);
  });

  it('lets no file name break out of its code span', () => {
    const [told] = describeFacts({ places: [{ path: 'a`b``c\n# d', line: 1 }] });
    assert.equal(told, 'The value stands in ```a`b``c # d:1```.');
  });
});
