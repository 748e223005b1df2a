// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { fileKindOf } from '../../../src/engine/fileKind';
import { keyCandidates } from '../../../src/engine/keyCandidates';
import { Matcher } from '../../../src/engine/match';
import { passwordRuleOf, ruleSetOf } from './ruleOf';

const general = passwordRuleOf();
const provider = passwordRuleOf({ id: 'acme-password', provider: 'acme', general: false });
const matcher = new Matcher(ruleSetOf(general, provider));

function valuesIn(text: string, path = '', id = general.id): readonly string[] {
  const source = { text, path, fileKind: fileKindOf(path, undefined) };
  return [...keyCandidates(source, matcher.match(text), (rule) => rule.id === id)].map(({ value }) => value);
}

describe('keyCandidates', () => {
  it('gives the value of a name that promises a secret', () => {
    assert.deepEqual(valuesIn('const password = "hunter2";', 'a.ts'), ['hunter2']);
    assert.deepEqual(valuesIn('host=h\npassword=hunter2\n', '.env'), ['hunter2']);
  });

  it('leaves names about a secret to the scorer, but not for rules of a provider', () => {
    assert.deepEqual(valuesIn('passwordField = "password_input"', 'a.ts'), ['password_input']);
    assert.deepEqual(valuesIn('passwordField = "password_input"', 'a.ts', provider.id), []);
  });

  it('takes bare values of unknown files and documents only where nothing else stands on the line', () => {
    assert.deepEqual(valuesIn('password: hunter2\n', 'README.md'), ['hunter2']);
    assert.deepEqual(valuesIn('Your password: hunter2 is weak\n', 'README.md'), []);
    assert.deepEqual(valuesIn('password = Read-Host "Password"\n', 'x.unknown'), []);
  });

  it('takes values of addresses anywhere', () => {
    assert.deepEqual(valuesIn('See https://shop.example/a?password=hunter2&x=1 there', 'README.md'), [
      'hunter2',
    ]);
  });

  it('reads all names of a run without white space', () => {
    const run = Array.from({ length: 60 }, (_, at) => `password${at}=hunter${at}`).join(';');
    const values = valuesIn(run, '.env');
    assert.ok(values.includes('hunter59'));
    assert.equal(values.length, 60);
  });
});
