// Swift: its compiler is in none of the registries, so that its programs are read by the grammar only.
import type { Toolchain } from './toolchain';

const parsed = 'parsed; no compiler is to be had here';

const builds = {
  env: parsed,
  awsSecretsManager: parsed,
  azureKeyVault: parsed,
  conjur: parsed,
  doppler: parsed,
  googleSecretManager: parsed,
  infisical: parsed,
  onePassword: parsed,
  vault: parsed,
};

export const swift: Toolchain = {
  title: 'Swift',
  languageId: 'swift',
  program: 'main.swift',
  uses: {},
  builds,
  bare: Object.keys(builds),
  missing: () => Promise.resolve(undefined),
  // The fix itself is refused where the grammar finds a fault in the whole program.
  build: () => Promise.resolve({ command: [] }),
};
