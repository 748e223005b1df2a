// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { prose } from '../../../../src/engine/filters/prose';
import { candidateOf, passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

describe('prose', () => {
  for (const marked of [
    'password = "«Enter your password»"',
    'password = "«must have 8 characters or more»"',
    'password: «true»',
    'password: «required»',
    'password: «string»',
    'password = "«Contraseña»"',
    'password = "«Mot de passe :»"',
    'password = "«password»"',
    'passwordField = "«password_field»"',
    'password = "«Passwort»"',
    'PASSWORD = "«SHOP_DB_PASSWORD»"',
    'password = "«input[name=»"',
    'password: «?string»',
    'passwordPolicies: "«?PasswordPolicies»"',
    'typeof this.password === "«function»"',
    "PASSWORD: '«PasswordPolicy»'",
  ]) {
    it(`drops ${marked}`, () => {
      const key = /^\w+/.exec(marked)?.[0] ?? '';
      assert.ok(prose(passwordOf(marked, { key })));
    });
  }

  for (const marked of [
    'password = "«hunter2»"',
    'password = "«tr0ub4dor&3»"',
    'password = "«correcthorse»"',
    'password = "«Pässw0rt!»"',
    'password = "«p@ss w0rd»"',
    'password = "«Xk9 2fQ»"',
  ]) {
    it(`keeps ${marked}`, () => assert.equal(prose(passwordOf(marked)), undefined));
  }

  it('drops all in translation files', () => {
    for (const path of [
      'src/locales/de.json',
      'i18n/messages.ts',
      'app/lang/en.php',
      'translations_fr.yml',
    ]) {
      assert.ok(prose(passwordOf('hunter2', { path })), path);
    }
    assert.equal(prose(passwordOf('hunter2', { path: 'src/language.ts' })), undefined);
  });

  it('drops words under a token name, which passwords may be', () => {
    const rule = passwordRuleOf({ id: 'generic-token' });
    assert.ok(prose(passwordOf('shoppingcart', { rule, key: 'token' })));
    assert.equal(prose(passwordOf('shoppingcart')), undefined);
  });

  it('judges only what a name alone made suspicious', () => {
    assert.equal(prose(candidateOf('Enter your password')), undefined);
  });
});
