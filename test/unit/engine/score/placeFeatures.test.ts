// keylift:ignore-file because the passwords below are samples for the scorer, and open nothing.
import assert from 'node:assert/strict';
import { placeFeatures } from '../../../../src/engine/score/placeFeatures';
import { passwordOf } from '../candidateOf';

describe('placeFeatures', () => {
  it('knows tests, texts and settings by their paths', () => {
    const at = (path: string) => placeFeatures(passwordOf('password = "«hunter2»"', { path }));
    for (const path of ['test/login.py', 'src/LoginTest.java', 'a/login.spec.ts', 'examples/app.js'])
      assert.equal(at(path).inTest, 1, path);
    for (const path of ['src/latest.js', 'src/contest.py']) assert.equal(at(path).inTest, 0, path);
    for (const path of ['locales/de.json', 'messages_fr.properties', 'program/de_DE/labels.inc'])
      assert.equal(at(path).inLocale, 1, path);
    assert.equal(at('src/language.ts').inLocale, 0);
    assert.equal(at('app.yaml').inConfig, 1);
  });

  it('sees an account beside the value', () => {
    assert.equal(placeFeatures(passwordOf('connect({ user: "jo", password: "«hunter2»" })')).hasAccount, 1);
    assert.equal(placeFeatures(passwordOf('show({ password: "«hunter2»" })')).hasAccount, 0);
  });

  it('sees lists, and the output of tests', () => {
    assert.equal(placeFeatures(passwordOf('x = ["a", "b", "c", "password", "«d»"]')).inList, 1);
    assert.equal(placeFeatures(passwordOf('PASS : one\nPASS : «two»\nFAIL : three\n')).inResults, 1);
  });

  it('sees cells of tables', () => {
    assert.equal(placeFeatures(passwordOf('| password |\n| «hunter2» |', { form: 'cell' })).isCell, 1);
  });
});
