// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { expression } from '../../../../../src/engine/filters/reference/expression';
import { candidateOf, nearCandidateOf, passwordOf } from '../../candidateOf';

describe('expression', () => {
  for (const value of [
    'config.password',
    'this.settings.secret',
    'settings->password',
    'Config::secret',
    '99).toString(',
    "config.get<string>('SECRET')",
    '^(?:sk|pk)_[a-z]+',
    '[^a-z]',
    'EAAC[0-9A-Za-z]+',
    'sk[A-F0-9_]{12}',
    '?\\x20)',
    '^/shop/(.*)$',
    '(.-)',
  ]) {
    it(`drops ${value}`, () => assert.ok(expression(passwordOf(value))));
  }

  for (const value of ['hunter2', 'x.7k2', 'Zq.Xv9.Lp', 'ab).cd']) {
    it(`keeps ${value}`, () => assert.equal(expression(passwordOf(value)), undefined));
  }

  it('takes what goes on under its name for one, where a shape found it too', () => {
    const rule = { ...passwordOf('x').rule, where: 'near' as const };
    const found = (text: string): string | undefined => expression(passwordOf(text, { rule }));
    assert.ok(found('user: e3.user, password: «e3.password», port'));
    assert.equal(found('user jo, password «e3.passwort7», port'), undefined);
    assert.equal(found('password: "«e3.password»"'), undefined);
  });

  it('keeps words that people join, where no member can stand', () => {
    assert.equal(expression(passwordOf('password = "«green.bottle»"')), undefined);
    assert.equal(expression(passwordOf('password: «green.bottle»\n', { fileKind: 'config' })), undefined);
    assert.ok(expression(passwordOf('password: «green.bottle»,', { fileKind: 'code' })));
    assert.ok(expression(passwordOf('password = "«settings.bottle»"')));
  });

  it('takes a call for one only outside of quotes', () => {
    assert.ok(expression(passwordOf('password = «getSecret(»')));
    assert.equal(expression(passwordOf('password = "«getPass(word»"')), undefined);
  });

  it('takes a bracket that nothing closes on the line for a part of the value', () => {
    for (const value of ['hunt(er2', 'hunt[er2'])
      assert.equal(expression(passwordOf(`password: «${value}»\n`)), undefined, value);
    for (const text of ['password: «parts[2]»\n', 'password: «make(er2», salt)\n', 'password: «make({»\n'])
      assert.ok(expression(passwordOf(text)), text);
  });

  it('takes a numbered member and an expression between slashes for one only outside of quotes', () => {
    for (const value of ['item.2', '/.+/i', '/^x/']) {
      assert.ok(expression(passwordOf(`password: «${value}» }`)), value);
      assert.equal(expression(passwordOf(`password: "«${value}»" }`)), undefined, value);
    }
  });

  it('drops a call in a row of statements', () => {
    assert.ok(expression(candidateOf('uid = id; pwd = «getpwuid(uid)»;', { path: 'a.c' })));
    assert.ok(expression(candidateOf('user=parts[1];password=«parts[2]»;', { path: 'a.js' })));
    assert.equal(expression(candidateOf('uid = id; pwd = "«getpwuid(uid)»";', { path: 'a.c' })), undefined);
  });

  it('drops what is turned around outside of quotes', () => {
    assert.ok(expression(candidateOf('{ ownPass: «!!ownPass» }', { path: 'a.js' })));
    assert.equal(expression(candidateOf('{ ownPass: "«!!ownPass»" }', { path: 'a.js' })), undefined);
  });

  it('keeps a value with a question mark at its end, where quotes hold it', () => {
    assert.equal(expression(candidateOf('login("jo", "«hunter2?»")', { path: 'a.py' })), undefined);
    assert.ok(expression(candidateOf('x = «pwd?» : y;', { path: 'a.c' })));
  });

  it('does not take members of a path for one where the shape decides', () => {
    for (const made of [nearCandidateOf('config.password'), candidateOf('config.password')])
      assert.equal(expression(made), undefined);
  });

  it('drops what is called, and members of short names, outside of quotes', () => {
    assert.ok(expression(candidateOf('derivedKey = «PBKDF2_Sha2_One»(password)', { path: 'a.js' })));
    assert.ok(expression(candidateOf('creds.Password = «c.Secret»', { path: 'a.go' })));
    assert.equal(expression(candidateOf('Password: "«c.Secret7x»"', { path: 'a.go' })), undefined);
    assert.equal(expression(candidateOf('key: «PBKDF2_Sha2_One»(password)', { path: 'a.yml' })), undefined);
  });
});
