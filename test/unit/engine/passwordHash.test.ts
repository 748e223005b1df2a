// keylift:ignore-file because the made-up hashes of these cases stand beside a plain password
import assert from 'node:assert/strict';
import { isPasswordHash } from '../../../src/engine/passwordHash';
import { alphanumeric, drawn, hexDigits } from '../../support/drawn';

describe('isPasswordHash', () => {
  const salt = drawn(alphanumeric, 22);
  const hash = drawn(alphanumeric, 43);
  const hex = drawn(hexDigits, 40);
  for (const value of [
    `$2b$12$${drawn(alphanumeric, 53)}`,
    `$6$${salt}$${drawn(alphanumeric, 86)}`,
    `$5$rounds=5000$${salt}$${hash}`,
    `$y$j9T$${salt}$${hash}`,
    `$argon2id$v=19$m=65536,t=3,p=4$${salt}$${hash}`,
    `$P$B${drawn(alphanumeric, 30)}`,
    `$S$D${drawn(alphanumeric, 51)}`,
    `$9$${salt}$${hash}`,
    `pbkdf2_sha256$260000$${salt}$${hash}=`,
    `bcrypt_sha256$$2b$12$${drawn(alphanumeric, 53)}`,
    `sha1$e8502$${hex}`,
    `pbkdf2:sha256:150000$${salt}$${hex}`,
    `scrypt:32768:8:1$${salt}$${hex}`,
    `SCRAM-SHA-256$4096:${salt}==$${hash}=:${hash}=`,
    `md5${hex.slice(0, 32)}`,
    `*${hex.toUpperCase()}`,
    `{SSHA}${drawn(alphanumeric, 32)}`,
    `{sha1}${hex}`,
    `{SHA-256}${hex}`,
    `{CRYPT}${drawn(alphanumeric, 13)}`,
    `{HA1}${hex.slice(0, 32)}`,
    `{PKCS5S2}${drawn(alphanumeric, 64)}`,
    `{bcrypt}$2a$10$${drawn(alphanumeric, 53)}`,
    String.raw`\$2a\$10\$${drawn(alphanumeric, 53)}`,
  ]) {
    it(`knows ${value.slice(0, 16)}`, () => assert.ok(isPasswordHash(value)));
  }

  for (const value of [
    'hunter2',
    '$up3r$Ecr3t',
    '$1$short',
    hex,
    `md5${hex}`,
    `*${hex}`,
    '{noop}hunter22',
    'sha1$x',
    hash,
  ])
    it(`leaves ${value.slice(0, 16)} alone`, () => assert.ok(!isPasswordHash(value)));
});
