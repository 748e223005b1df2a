import assert from 'node:assert/strict';
import { chosen, naming, plain, shareOf, telling } from '../../../../../src/engine/filters/placeholder/words';

describe('words of stand-ins', () => {
  it('have those that people choose among the telling ones', () => {
    for (const word of chosen) assert.ok(telling.has(word), word);
  });

  it('are lower case and not empty', () => {
    for (const word of [...telling, ...naming, ...plain]) assert.match(word, /^[a-z]+$/);
  });

  it('are measured by their letters', () => {
    assert.equal(shareOf(['user', 'oak', 'x'], naming), 0.5);
    assert.equal(shareOf(['oak'], naming), 0);
  });
});
