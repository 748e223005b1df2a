// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { algorithm } from '../../../../src/engine/filters/algorithm';
import { candidateOf, passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

const judge = (key: string, value: string): string | undefined =>
  algorithm(passwordOf(value, { key, generic: true }));

describe('algorithm', () => {
  it('drops a scheme of RSA', () => assert.ok(algorithm(passwordOf('RSAES-PKCS1-V1_5', { generic: true }))));

  it('knows them where nothing but the name of a key stands, and leaves keys with a shape of their own alone', () => {
    const general = passwordRuleOf({ where: 'near' });
    assert.ok(algorithm(passwordOf('AES/CBC/PKCS5Padding', { rule: general })));
    assert.equal(algorithm(candidateOf('AES/CBC/PKCS5Padding')), undefined);
  });

  for (const [key, value] of [
    ['mysql_native_password', 'latin1'],
    ['password', 'utf-8'],
    ['PSK', '!SRP:!3DES:!aNULL'],
    ['apiKey', 'base64EncodedKey'],
    ['secret', 'BASE32ENCODEDSECRET'],
    ['secretKey', 'PBKDF2WithHmacSHA256'],
    ['secretKey', 'AES/CBC/PKCS5Padding'],
    ['password', 'ssh-dss'],
    ['password', 'DES-EDE3-CBC'],
    ['TLS1_TXT_ECDHE_PSK', 'ECDHE-PSK-AES128-CBC-SHA'],
    ['TLS1_TXT_PSK', 'PSK-3DES-EDE-CBC-SHA'],
    ['token', 'prime256v1'],
    ['mysql_native_password', 'caching_sha2_password'],
    ['token', 'secp256r1'],
    ['TLSCipherPSK', '+PSK:+AES-128-GCM:+AES-128-CBC:+SHA256'],
    ['TLS_PSK_ECDHE', 'kECDHEPSK+AES128:'],
    ['passwordHash', 'pbkdf2-sha256'],
    ['secret', 'ES256K'],
    ['password', 'RSA-OAEP-256'],
    ['token', 'crc32'],
    ['PSK', 'PSK:3DES:CBC:168:HMAC-SHA1:160:DEFAULT:0:rfc4279'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }

  for (const [key, value] of [
    ['PSK', '!sommer77'],
    ['password', 'A1:B2:C3:D4:E5'],
    ['password', 'hex4ever!'],
    ['password', 'base64'.concat('-9kQ2')],
    ['psk', 'BLUE-RIVER-77'],
    ['password', 'prime256'],
    ['password', 'crc777'],
    ['password', 'Blue:RIVER+AES7'],
    ['password', 'BLUE+RIVER'],
    ['password', 'pbkdf2-Sommer'],
    ['secretKey', 'WithoutHmac7'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => assert.equal(judge(key, value), undefined));
  }
});
