import assert from 'node:assert/strict';
import type { AST } from '@eslint-community/regexpp';
import { complement, holds, listCodes, overlap, rangesOf, sizeOf, union } from '../../../../src/rules/shape/characters';
import { parsed } from './parsed';

const nodeOf = (shape: string): AST.CharacterClass | AST.CharacterSet | AST.Character => {
  const element = parsed(shape).pattern.alternatives[0]!.elements[0]!;
  assert.ok(element.type === 'CharacterClass' || element.type === 'CharacterSet' || element.type === 'Character');
  return element;
};

describe('rangesOf', () => {
  for (const shape of ['a', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[a-f0-9_]', '[^a-f]', '[\\d\\s-]', '[^\\W_]', '[]', '[^]']) {
    it(`holds what ${shape} matches, for every code unit`, () => {
      const ranges = rangesOf(nodeOf(shape));
      const expression = new RegExp(`^${shape}$`);
      for (let code = 0; code <= 0xffff; code++) {
        if (holds(ranges, code) !== expression.test(String.fromCharCode(code))) assert.fail(`code ${code}`);
      }
    });
  }
});

describe('ranges', () => {
  it('join, count, list and turn around', () => {
    const joined = union([
      [5, 7],
      [1, 2],
      [3, 5],
    ]);
    assert.deepEqual(joined, [[1, 7]]);
    assert.equal(sizeOf(joined), 7);
    assert.deepEqual(listCodes([[1, 3]]), [1, 2, 3]);
    assert.deepEqual(complement(joined), [
      [0, 0],
      [8, 0xffff],
    ]);
    assert.equal(overlap([[1, 3]], [[3, 4]]), true);
    assert.equal(overlap([[1, 3]], [[4, 5]]), false);
  });
});
