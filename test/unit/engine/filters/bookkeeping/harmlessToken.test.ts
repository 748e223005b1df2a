// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { harmlessToken } from '../../../../../src/engine/filters/bookkeeping/harmlessToken';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { passwordOf } from '../../candidateOf';

const judge = (key: string): string | undefined =>
  harmlessToken(passwordOf(`x = "«${drawn(alphanumeric, 32, 5)}»"`, { key, generic: true }));

describe('harmlessToken', () => {
  it('drops the token of a file that pages show, but no other of an address', () => {
    const inAddress = (before: string): string | undefined =>
      harmlessToken(
        passwordOf(
          `<img src="https://files.acme.test/o/shoe.jpg?${before}token=«${drawn(alphanumeric, 32, 5)}»">`,
          { key: 'token', generic: true },
        ),
      );
    assert.ok(inAddress('alt=media&'));
    assert.ok(inAddress('alt=media&amp;'));
    assert.equal(inAddress('page=2&'), undefined);
  });

  it('keeps a secret that is called an id, but no path of one', () => {
    const called = (value: string): string | undefined =>
      harmlessToken(passwordOf(`x = "«${value}»"`, { key: 'secret_id', generic: true }));
    assert.equal(called(drawn('0123456789abcdef', 40, 5)), undefined);
    assert.ok(called('prod/shop/password'));
  });

  for (const name of [
    'nextToken',
    'next_page_token',
    'NextContinuationToken',
    'paginationToken',
    'clientToken',
    'AccessKeyId',
    'token_id',
    'config["key_id"]',
    'ClientRequestToken',
    'idempotency_token',
    '--next-token',
    'LockToken',
    'PolicyUpdateToken',
    '--client-token',
    '$skipToken',
    'PushCredentialSid',
    'entry.pw_name',
    'csrf_token',
    'X-XSRF-TOKEN',
    'authenticity_token',
    '__RequestVerificationToken',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of [
    'token',
    'csrf_secret',
    'authenticityKey',
    'apiClientToken',
    'refreshToken',
    'access_key',
    'session_token',
    'pageantToken',
    'blockToken',
    'api-client-token',
  ]) {
    it(`keeps ${name}`, () => assert.equal(judge(name), undefined));
  }

  it('drops pieces of text', () => {
    const given = (value: string) => harmlessToken(passwordOf(value, { key: 'tokens', generic: true }));
    assert.ok(given('dead_code'));
    assert.equal(given(drawn(alphanumeric, 32, 7)), undefined);
  });

  it('drops what a vocabulary is made of, and what a message says of a token', () => {
    assert.ok(judge('tokenizer.tokens'));
    assert.equal(judge('tokenizer_key'), undefined);
    const given = (marked: string) => harmlessToken(passwordOf(marked, { key: 'token', generic: true }));
    assert.ok(given('{unrecognized token: "«123abc»"}'));
    assert.equal(given('{recognized token: "«123abc»"}'), undefined);
  });

  it('drops what a card is called', () => {
    const given = (marked: string) => harmlessToken(passwordOf(marked, { key: 'token', generic: true }));
    assert.ok(given('pkcs11:object=key;token=«Shop%20Card%202»'));
    assert.ok(given('manufacturer=Acme;serial=7;token=«Shop%20Card%202»'));
    assert.equal(given('https://acme.test/?token=«Shop%20Card%202»'), undefined);
  });

  it("drops a page's nonce, and no other one", () => {
    assert.ok(
      harmlessToken(passwordOf('<script src="a.js" nonce="«XUENAJFW»">', { key: 'nonce', generic: true })),
    );
    assert.equal(harmlessToken(passwordOf('nonce="«XUENAJFW»"', { key: 'nonce', generic: true })), undefined);
  });

  it('keeps the token that Vault answers to a sign-in', () => {
    const value = drawn(alphanumeric, 32, 5);
    const judged = (rest: string): string | undefined =>
      harmlessToken(
        passwordOf(`{"client_token": "«${value}»", ${rest}}`, { key: 'client_token', generic: true }),
      );
    assert.equal(judged('"accessor": "a1", "policies": ["shop"]'), undefined);
    assert.equal(judged('"lease_duration": 3600'), undefined);
    assert.ok(judged('"instanceType": "t3.micro"'));
  });
});
