// keylift:ignore-file because the values below stand in for passwords, and open nothing
import assert from 'node:assert/strict';
import { encoded } from '../../../../../src/engine/filters/placeholder/encoded';
import { nearCandidateOf, passwordOf } from '../../candidateOf';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('encoded', () => {
  for (const text of ['<your-password>', 'YOUR_TOKEN', 'jo:your-password', 'username:password', 'xxxxxxxx'])
    it(`drops ${text}`, () => assert.ok(encoded(passwordOf(base64(text), { generic: true }))));

  for (const text of ['tr0ub4dor&3', 'jo:hunter2', 'username:kitchen7', 'password'])
    it(`keeps ${text}`, () => assert.equal(encoded(passwordOf(base64(text), { generic: true })), undefined));

  it('asks nothing of other values', () => {
    assert.equal(encoded(passwordOf('<your-password>', { generic: true })), undefined);
    assert.equal(encoded(nearCandidateOf(base64('<your-password>'))), undefined);
  });
});
