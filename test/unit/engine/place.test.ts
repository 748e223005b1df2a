import assert from 'node:assert/strict';
import { placeOf } from '../../../src/engine/place';
import { unmark } from './marked';

describe('placeOf', () => {
  for (const [marked, name] of [
    ['service,project id\nacme,«v4l»\n', 'project id'],
    ['name,value\nacme_key,«v4l»\n', 'acme_key'],
    ['acme_key = "«v4l»"', 'acme_key'],
    ["INSERT INTO jobs (provider, md5) VALUES ('acme', '«v4l»')", 'md5'],
    ['service,key\nconnect("acme", "«v4l»")\n', 'acme'],
  ] as const) {
    it(`names the value of ${JSON.stringify(marked)}`, () => {
      const { text, value } = unmark(marked);
      const { key } = placeOf(text, value!);
      assert.equal(text.slice(key?.start, key?.end), name);
    });
  }

  it('takes no cell for an argument', () => {
    const { text, value } = unmark('service,key\nacme,«v4l»\n');
    assert.equal(placeOf(text, value!).kind, 'text');
  });
});
