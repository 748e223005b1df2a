import assert from 'node:assert/strict';
import { callWords, neutralWords } from '../../../../src/engine/owner/words';

describe('words beside a provider’s name', () => {
  it('are single words in lower case, as names are cut into words', () => {
    for (const word of [...neutralWords, ...callWords]) assert.match(word, /^[a-z]+$/);
  });

  it('do not call a value something that is no secret', () => {
    for (const word of ['id', 'url', 'name', 'region', 'domain', 'version', 'public'])
      assert.equal(neutralWords.has(word), false, word);
  });
});
