// keylift:ignore-file because the made-up lists of these cases name passwords
import assert from 'node:assert/strict';
import { listed } from '../../../../src/engine/filters/listed';
import type { CandidateChanges } from '../candidateOf';
import { passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

const judge = (marked: string, changes: CandidateChanges = {}): string | undefined =>
  listed(passwordOf(marked, { generic: true, form: 'argument', ...changes }));

describe('listed', () => {
  for (const marked of [
    'ENUM(names, "Name", "User-Password", "CHAP-Password", "«NAS-Port»", "Class")',
    "exactly one of 'password', '«keytab»' or 'cache' is needed",
    'array("cn","shopName","shopPassword","«shopAdmin»","shopDatabase")',
    '__slots__ = ("nonce", "«data»")',
    '- `pass` || `«password»`',
  ])
    it(`drops ${marked}`, () => {
      assert.equal(judge(marked), 'one of several names');
    });

  it('knows the name of a setting that a document links', () => {
    assert.equal(
      judge('title="#password">«`redis.password`»</a>', { form: 'element' }),
      'the name of a setting',
    );
  });

  for (const marked of [
    'connect("user", "jo", "password", "«swordfish»", "timeout", "x")',
    'set("a-name", "b", "password", "«swordfish»")',
    'ENUM("Name", "User-Password", "CHAP-Password", "«tr0ub4dor»", "Class")',
    "the password is '«swordfish»' or 'x'",
    'const pass = given || `«swordfish»`;',
  ])
    it(`keeps ${marked}`, () => {
      assert.equal(judge(marked), undefined);
    });

  it('drops a list of what is not taken', () => {
    const list = 'common_passwords = ["«dragon99»", "letmein"]';
    const verdict = { word: 'password', isAbout: false, isDenied: true };
    assert.equal(judge(list, { form: 'list', verdict }), 'one of several that are not taken');
    assert.equal(judge(list, { form: 'list', verdict: { ...verdict, isDenied: false } }), undefined);
  });

  it('drops names in a list of what credentials have', () => {
    const given = (key: string, value: string) => judge(`x = {"a", "«${value}»"}`, { key, form: 'list' });
    assert.ok(given('optional_credentials', 'channel_binding'));
    assert.equal(given('optional_credentials', 'tr0ub4dor'), undefined);
    assert.equal(given('passwords', 'swordfish'), undefined);
  });

  it('drops names of several words that are numbered', () => {
    assert.ok(judge("$('user_pass_1', '«user_pass_2»')"));
    assert.equal(judge("$('user_pass_1', '«user_word_2»')"), undefined);
    assert.equal(judge("login('user1', '«user2»')"), undefined);
  });

  it('drops words for a secret that a list has beside one another', () => {
    const given = (marked: string) => judge(marked, { form: 'list' });
    assert.ok(given('PASSWORD_KEYS = { "«pass»", "password" }'));
    assert.ok(given('names = { "code", "«secret»", "pin" }'));
    assert.equal(given('passwords = ["«secret»", "swordfish"]'), undefined);
    assert.equal(given('passwords = ["swordfish", "«tiger»"]'), undefined);
  });

  it('keeps values of a list, and of options', () => {
    const marked = '"create", "shop", "password", "«swordfish»", "more"';
    assert.equal(judge(marked, { form: 'list' }), undefined);
    assert.equal(judge(marked, { form: 'option' }), undefined);
  });

  it('drops the next of two numbered words, where a shape names the call', () => {
    const rule = ruleOf({ general: true });
    assert.ok(judge('authenticate("shop", "scope1", "«scope2»")', { rule, generic: true }));
    assert.equal(judge('authenticate("shop", "user1", "«scope2»")', { rule, generic: true }), undefined);
    assert.equal(judge('authenticate("shop", "scope1", "«scope2»")', { generic: true }), undefined);
  });

  it('drops a word with the number of the one before, but a password with that of its user', () => {
    const rule = ruleOf({ general: true });
    const given = (marked: string) => judge(marked, { rule, generic: true });
    assert.ok(given('add("key-1", "«test-1»")'));
    assert.ok(given('getClient("cluster1", "«issuer1»", "id1")'));
    assert.equal(given('add("key-1", "«test-2»")'), undefined);
    assert.equal(given('login("user1", "«test1»")'), undefined);
    assert.equal(given('login("jo1", "«password1»")'), undefined);
  });
});
