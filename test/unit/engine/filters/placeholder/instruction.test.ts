// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { instruction } from '../../../../../src/engine/filters/placeholder/instruction';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('instruction', () => {
  for (const value of [
    'update_me',
    'choose-a-strong-private-password',
    'your-api-key',
    'you_must_draw_forty_signs_of_your_own',
    'yourPassword',
    'generate_with_openssl_rand_hex_32',
    'use-openssl-rand-base64-32',
    'MyAcmeSecretGoesHere',
    'acme_thisisnotarealkey',
    'my_acme_api_key',
    'acme-your-secret-key',
    'my-acme24-labs-token',
    'example-acme-api-key-1234',
    'dummy-acme2go-key-for-tests',
    'fake_42_acme_secret_value',
    'change-me-in-production',
    'replace_this_before_going_live',
    'dev-secret-change-in-production',
    'replace-with-strong-secret',
    'base64:generate-a-real-key',
    'AIzaAcmeShop-redacted-',
    'YourCommStr',
    'Senha-da-rede-WiFi',
  ]) {
    it(`drops ${value}`, () => assert.ok(instruction(passwordOf(value, { generic: true }))));
  }

  for (const value of ['your_api_key_here', 'your-password-goes-here', 'YOUR_TOKEN_VALUE'])
    it(`drops ${value} in an address, too`, () =>
      assert.ok(instruction(candidateOf(`https://app:«${value}»@git.acme.internal/shop`))));

  for (const value of [
    'glrt-t1_your_api_key_here',
    'ATBByour_api_key_here',
    'sk-live-yourtoken',
    'put-key-here',
    'glptt-this-is-not-a-real-key',
    'ya29.some_secret_goes_here',
    'AVNS_test_key_placeholder',
  ])
    it(`drops ${value} of any shape`, () => assert.ok(instruction(candidateOf(value))));

  it('drops a secret of mine in a comment only', () => {
    const judge = (text: string) => instruction(passwordOf(text, { generic: true, path: 'a.ts' }));
    assert.ok(judge('// secret: "«my_secret»"'));
    assert.equal(judge('secret = "«my_secret»"'), undefined);
  });

  it('keeps what only begins so', () => {
    assert.equal(instruction(candidateOf('https://app:«yourkeyhero7»@git.acme.internal/shop')), undefined);
  });

  for (const value of [
    'update-mega-7',
    'choose7a',
    'yourself',
    'mytokyo',
    'fake-x7Qp2mZ9rT4w-k3',
    'change-me-x7Qp2mZ9',
    'changeling-in-the-wood',
    'notareality-7',
  ]) {
    it(`keeps ${value}`, () => assert.equal(instruction(passwordOf(value, { generic: true })), undefined));
  }
});
