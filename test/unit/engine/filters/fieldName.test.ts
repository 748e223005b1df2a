// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { fieldName } from '../../../../src/engine/filters/fieldName';
import { passwordOf } from '../candidateOf';

const judge = (key: string, value: string): string | undefined =>
  fieldName(passwordOf(value, { key, generic: true }));

describe('fieldName', () => {
  for (const [key, value] of [
    ['token', 'R5_G6_B5_ICC'],
    ['Stripe Access Key', 'ACME_SECRET_17'],
    ['ElemPassword1', 'Passwort1'],
    ['KEY_PASSWORD', 'password'],
    ['passphraseKey', 'passphrase'],
    ['db_password_key', 'db-password'],
    ['sha256SaltKey', 'sha256-salt'],
    ['sha1ServerKeyKey', 'sha-1-server-key'],
    ['PREF_FTP_PASSWD', 'ftp-passwd'],
    ['PARAMETER_SMTP_PASSWORD', 'smtp-password'],
    ['PROP_READONLY_PWD', 'readonly.pwd'],
    ['PARAM_PROXY_PASSWORD', 'org.acme.pool2dav.password'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }

  for (const [key, value] of [
    ['passphraseKey', 'sommer'],
    ['PREF_FTP_PASSWD', 'aria-passwd'],
    ['serverKey', 'server'],
    ['password', 'R5_G6_B5_ICC'],
    ['password', 'ACME_SECRET_17'],
    ['elementaryPassword', 'Sommer'],
    ['ElemPassword', 'tr0ub4dor&3'],
    ['PARAM_PASSWORD', 'sommer.2017.x'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => assert.equal(judge(key, value), undefined));
  }
});
