import assert from 'node:assert/strict';
import { bytesOf, encodeBase64, encodeBase64Url } from '../../../../src/rules/templates/base64';

describe('encodeBase64', () => {
  for (const text of ['', 'f', 'fo', 'foo', 'foob', '\xff\xfe\xfd\x00\x01']) {
    const bytes = bytesOf(text);
    it(`agrees with Node for ${bytes.length} bytes`, () => {
      assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString('base64'));
      assert.equal(encodeBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
    });
  }
});
