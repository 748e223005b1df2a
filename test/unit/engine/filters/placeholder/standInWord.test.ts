// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { standInWord } from '../../../../../src/engine/filters/placeholder/standInWord';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../../candidateOf';
import { passwordRuleOf } from '../../ruleOf';

describe('standInWord', () => {
  for (const value of [
    'changeme',
    'change-me',
    'replace_with_token',
    'insert your token',
    'bitte-aendern',
    'at-least-32-characters-long',
    'super-long-random-string',
    'min-32-chars-secret',
    '32-byte-hex-string',
    'a-very-long-secret-that-you-should-change',
    'inserta-tu-clave',
    'A_REMPLACER',
    'une_chaine_aleatoire_longue',
  ]) {
    it(`drops ${value}`, () => assert.ok(standInWord(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'hunter2',
    'super-random-kitten-7',
    'super-long-secret',
    'foobar',
    'dummy7up',
    'change-gardens',
    'my-password',
  ]) {
    it(`keeps ${value}`, () => assert.equal(standInWord(passwordOf(value, { generic: true })), undefined));
  }

  it('drops what only fills a place', () => {
    assert.ok(standInWord(passwordOf('dummy', { generic: true })));
    assert.ok(standInWord(passwordOf('dummy-password', { generic: true })));
  });

  it('drops words of tests where a service gives out its keys, but not what somebody chose', () => {
    const given = (key: string, value: string, field: string) =>
      standInWord(passwordOf(value, { key, generic: true, rule: passwordRuleOf({ field }) }));
    for (const value of ['testing', 'foobar', 'foo-bar', 'test-key-123', 'demo_api_key'])
      assert.ok(given('apiKey', value, 'key'), value);
    assert.ok(given('client_secret', 'testing', 'secret'));
    assert.equal(given('session.secret', 'testing', 'secret'), undefined);
    assert.equal(given('client_secret', 'foobar', 'secret'), undefined);
    assert.equal(given('apiKey', 'testing-kq7vwx', 'key'), undefined);
    assert.equal(given('apiKey', 'test-key-1234567', 'key'), undefined);
    assert.equal(given('client_secret', 'test-key-123', 'secret'), undefined);
    assert.equal(given('password', 'testing', 'password'), undefined);
  });

  it('drops values beside a near word for one telling word, but not for one that chance made', () => {
    assert.ok(standInWord(nearCandidateOf('acme-dummy-kq7')));
    assert.equal(standInWord(nearCandidateOf(`here${drawn(alphanumeric, 36)}`)), undefined);
  });

  it('leaves a value with a shape of its own alone', () => {
    assert.equal(standInWord(candidateOf('acme_dummy_key')), undefined);
  });
});
