import assert from 'node:assert/strict';
import { lengthOf } from '../../../../src/rules/shape/length';
import { parsed } from './parsed';

describe('lengthOf', () => {
  const cases: readonly (readonly [shape: string, min: number, max: number])[] = [
    ['abc', 3, 3],
    ['a?b{2,4}[xyz]', 3, 6],
    ['(?:ab|c){2}', 2, 4],
    ['a|bcd', 1, 3],
    ['a{2,}', 2, Infinity],
    ['(?:){0,5}a', 1, 1],
    ['(?:){2,}a', 1, 1],
    ['\\x20\\u00e9\\.', 3, 3],
  ];
  for (const [shape, min, max] of cases) {
    it(`measures ${shape}`, () => assert.deepEqual(lengthOf(parsed(shape).pattern.alternatives), { min, max }));
  }
});
