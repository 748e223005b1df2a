import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { matchGenerator } from '../../../src/rules/generate';

describe('matchGenerator', () => {
  for (const shape of ['abc', 'a?b{2,4}[^x]', '(?:ab|c){0,3}\\d\\s\\S\\w\\W.', '[\\x00-\\x08]', '(?<secret>\\x20)\\u00e9']) {
    it(`makes texts that ${shape} matches`, () => {
      const random = seededRandom(5);
      const generate = matchGenerator(shape);
      for (let round = 0; round < 50; round++) assert.match(generate(random), new RegExp(`^(?:${shape})$`));
    });
  }

  it('throws for what is no regular expression', () => {
    assert.throws(() => matchGenerator('('), SyntaxError);
  });
});
