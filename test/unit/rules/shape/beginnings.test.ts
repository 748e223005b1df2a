import assert from 'node:assert/strict';
import { beginningsOf } from '../../../../src/rules/shape/beginnings';
import { parsed } from './parsed';

describe('beginningsOf', () => {
  const cases: readonly (readonly [what: string, shape: string, begins: readonly string[]])[] = [
    ['tells of each place', 'ab[0-9]', ['aa', 'bb', '09']],
    ['puts alternatives together', '(?:ab|c[d-f])x', ['aacc', 'bbdf', 'xx']],
    ['follows each length of an alternative', '(?:a|bc)x', ['ab', 'ccxx']],
    ['follows what may be missing', 'a?bc', ['ab', 'bc']],
    ['follows repetitions', '[ab]{1,3}c', ['ab', 'ac']],
    ['tells of no more than the shortest match has', 'a[0-9]{0,5}', ['aa']],
    ['says where anything may stand', 'a[^"]b', ['aa', '', 'bb']],
    ['leaves out that anything may follow', 'a[^"]{3}', ['aa']],
    ['keeps what is not ASCII together', '[a\u00e9]b', ['aa\u0080\u0080', 'bb']],
    ['takes the part that is the secret like any other', '(?<secret>ab)', ['aa', 'bb']],
    ['stops in time', '[a-z]{2}[0-9]{30}', ['az', 'az', ...Array<string>(10).fill('09')]],
  ];
  for (const [what, shape, begins] of cases)
    it(what, () => {
      assert.deepEqual(beginningsOf(parsed(shape), false), begins);
    });

  it('takes either case where the rule does', () => {
    assert.deepEqual(beginningsOf(parsed('aB[x-z0]'), true), ['AAaa', 'BBbb', '00XZxz']);
  });
});
