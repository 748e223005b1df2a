// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { bookkeeping } from '../../../../src/engine/filters/bookkeeping';
import { alphanumeric, drawn } from '../../../support/drawn';
import { passwordOf } from '../candidateOf';

const judge = (key: string): string | undefined =>
  bookkeeping(passwordOf(`x = "«${drawn(alphanumeric, 32, 5)}»"`, { key, generic: true }));

describe('bookkeeping', () => {
  for (const name of [
    'CREDENTIAL_MISMATCH',
    'tokenNotFound',
    'GUID_CHANGE_PASSWORD',
    'ERRCODE_INVALID_PASSWORD',
    'REDACTED_CREDENTIAL_VALUE',
  ])
    it(`drops ${name}`, () => assert.ok(judge(name)));

  it('drops one of several kinds', () => {
    const given = (value: string, isAbout: boolean) =>
      bookkeeping(
        passwordOf(value, {
          key: 'passwordType',
          generic: true,
          verdict: { word: 'password', isAbout, isDenied: false },
        }),
      );
    assert.ok(given('NTLMv2', true));
    assert.equal(given('NTLMv2', false), undefined);
  });

  it('drops where a password is kept, but not a key', () => {
    const given = (key: string, value: string) => bookkeeping(passwordOf(value, { key, generic: true }));
    assert.ok(given('PASSWORD_KEY', 'imap_ob_pass'));
    assert.ok(given('TOKEN_KEY', 'jwtToken'));
    assert.equal(given('SECRET_KEY', 'jwtToken'), undefined);
    assert.equal(given('TOKEN_KEY', 'kq7vwx'), undefined);
  });

  it('drops the name under which a cluster keeps what it fetches', () => {
    const given = (marked: string) => bookkeeping(passwordOf(marked, { key: 'secretKey', generic: true }));
    assert.ok(given('- secretKey: «dbpass»\n  remoteRef:\n    key: prod/db\n'));
    assert.ok(given('- secretKey: «dbpass» # the name\n  property: password\n'));
    assert.equal(given('- secretKey: «dbpass»\n  region: eu\n'), undefined);
  });

  for (const name of [
    'nextToken',
    'next_page_token',
    'NextContinuationToken',
    'paginationToken',
    'clientToken',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of [
    'AccessKeyId',
    'token_id',
    'config["key_id"]',
    'ClientRequestToken',
    'idempotency_token',
    '--next-token',
    'LockToken',
    'PolicyUpdateToken',
    '--client-token',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of [
    'token',
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

  it('drops programs that ask, numbers of errors and pieces of text by their names', () => {
    const given = (key: string, value: string) => bookkeeping(passwordOf(value, { key, generic: true }));
    assert.ok(given('GIT_ASKPASS', 'echo'));
    assert.ok(given('NonceMustBePlaidVerified', '93566'));
    assert.ok(given('STATUS_LICENSE_KEY_MISSING', 'NR-APM-002'));
    assert.ok(given('tokens', 'dead_code'));
    assert.equal(given('GIT_PASS', 'echo'), undefined);
    assert.equal(given('my_app_db_password', '93566'), undefined);
    assert.equal(given('tokens', drawn(alphanumeric, 32, 7)), undefined);
  });

  it('drops what a packed function of two letters is called with', () => {
    const given = (call: string) =>
      bookkeeping(passwordOf(call, { key: 'pw', generic: true, form: 'argument' }));
    assert.ok(given('pw("«onFinished»")'));
    assert.equal(given('pw("«kUw83-ppQ2»")'), undefined);
  });

  it('drops the pieces that a program joins', () => {
    const given = (list: string) => bookkeeping(passwordOf(list, { generic: true, form: 'list' }));
    assert.ok(given("password = ['«kUw»', 'pQ2', 'x9R'].join('7')"));
    assert.ok(given("password = ['kUw', 'x9R', '«pQ2»'].join('7')"));
    assert.equal(given("passwords = ['«kUw»', 'pQ2', 'x9R'];"), undefined);
  });

  it('drops what is passed on, and keeps passwords of that short name', () => {
    const given = (key: string) => bookkeeping(passwordOf('kUw83', { key, generic: true }));
    assert.ok(given('passThrough'));
    assert.ok(given('pass_rate'));
    assert.equal(given('mailPass'), undefined);
    assert.equal(given('pass_admin'), undefined);
  });

  it('drops a constant that is its own name', () => {
    const given = (value: string) => bookkeeping(passwordOf(value, { key: 'Pass', generic: true }));
    assert.ok(given('PASS'));
    assert.equal(given('Pass'), undefined);
  });

  it("drops a page's nonce, and no other one", () => {
    assert.ok(
      bookkeeping(passwordOf('<script src="a.js" nonce="«XUENAJFW»">', { key: 'nonce', generic: true })),
    );
    assert.equal(bookkeeping(passwordOf('nonce="«XUENAJFW»"', { key: 'nonce', generic: true })), undefined);
  });
});
