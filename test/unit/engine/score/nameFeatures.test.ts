import assert from 'node:assert/strict';
import { nameFeatures } from '../../../../src/engine/score/nameFeatures';

describe('nameFeatures', () => {
  it('marks the kind of secret', () => {
    assert.equal(nameFeatures('apiKey', 'ApiKey', undefined).isApiKey, 1);
    assert.equal(nameFeatures('apiKey', 'ApiKey', undefined).isPassword, 0);
  });

  it('marks names about a secret, setters and constants', () => {
    const verdict = { word: 'password', isAbout: true, isDenied: false };
    assert.equal(nameFeatures('passwordField', 'Password', verdict).isAbout, 1);
    assert.equal(nameFeatures('user.setPassword', 'Password', undefined).isSetter, 1);
    assert.equal(nameFeatures('settings', 'Password', undefined).isSetter, 0);
    assert.equal(nameFeatures('DB_PASSWORD', 'Password', undefined).isConstantName, 1);
  });

  it('marks what signs, what is repeated, and phrases', () => {
    const isSigningKey = (key: string) => nameFeatures(key, 'Secret', undefined).isSigningKey;
    for (const key of ['SECRET_KEY', 'app.secret_key', 'jwtSecret', 'SESSION_SECRET', 'secretKeyBase'])
      assert.equal(isSigningKey(key), 1, key);
    for (const key of ['clientSecret', 'secretName']) assert.equal(isSigningKey(key), 0, key);
    assert.equal(nameFeatures('password_confirmation', 'Password', undefined).isConfirmation, 1);
    const credential = { word: 'credential', isAbout: false, isDenied: false };
    assert.equal(nameFeatures('CREDENTIAL_TOO_OLD_LOGIN_AGAIN', 'Credentials', credential).hasTail, 1);
    assert.equal(nameFeatures('SERVICE_CREDENTIAL_PROD_2', 'Credentials', credential).hasTail, 0);
  });
});
