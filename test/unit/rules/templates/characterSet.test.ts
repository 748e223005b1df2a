import assert from 'node:assert/strict';
import { expandSet } from '../../../../src/rules/templates/characterSet';

describe('expandSet', () => {
  const cases: readonly (readonly [written: string, characters: string])[] = [
    ['a-e', 'abcde'],
    ['a-c0-2', 'abc012'],
    ['A-C._-', 'ABC._-'],
    ['-ab', '-ab'],
    ['aab', 'ab'],
    ['!-%', '!"#$%'],
  ];
  for (const [written, characters] of cases) {
    it(`reads ${written}`, () => assert.equal(expandSet(written), characters));
  }
});
