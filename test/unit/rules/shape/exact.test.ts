import assert from 'node:assert/strict';
import { exactTexts } from '../../../../src/rules/shape/exact';
import { parsed } from './parsed';

describe('exactTexts', () => {
  const cases: readonly (readonly [shape: string, texts: readonly string[] | undefined])[] = [
    ['a', ['a']],
    ['[Aa]', ['a']],
    ['[pous]', ['o', 'p', 's', 'u']],
    ['\\d', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['[a-z]', undefined],
    ['(?:live|Test)', ['live', 'test']],
    ['(?:ab[12]|c)', ['ab1', 'ab2', 'c']],
    ['(?:ab)?', ['', 'ab']],
    ['a{2,3}', ['aa', 'aaa']],
    ['\\d{2}', undefined],
    ['(?:[ab]{3}){3}', undefined],
  ];
  for (const [shape, texts] of cases) {
    it(`lists what ${shape} can be`, () => {
      const found = exactTexts(parsed(shape).pattern.alternatives[0]!.elements[0]!);
      assert.deepEqual(found && [...found].sort(), texts);
    });
  }
});
