// keylift:ignore-file because the made-up values of these cases stand in calls
import assert from 'node:assert/strict';
import { lookedUp } from '../../../../src/engine/filters/lookedUp';
import { passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

const judge = (marked: string): string | undefined => lookedUp(passwordOf(marked, { generic: true }));

describe('lookedUp', () => {
  for (const marked of [
    "length = config.getint('password', '«length»', default=0)",
    "path = config.get('password', '«forbidden»', default='')",
    "config.set('password', '«length»', '4')",
    "config.set('password', '«length»', str(4))",
    "monkeypatch.setattr(getpass, '«getpass»', lambda prompt: given)",
    "{ password: Q('«pass2»').value }",
    'password = document.getElementById("«password2»").value',
    'client.auth.password("«deny_user1»", password="tr0ub4dor")',
    'signingKey = hmacSha256("«aws4_request»", signingKey)',
    'signingKey := sum(sha256MAC([]byte("«aws4_request»"), secretOfDay)',
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  for (const marked of [
    "password = options.get('password', '«swordfish»')",
    "store.set('password', '«swordfish»', 'EX', 60)",
    "store.set('password', '«swordfish»')",
    'client.auth.password("«tr0ub4dor»", passwords=1)',
    "setattr(settings, 'password', '«swordfish»')",
    'password = new Secret("«swordfish»").value',
    'key = hmacSha256("«aws4_request»", message)',
    'password = hmacSha256(message, "«swordfish»")',
  ]) {
    it(`keeps ${marked}`, () => assert.equal(judge(marked), undefined));
  }

  it('drops the last word of its own name, where more comes behind it', () => {
    const given = (marked: string) =>
      lookedUp(passwordOf(marked, { key: 'db_psk', form: 'assignment', generic: true }));
    assert.ok(given('db_psk = derive("«psk»", other)'));
    assert.equal(given('db_psk = derive("«psk»")'), undefined);
    assert.equal(given('db_psk = derive("«psk77»", other)'), undefined);
  });

  it('drops names of variables and of users in calls that a rule describes', () => {
    const rule = ruleOf({ general: true });
    const given = (marked: string) => lookedUp(passwordOf(marked, { rule, generic: true }));
    assert.ok(given('getCredential(cloud, "mail", "«ACME_CLOUD_MAIL»")'));
    assert.ok(given('users.addUser("jo", "«jo.doe»", USER_PASSWORD)'));
    assert.equal(given('login("jo", "«ACME-CLOUD-7»")'), undefined);
    assert.equal(given('users.addUser("jo", "«tr0ub4dor»", mail)'), undefined);
    assert.equal(given("password_hash('«tr0ub4dor»', PASSWORD_DEFAULT)"), undefined);
    assert.equal(judge('users.addUser("jo", "«jo.doe»", USER_PASSWORD)'), undefined);
  });
});
