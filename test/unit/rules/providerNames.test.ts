import assert from 'node:assert/strict';
import { providerNames } from '../../../src/rules/providerNames';
import type { RuleFile } from '../../../src/rules/written';

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
