// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { objectName } from '../../../../../src/engine/filters/bookkeeping/objectName';
import { passwordOf } from '../../candidateOf';

describe('objectName', () => {
  it('drops where a password is kept, but not a key', () => {
    const given = (key: string, value: string) => objectName(passwordOf(value, { key, generic: true }));
    assert.ok(given('PASSWORD_KEY', 'imap_ob_pass'));
    assert.ok(given('TOKEN_KEY', 'jwtToken'));
    assert.ok(given('LEGACY_PASSWORD_KEY', 'shop.passwords.plain.v1'));
    assert.ok(given('PasswordSecretKey', 'password'));
    assert.equal(given('SECRET_KEY', 'jwtToken'), undefined);
    assert.equal(given('TOKEN_KEY', 'kq7vwx'), undefined);
  });

  it('drops the name under which a cluster keeps what it fetches', () => {
    const given = (marked: string) => objectName(passwordOf(marked, { key: 'secretKey', generic: true }));
    assert.ok(given('- secretKey: «dbpass»\n  remoteRef:\n    key: prod/db\n'));
    assert.ok(given('- secretKey: «dbpass» # the name\n  property: password\n'));
    assert.equal(given('- secretKey: «dbpass»\n  region: eu\n'), undefined);
  });

  it('drops what a cluster calls the object that holds a secret', () => {
    const given = (key: string, value: string) =>
      objectName(passwordOf(value, { key, generic: true, fileKind: 'config' }));
    assert.ok(given('image-pull-secret', 'registry'));
    assert.ok(given('existingSecret', 'redis-auth2'));
    assert.equal(given('client-secret', 'registry'), undefined);
    assert.ok(given('secret', 'redis-credentials'));
    assert.ok(given('tlsSecret', 'shop-web-tls'));
    assert.equal(given('secret', 'redis-sommer7'), undefined);
    assert.equal(given('password', 'redis-credentials'), undefined);
  });

  it('drops the secret that a step of a pipeline takes', () => {
    const given = (key: string) => objectName(passwordOf('deploy_password', { key, generic: true }));
    assert.ok(given('from_secret'));
    assert.ok(given('--secret-rm'));
    assert.equal(given('form_secret'), undefined);
  });

  it('drops which entry of an object is taken', () => {
    const given = (key: string) =>
      objectName(passwordOf('connectionString.standardSrv', { key, generic: true }));
    assert.ok(given('sourceKey'));
    assert.equal(given('resourceKey'), undefined);
  });

  it('drops where a cache has it', () => {
    const given = (key: string) => objectName(passwordOf('5c3fa1d27b', { key, generic: true }));
    assert.ok(given('token_cache_key'));
    assert.equal(given('token_key'), undefined);
  });

  it('drops where a system looks up accounts', () => {
    const given = (value: string, key = 'passwd') => objectName(passwordOf(value, { key, generic: true }));
    assert.ok(given('compat'));
    assert.ok(given('files sss'));
    assert.equal(given('compat77'), undefined);
    assert.equal(given('files', 'password'), undefined);
  });
});
