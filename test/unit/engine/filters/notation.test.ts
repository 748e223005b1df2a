// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { notation } from '../../../../src/engine/filters/notation';
import { passwordOf } from '../candidateOf';

const judge = (key: string, value: string): string | undefined =>
  notation(passwordOf(value, { key, generic: true }));

describe('notation', () => {
  for (const [key, value] of [
    ['api_key_key', 'X-API-Key'],
    ['token', 'x-auth-token'],
    ['mysql_native_password', 'latin1'],
    ['password', 'utf-8'],
    ['SPF_PASS', '-0.001'],
    ['update_password', 'when_changed'],
    ['nonce', '[0-9a-f]+'],
    ['apiKey', 'base64EncodedKey'],
    ['secret', 'BASE32ENCODEDSECRET'],
    ['secretKey', 'PBKDF2WithHmacSHA256'],
    ['secretKey', 'AES/CBC/PKCS5Padding'],
    ['token', 'R5_G6_B5_ICC'],
    ['password', 'ssh-dss'],
    ['authtoken', '0001_initial'],
    ['password', 'DES-EDE3-CBC'],
    ['TLS1_TXT_ECDHE_PSK', 'ECDHE-PSK-AES128-CBC-SHA'],
    ['TLS1_TXT_PSK', 'PSK-3DES-EDE-CBC-SHA'],
    ['token', 'prime256v1'],
    ['seed', '2016-01-15T16:13:30+12:00'],
    ['password', 'str'],
    ['mysql_native_password', 'caching_sha2_password'],
    ['Stripe Access Key', 'ACME_SECRET_17'],
    ['token', 'secp256r1'],
    ['TLSCipherPSK', '+PSK:+AES-128-GCM:+AES-128-CBC:+SHA256'],
    ['TLS_PSK_ECDHE', 'kECDHEPSK+AES128:'],
    ['secret-add', 'source=foo,target=foo2'],
    ['password_search_dn', 'cn=shop,dc=acme,dc=test'],
    ['cchChangePassword', '2-byte'],
    ['PREFIX_API_KEY', 'n8n_api_'],
    ['ElemPassword1', 'Passwort1'],
    ['password', "//input[@type='password']"],
    ['credential', "[name='screen'][value='more']"],
    ['KEY_PASSWORD', 'password'],
    ['PASSWD', 'jo:x:1001:1001::/home/jo:/bin/sh'],
    ['accessToken', 'minutes'],
    ['password', 'required|min:6|confirmed'],
    ['password', 'required|required_with:again|same:again|min:8'],
    ['password', 'min:8'],
    ['Token', '#f8f8f2'],
    ['passwordHash', 'pbkdf2-sha256'],
    ['enable_user_pwd_choice', 'list'],
    ['authorization', '2018-07-01-preview'],
    ['Passwords', 'json:"passwords,omitempty"'],
    ['--recovery-private-key', '([#325](https://acme.test/issues/325),'],
    ['lastModifiedSecret', '1595271862.123'],
    ['credentials', '%Y-%m-%dT%H:%M:%SZ'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }

  for (const [key, value] of [
    ['password', 'A1:B2:C3:D4:E5'],
    ['nonce', '0x5c3fa1d27b6e4f8090'],
    ['seed', '0x5c3fa1d27b'],
    ['passphraseKey', 'sommer'],
    ['password', 'dict[sommer'],
    ['password', 'RequestSommer'],
    ['password', 'X-ray77-fan'],
    ['password', 'hex4ever!'],
    ['password', 'base64'.concat('-9kQ2')],
    ['password', 'R5_G6_B5_ICC'],
    ['password', 'minutes7'],
    ['psk', 'BLUE-RIVER-77'],
    ['password', 'prime256'],
    ['password', 'Blue:RIVER+AES7'],
    ['password', 'BLUE+RIVER'],
    ['secret', 'user=jo,password=blue7'],
    ['password', 'a=b,c'],
    ['password', '64-bites'],
    ['password', 'ACME_SECRET_17'],
    ['password', '2016-01-15-jo'],
    ['password', 'string7'],
    ['password', 'required7'],
    ['password', 'blue|green|red'],
    ['password', 'jo:blue7'],
    ['password', '#f8f8f2!'],
    ['password', 'pbkdf2-Sommer'],
    ['password', 'json:passwords'],
    ['password', '1595271862'],
    ['password', '50%Yes%no'],
    ['secretKey', 'WithoutHmac7'],
    ['elementaryPassword', 'Sommer'],
    ['ElemPassword', 'tr0ub4dor&3'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => assert.equal(judge(key, value), undefined));
  }

  for (const [key, value] of [
    ['nonce', '265794'],
    ['versionNonce', '0x5c3fa1d27b6e4f80'],
    ['passphraseKey', 'passphrase'],
    ['db_password_key', 'db-password'],
    ['PSK', 'PSK:3DES:CBC:168:HMAC-SHA1:160:DEFAULT:0:rfc4279'],
    ['password_verifiers', 'list[UserPasswordVerifiers]'],
    ['secrets', 'dict[str, list[Secret]]'],
    ['password', 'CredentialDetails'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }
});
