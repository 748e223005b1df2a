import assert from 'node:assert/strict';
import { publicMaterial } from '../../../../src/engine/filters/publicMaterial';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

const body = drawn(alphanumeric, 60);

describe('publicMaterial', () => {
  for (const value of [
    `ssh-rsa ${body}`,
    `ssh-ed25519 ${body}`,
    `ecdsa-sha2-nistp256 ${body}`,
    `-----BEGIN PUBLIC KEY-----${body}`,
    `-----BEGIN CERTIFICATE-----${body}`,
    `-----BEGIN PGP PUBLIC KEY BLOCK-----${body}`,
    `MIIBIjANBgkqhkiG9w0BAQ${body}`,
    `AAAAC3NzaC1lZDI1NTE5${body}`,
  ]) {
    it(`drops ${value.slice(0, 34)}…`, () => assert.ok(publicMaterial(passwordOf(value))));
  }

  it('drops the token of an assembly and the header of a token, in shapes as well', () => {
    const shown = (marked: string) => publicMaterial(candidateOf(marked, { distinctive: false }));
    assert.ok(shown(`System.Data, PublicKeyToken=«${drawn(hexDigits, 16)}»`));
    assert.equal(shown(`System.Data, Token=«${drawn(hexDigits, 16)}»`), undefined);
    assert.ok(publicMaterial(candidateOf('Bearer «eyJhbGciOiJIUzI1NiJ9»', { distinctive: true })));
  });

  it('drops the account of a chain, and the mark by which a site is known', () => {
    assert.ok(publicMaterial(nearCandidateOf(`GA${'7ZQ2XK'.repeat(9)}`)));
    assert.equal(publicMaterial(nearCandidateOf(`SA${'7ZQ2XK'.repeat(9)}`)), undefined);
    const page = (name: string) => nearCandidateOf(`<meta name="${name}" content="«${body}»">`);
    assert.ok(publicMaterial(page('p:domain_verify')));
    assert.ok(publicMaterial(page('acme-site-verification')));
    assert.ok(publicMaterial(page('msvalidate.01')));
    assert.equal(publicMaterial(page('api-key')), undefined);
  });

  it('drops ids beside the word of a provider, but those that are keys', () => {
    const rule = ruleOf({ near: ['acme'], anchors: [] });
    const judge = (key: string, env = 'ACME_KEY') =>
      publicMaterial(nearCandidateOf(`${key} = "«${body}»"`, { rule: { ...rule, env } }));
    assert.ok(judge('acme_model_id'));
    assert.ok(judge('acmeAccountUuid'));
    assert.equal(judge('acme_project_id'), undefined);
    assert.equal(judge('acme_account_id', 'ACME_ACCOUNT_ID'), undefined);
    assert.equal(judge('acme_paid'), undefined);
    assert.equal(
      publicMaterial(nearCandidateOf(`sign_in(user_id, "«${body}»")`, { key: 'user_id' })),
      undefined,
    );
  });

  it('drops the user of a sign-in and the objects that Twilio counts, but not its keys', () => {
    const digits = drawn(hexDigits, 32);
    assert.ok(publicMaterial(passwordOf(`sub: "auth0|«${digits}»"`)));
    assert.equal(publicMaterial(passwordOf(`sub: "other|«${digits}»"`)), undefined);
    assert.ok(publicMaterial(passwordOf(`app = "«AP${digits}»"`)));
    assert.equal(publicMaterial(passwordOf(`app = "«SK${digits}»"`)), undefined);
    assert.equal(publicMaterial(candidateOf(`app = "«AP${digits}»"`)), undefined);
  });

  it("drops the storage emulator's key, not another account's", () => {
    const ofAccount = (name: string) =>
      candidateOf(`AccountName=${name};AccountKey=«${body}»`, { rule: ruleOf({ provider: 'azure' }) });
    assert.ok(publicMaterial(ofAccount('devstoreaccount1')));
    assert.equal(publicMaterial(ofAccount('shopstore')), undefined);
  });

  it('drops what words call a public key, and keeps what they call a key', () => {
    const inWords = (words: string): string | undefined =>
      publicMaterial(nearCandidateOf(`the ${words} «${body}»`, { key: '' }));
    for (const words of ['public key is', 'Acme public key:', 'verify_key -', 'acme,public key,'])
      assert.ok(inWords(words), words);
    for (const words of ['key is', 'public face and the key is', 'public keyring:'])
      assert.equal(inWords(words), undefined, words);
  });

  for (const key of ['publicKey', 'PUBLIC_KEY', 'stripe_publishable_key', 'pub', 'vapid_pub_key']) {
    it(`drops what is named ${key}`, () => assert.ok(publicMaterial(nearCandidateOf(body, { key }))));
  }

  it('keeps what its own rule calls so', () => {
    const rule = ruleOf({ near: ['acme'], anchors: [], env: 'ACME_APIKEY_PUBLIC' });
    const named = (key: string): string | undefined => publicMaterial(candidateOf(body, { rule, key }));
    assert.equal(named('ACME_APIKEY_PUBLIC'), undefined);
    assert.ok(named('ACME_KEY_PUBLIC'));
  });

  for (const key of ['privateKey', 'republicToken', 'pubsubKey', 'publisherSecret', '']) {
    it(`keeps what is named ${key || 'nothing'}`, () => {
      assert.equal(publicMaterial(nearCandidateOf(body, { key })), undefined);
    });
  }

  it('drops fingerprints where OpenPGP is told by the path, and keys that a chain marks', () => {
    const digits = drawn(hexDigits, 40).toUpperCase();
    assert.ok(publicMaterial(passwordOf(digits, { key: 'privateKey', path: 'Crypt/GPG/Test.php' })));
    assert.equal(
      publicMaterial(passwordOf(digits, { key: 'privateKey', path: 'Crypt/Test.php' })),
      undefined,
    );
    assert.ok(publicMaterial(passwordOf(`STM6${'Ab3xKq7W'.repeat(7).slice(0, 49)}`)));
    assert.equal(publicMaterial(passwordOf(`STN6${'Ab3xKq7W'.repeat(7).slice(0, 49)}`)), undefined);
  });

  it('drops the mark at the head of what Rcpp writes', () => {
    const mark = '10be3573-1514-4c36-9d1c-5a225cd40393';
    assert.ok(publicMaterial(passwordOf(`# Generator token: «${mark}»`)));
    assert.equal(publicMaterial(passwordOf(`# Session token: «${mark}»`)), undefined);
  });

  it('drops the header of a token alone', () => {
    const header = Buffer.from('{"typ":"JWT","alg":"RS256"}').toString('base64url');
    assert.ok(publicMaterial(nearCandidateOf(header, { key: 'store_key' })));
    assert.equal(publicMaterial(nearCandidateOf(`${header}.${body}`, { key: 'store_key' })), undefined);
  });

  it('lets the shape decide where it is distinctive, and the rule where it looks for public keys', () => {
    assert.equal(publicMaterial(candidateOf(body, { key: 'publicKey' })), undefined);
    const rule = ruleOf({ kind: 'publishable', near: ['acme'] });
    assert.equal(publicMaterial(candidateOf(body, { rule, key: 'publicKey' })), undefined);
  });

  it('drops the points of curves, and what a wallet derives public keys from', () => {
    const point = `BN${drawn(alphanumeric, 85, 2)}`;
    const half = `02${drawn(hexDigits, 64, 2)}`;
    for (const value of [point, half, `04${drawn(hexDigits, 128, 2)}`, `tpub${drawn('abcdefghkmnp', 40, 1)}`])
      assert.ok(publicMaterial(passwordOf(value, { key: 'server_key' })), value);
    for (const value of [point.slice(0, 43), half.slice(2), `x${half}`])
      assert.equal(publicMaterial(passwordOf(value, { key: 'server_key' })), undefined, value);
  });

  it('drops the fingerprint of a key that signs packages, and no other digits', () => {
    const digits = drawn('0123456789ABCDEF', 40, 2);
    for (const key of ['NGINX_SIGNING_KEY', 'docker_apt_key', 'gpg_key'])
      assert.ok(publicMaterial(passwordOf(digits, { key })), key);
    assert.equal(publicMaterial(passwordOf(digits, { key: 'api_key' })), undefined);
    assert.equal(publicMaterial(passwordOf(digits, { key: 'reportKey' })), undefined);
    for (const value of [digits.toLowerCase(), digits.slice(1)])
      assert.equal(publicMaterial(passwordOf(value, { key: 'SIGNING_KEY' })), undefined, value);
  });

  it('drops what a type or the first of two names calls public', () => {
    const judge = (marked: string) => publicMaterial(passwordOf(marked, { key: 'key' }));
    assert.ok(judge(`serverPublic, _ := conf.ParseKey("«${body}»")`));
    assert.ok(judge(`{"@type": "/crypto.ed25519.PubKey", "key": "«${body}»"}`));
    assert.ok(judge(String.raw`{\"@type\":\"/crypto.PubKey\",\"key\":\"«${body}»\"}`));
    assert.ok(judge(`PublicKey{Key: String("«${body}»")}`));
    assert.equal(judge(`server, _ := conf.ParseKey("«${body}»")`), undefined);
    assert.equal(judge(`{"@type": "/crypto.ed25519.PubKey"}, {"key": "«${body}»"}`), undefined);
  });
});
