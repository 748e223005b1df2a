// Python with the packages of PyPI.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled, mustRun } from '../run';
import type { Toolchain } from './toolchain';

const packages = [
  'boto3==1.44.5',
  'hvac==2.4.0',
  'conjur-api==0.2.0',
  'azure-identity==1.27.0',
  'azure-keyvault-secrets==4.12.0',
  'google-cloud-secret-manager==2.32.0',
  'infisicalsdk==1.0.17',
];

/** Names what is installed, so that another list is installed anew. */
const stamp = packages.join('+').replaceAll('==', '-');

export const python: Toolchain = {
  title: 'Python',
  languageId: 'python',
  program: 'program.py',
  uses: {
    awsSecretsManager: 'boto3 1.44.5',
    vault: 'hvac 2.4.0',
    conjur: 'conjur-api 0.2.0',
    azureKeyVault: 'azure-keyvault-secrets 4.12.0 and azure-identity 1.27.0',
    googleSecretManager: 'google-cloud-secret-manager 2.32.0',
    infisical: 'infisicalsdk 1.0.17',
  },
  builds: { onePassword: 'compiled; its server has no stand-in' },
  bare: ['env', 'doppler'],
  missing: async () => ((await isInstalled('python3')) ? undefined : 'python3 is not installed'),
  install: async (cache) => {
    const home = join(cache, 'python');
    if (existsSync(join(home, stamp))) return;
    await install(['python3', '-m', 'venv', home]);
    await install([join(home, 'bin/pip'), 'install', '--quiet', ...packages]);
    await install(['touch', join(home, stamp)]);
  },
  build: async (file, _folder, cache) => {
    const own = join(cache, 'python/bin/python');
    const interpreter = existsSync(own) ? own : 'python3';
    await mustRun([interpreter, '-W', 'error', '-m', 'py_compile', file]);
    return { command: [interpreter, file] };
  },
};
