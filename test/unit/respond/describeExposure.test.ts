import assert from 'node:assert/strict';
import { describeExposure, type ExposureFacts } from '../../../src/respond';

const facts: ExposureFacts = {
  git: { kind: 'none' },
  saved: true,
  places: [
    { path: 'a.ts', line: 3, kind: 'source' },
    { path: 'dist/a.js', line: 1, kind: 'build output' },
  ],
  published: [],
  unknown: [],
};

describe('describeExposure', () => {
  it('gives the verdict, the reasons, the steps and the copies', () => {
    assert.equal(
      describeExposure(facts),
      [
        '**Contained.**',
        '- The file lies in no Git repository.',
        'What to do, in this order:',
        '1. Move the value out of the code. It need not be rotated.',
        'The value stands in:',
        '- `a.ts:3`\n- `dist/a.js:1` (build output)',
      ].join('\n\n'),
    );
  });

  it('says when worse may come out', () => {
    const running = { git: { kind: 'repository' as const, shallow: false }, inHead: true };
    assert.match(
      describeExposure({ ...facts, ...running }),
      /^\*\*Shared in .*\*\* This may turn out to be worse/,
    );
  });
});
