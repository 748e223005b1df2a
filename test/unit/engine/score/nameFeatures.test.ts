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
});
