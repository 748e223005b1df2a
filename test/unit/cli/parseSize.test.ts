import assert from 'node:assert/strict';
import { parseSize } from '../../../src/cli/parseSize';

describe('parseSize', () => {
  it('reads sizes as people type them', () => {
    assert.deepEqual(['800', '64k', '1.5MB', '2 GB', '10b'].map(parseSize), [800, 64e3, 1.5e6, 2e9, 10]);
  });

  it('refuses what is no size', () => {
    for (const text of ['', 'big', '-1', '0', '1TB', '1e3', 'MB'])
      assert.equal(parseSize(text), undefined, text);
  });
});
