import assert from 'node:assert/strict';
import { isDigestName } from '../../../src/engine/digestNames';

describe('isDigestName', () => {
  for (const name of [
    'md5',
    'fileMd5',
    'FILE_MD5',
    'sha256',
    'SHA-1',
    'blake2',
    'crc32',
    'commitSha',
    'integrity',
    'password_hash',
    'hashed_password',
    'etag',
  ]) {
    it(`knows ${name} for a digest`, () => assert.ok(isDigestName(name)));
  }

  for (const name of [
    '',
    'password',
    'apiKey',
    'sharedSecret',
    'hashicorpToken',
    'rehash',
    'mdPassword',
    'hash_salt',
    'commitToken',
  ]) {
    it(`does not take ${name || 'no name'} for one`, () => assert.ok(!isDigestName(name)));
  }
});
