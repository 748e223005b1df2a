import assert from 'node:assert/strict';
import * as lists from '../../../../src/engine/score/words';

describe('words of the scorer', () => {
  it('are lower case, and none is empty', () => {
    for (const list of Object.values(lists)) for (const word of list) assert.match(word, /^[a-z0-9-]+$/);
  });
});
