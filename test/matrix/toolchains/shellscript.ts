// Shell scripts, run by a shell that knows POSIX only.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, isInstalled, mustRun } from '../run';
import { vaultProgram } from '../servers';
import { everyBackend, type Toolchain } from './toolchain';

const standIns = new URL('../standIns/bin', import.meta.url).pathname;
const awsCli = 'awscli==1.45.11';

export const shellscript: Toolchain = {
  title: 'Shell',
  languageId: 'shellscript',
  program: 'program.sh',
  uses: {
    awsSecretsManager: 'AWS CLI 1.45.11',
    vault: vaultProgram() === undefined ? 'a stand-in for the Vault CLI' : "Vault's own CLI",
    conjur: 'a stand-in for the Conjur CLI',
  },
  builds: {
    azureKeyVault: 'parsed; its command is not to be had here',
    googleSecretManager: 'parsed; its command is not to be had here',
    onePassword: 'parsed; its command is not to be had here',
  },
  bare: everyBackend.filter((id) => id !== 'awsSecretsManager'),
  missing: async () => {
    for (const tool of ['curl', 'jq', 'python3']) {
      if (!(await isInstalled(tool))) return `${tool} is not installed`;
    }
    return existsSync('/bin/dash') ? undefined : 'dash is not installed';
  },
  install: async (cache) => {
    const home = join(cache, 'shell');
    if (existsSync(join(home, 'bin/aws'))) return;
    await install(['python3', '-m', 'venv', home]);
    await install([join(home, 'bin/pip'), 'install', '--quiet', awsCli]);
  },
  build: async (file, _folder, cache) => {
    await mustRun(['bash', '-n', file]);
    const vault = vaultProgram();
    const own = vault === undefined ? [] : [dirname(vault)];
    const path = [...own, standIns, join(cache, 'shell/bin'), process.env['PATH'] ?? ''].join(':');
    return { command: ['/bin/dash', file], env: { PATH: path } };
  },
};
