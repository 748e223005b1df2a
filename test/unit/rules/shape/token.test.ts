import assert from 'node:assert/strict';
import { checks } from '../../../../src/engine/checks';
import { demandingDigits, tokenLengthOf } from '../../../../src/rules/shape/token';
import { parsed } from './parsed';

describe('tokenLengthOf', () => {
  const cases: readonly (readonly [what: string, shape: string, length: number, withCheck: number])[] = [
    ['takes hexadecimal, which has digits by itself', '[0-9a-f]{32}', 32, 32],
    ['takes letters and digits only when a check demands digits', '[A-Za-z0-9]{20}', 0, 20],
    ['takes what is so long that it has digits', '[A-Za-z0-9]{80}', 80, 80],
    ['takes the shortest of several lengths', '[0-9a-f]{20,40}', 20, 20],
    ['takes the shortest of several values', '[0-9a-f]{32}|[0-9a-f]{20}', 20, 20],
    ['takes a group for what is in it', '(?:live|test)_[0-9a-f]{20}', 25, 25],
    ['counts no part that may be missing', '(?:live_)?[0-9a-f]{20}', 20, 20],
    ['takes what stands behind a delimiter', '["=:](?<secret>[0-9a-f]{32})', 32, 32],
    ['takes a UUID', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 36, 36],
    ['refuses what is short', '[0-9a-f]{13}', 0, 0],
    ['refuses what dots may tear apart', '[A-Za-z0-9.]{40}', 0, 0],
    ['takes the shorter of two tokens in one of which the digit stands', '[A-Za-z0-9]{22}\\.[a-zA-Z0-9]{20}', 0, 20],
    ['refuses two tokens of which one is short', '[A-Za-z0-9]{22}\\.[A-Za-z0-9]{12}', 0, 0],
    ['refuses letters', '[a-z]{40}', 0, 0],
    ['refuses a digit that may stand elsewhere', '[0-9]{1,9}\\|[A-Za-z]{40}', 0, 0],
    ['refuses a token with much around it', '[a-z.]{41}:[0-9a-f]{32}', 0, 0],
    ['refuses when one of several values has no token', '[0-9a-f]{32}|[0-9.]{20}', 0, 0],
  ];
  for (const [what, shape, length, withCheck] of cases) {
    it(what, () => {
      assert.equal(tokenLengthOf(parsed(shape), false), length);
      assert.equal(tokenLengthOf(parsed(shape), true), withCheck);
    });
  }
});

describe('tokenLengthOf without what stands behind', () => {
  it('takes a token with much behind it, and refuses one with much before it', () => {
    const length = (shape: string) => tokenLengthOf(parsed(shape), false, 'before');
    assert.deepEqual([length('st\\.[0-9a-f]{24}\\.[a-z.]{9,90}'), length('[a-z.]{41}:[0-9a-f]{32}')], [24, 0]);
  });
});

describe('demandingDigits', () => {
  it('names checks that refuse a value without a digit', () => {
    for (const name of demandingDigits) {
      const holds = (value: string): boolean | undefined => checks[name]?.(value, 0, '').holds;
      assert.deepEqual([holds('aBcDeFgHiJkLmNoP'), holds('aBcDeFgHiJkLmNo7')], [false, true], name);
    }
  });
});
