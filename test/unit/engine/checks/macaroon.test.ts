import assert from 'node:assert/strict';
import { macaroon } from '../../../../src/engine/checks/macaroon';
import { ask } from '../ask';

const field = (type: number, content: string): number[] => [type, content.length, ...Buffer.from(content)];
/** Location, identifier, one caveat, signature. */
const complete = [
  2,
  ...[...field(1, 'pypi.org'), ...field(2, 'x'.repeat(36)), 0],
  ...[...field(2, '{"version": 1}'), 0, 0],
  ...field(6, 's'.repeat(32)),
];
const tokenOf = (bytes: number[]): string => `pypi-${Buffer.from(bytes).toString('base64url')}`;

describe('macaroon', () => {
  it('proves a complete one', () => assert.equal(ask(macaroon, tokenOf(complete)), 'proves'));

  it('doubts one that is cut, goes on, lacks its head, or is none', () => {
    for (const bytes of [
      complete.slice(0, -3),
      [...complete, 1],
      [2, ...field(6, 's'.repeat(32))],
      [1, 2, 3],
      [],
    ])
      assert.equal(ask(macaroon, tokenOf(bytes)), 'doubts');
  });
});
