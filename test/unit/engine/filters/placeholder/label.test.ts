import assert from 'node:assert/strict';
import { label } from '../../../../../src/engine/filters/placeholder/label';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('label', () => {
  it('drops what a field of a page shows before anything is typed', () => {
    const shown = (marked: string) => label(passwordOf(marked, { generic: true }));
    assert.ok(shown('<input type="password" value="«password»" onfocus="clear()">'));
    assert.equal(shown('<input type="text" value="«maple»">'), undefined);
    assert.equal(shown('<setting name="password" value="«password»">'), undefined);
  });

  for (const value of [
    'TU_CONTRASEÑA_DE_RED',
    'votre mot de passe',
    'dein-passwort',
    'sua_senha',
    '你的密码',
    '你的MySQL密码',
    'tu_token',
    'tu_jwt_secret_aqui',
    'votre_secret_access_key_r2',
    'base64:VOTRE_CLE_GENEREE',
    'din-license-key',
    'Лозинка',
    'Passwort',
    'Contraseña:',
    'Lösenord',
    'Palavra-passe',
    'Hasło',
    'Şifre',
    'Parol',
    'Contrasigno',
    'Geheimnis',
    String.raw`Contrase\xf1a`,
    String.raw`\u0421\u0438\u043b\u0430`,
    String.raw`\u5bc6\u78bc`,
  ]) {
    it(`drops ${value}`, () => assert.ok(label(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'turtle-pass',
    'supass77',
    'dinosaur',
    'sekret',
    'geheim',
    'sekret7',
    'suapples',
    String.raw`x\u00e9r77`,
    'senhaforte',
    'tuvoisky',
  ]) {
    it(`keeps ${value}`, () => assert.equal(label(passwordOf(value, { generic: true })), undefined));
  }

  it('drops a word that begins with a capital in a file of texts', () => {
    assert.ok(label(passwordOf('Avatar', { generic: true, path: 'dist/bs-BA-DuOMKbvK.js' })));
    assert.equal(label(passwordOf('Avatar7', { generic: true, path: 'dist/bs-BA-DuOMKbvK.js' })), undefined);
    assert.equal(label(passwordOf('Avatar', { generic: true, path: 'dist/app.js' })), undefined);
  });

  it('leaves values with a shape of their own alone', () =>
    assert.equal(label(candidateOf('密码')), undefined));
});
