import assert from 'node:assert/strict';
import { namesOfKeys, providerNames } from '../../../src/rules/providerNames';
import type { RuleFile, WrittenRule } from '../../../src/rules/written';

const fileOf = (provider: string, name: string, general = false): RuleFile => ({
  file: `rules/${provider}.yaml`,
  provider: { provider, name, general, website: 'https://acme.example', category: 'email', rules: [] },
});

describe('providerNames', () => {
  it('lists what files and people call providers, each once, as near words', () => {
    assert.deepEqual(providerNames([fileOf('hugging-face', 'Hugging Face'), fileOf('fly-io', 'Fly.io')]), [
      'fly io',
      'hugging face',
    ]);
  });

  it('takes apart what a name puts together', () => {
    assert.deepEqual(providerNames([fileOf('brevo', 'Brevo (Sendinblue)'), fileOf('gradle', 'Maven / Gradle')]), [
      'brevo',
      'gradle',
      'maven',
      'sendinblue',
    ]);
  });

  it('leaves out rules without a provider, and names of two letters', () => {
    assert.deepEqual(providerNames([fileOf('generic', 'Credential', true), fileOf('x', 'X')]), []);
  });
});

describe('namesOfKeys', () => {
  const ruleOf = (id: string, near?: readonly string[], kind = 'secret'): WrittenRule =>
    ({ id, kind, near }) as unknown as WrittenRule;
  const namesOf = (...rules: readonly WrittenRule[]): readonly string[] =>
    namesOfKeys({ ...fileOf('acme-mail', 'Acme Mail').provider, rules }, rules[0]!);

  it('are the name with words for keys, but for those that are there', () => {
    assert.deepEqual(namesOf(ruleOf('a', ['acme mail token', 'mailer'])), [
      'acme mail key',
      'acme mail secret',
      'acme mail api',
      'acme mail auth',
      'acme mail access',
    ]);
  });

  it('are none where the name alone will do, in whatever spelling', () => {
    assert.deepEqual(namesOf(ruleOf('a', ['Acme-Mail'])), []);
    assert.deepEqual(namesOf(ruleOf('a', ['acmemail'])), []);
  });

  it('are none where another rule of the provider could be meant', () => {
    assert.deepEqual(namesOf(ruleOf('a', ['mailer']), ruleOf('b', ['sender'])), []);
    assert.equal(namesOf(ruleOf('a', ['mailer']), ruleOf('b')).length, 6);
    assert.equal(namesOf(ruleOf('a', ['mailer']), ruleOf('b', ['sender'], 'identifier')).length, 6);
  });

  it('are none for a shape that needs no near words', () => assert.deepEqual(namesOf(ruleOf('a')), []));
});
