// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { aboutSecret } from '../../../../../src/engine/filters/bookkeeping/aboutSecret';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { passwordOf } from '../../candidateOf';

const judge = (key: string): string | undefined =>
  aboutSecret(passwordOf(`x = "«${drawn(alphanumeric, 32, 5)}»"`, { key, generic: true }));

describe('aboutSecret', () => {
  for (const name of [
    'CREDENTIAL_MISMATCH',
    'tokenNotFound',
    'GUID_CHANGE_PASSWORD',
    'ERRCODE_INVALID_PASSWORD',
    'REDACTED_CREDENTIAL_VALUE',
    'credentials__username',
    'password_creator',
    'Connector.CREDENTIALS_LOGIN_KEY',
    'credentials[Connector.CREDENTIALS_USER]',
    'IEEE_8021X_PASSWORD_FLAGS',
    'pwd_crypto',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of ['password', 'db_password_main', 'LOGIN_CREDENTIALS_KEY', 'flagsPassword']) {
    it(`keeps ${name}`, () => assert.equal(judge(name), undefined));
  }

  it('drops one of several kinds', () => {
    const given = (value: string, isAbout: boolean) =>
      aboutSecret(
        passwordOf(value, {
          key: 'passwordType',
          generic: true,
          verdict: { word: 'password', isAbout, isDenied: false },
        }),
      );
    assert.ok(given('NTLMv2', true));
    const ofVersion = { word: 'secret', isAbout: true, isDenied: false };
    const key = 'secretVersion';
    assert.ok(
      aboutSecret(passwordOf(drawn(alphanumeric, 32, 5), { key, generic: true, verdict: ofVersion })),
    );
    assert.equal(given('NTLMv2', false), undefined);
  });

  it('drops ids and domains of a sign-in', () => {
    const given = (key: string, isAbout: boolean) =>
      aboutSecret(
        passwordOf(`x = "«${drawn(alphanumeric, 32, 5)}»"`, {
          key,
          generic: true,
          verdict: { word: 'auth', isAbout, isDenied: false },
        }),
      );
    assert.ok(given('auth0_client_id', true));
    assert.equal(given('auth0', false), undefined);
  });

  it('drops programs that ask, and numbers of errors', () => {
    const given = (key: string, value: string) => aboutSecret(passwordOf(value, { key, generic: true }));
    assert.ok(given('GIT_ASKPASS', 'echo'));
    assert.ok(given('SSH_ASKPASS_REQUIRE', 'force'));
    assert.ok(given('NonceMustBePlaidVerified', '93566'));
    assert.ok(given('STATUS_LICENSE_KEY_MISSING', 'NR-APM-002'));
    assert.ok(given('INCORRECT_USERNAME_PASSWORD', '390100'));
    assert.equal(given('INCORRECT_USERNAME_PASSWORD', '123456'), undefined);
    assert.equal(given('incorrectUserPassword', '390100'), undefined);
    assert.equal(given('GIT_PASS', 'echo'), undefined);
    assert.equal(given('my_app_db_password', '93566'), undefined);
  });

  it('drops what ends in the same word as its name', () => {
    const given = (value: string) =>
      aboutSecret(passwordOf(value, { key: 'auth_password_function', generic: true }));
    assert.ok(given('my_auth_function'));
    assert.equal(given('my_auth_kUw83'), undefined);
  });
});
