// Go with its modules; what gofmt or vet would change or question counts as a fault.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled, mustRun } from '../run';
import type { Toolchain } from './toolchain';

const sources = new URL('../sdks/go/', import.meta.url).pathname;

export const go: Toolchain = {
  title: 'Go',
  languageId: 'go',
  program: 'program.go',
  uses: {
    awsSecretsManager: 'aws-sdk-go-v2 service/secretsmanager 1.50.10',
    vault: 'hashicorp/vault/api 1.23.0',
    conjur: 'conjur-api-go 0.15.7',
    azureKeyVault: 'azsecrets 1.5.1 and azidentity 1.15.0',
    googleSecretManager: 'cloud.google.com/go/secretmanager 1.14.7',
    infisical: 'infisical/go-sdk 0.5.100',
  },
  builds: { onePassword: 'compiled against onepassword-sdk-go 0.3.1; its server has no stand-in' },
  bare: ['env', 'doppler'],
  missing: async () => ((await isInstalled('go', 'version')) ? undefined : 'go is not installed'),
  install: async (cache) => {
    const home = join(cache, 'go');
    const stamp = join(home, 'asked.mod');
    if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(join(sources, 'go.mod')))) return;
    mkdirSync(home, { recursive: true });
    for (const file of ['go.mod', 'sdks.go']) copyFileSync(join(sources, file), join(home, file));
    await install(['go', 'mod', 'tidy'], { cwd: home, env: { GOFLAGS: '-mod=mod' } });
    copyFileSync(join(sources, 'go.mod'), stamp);
  },
  build: async (file, folder, cache) => {
    const { output: unformatted } = await mustRun(['gofmt', '-d', file]);
    if (unformatted !== '') throw new Error(`gofmt would change:\n${unformatted}`);
    const modules = join(cache, 'go');
    const home = existsSync(modules) ? modules : folder;
    const program = join(folder, 'program');
    await mustRun(['go', 'vet', file], { cwd: home, timeout: 600_000 });
    await mustRun(['go', 'build', '-o', program, file], { cwd: home, timeout: 600_000 });
    return { command: [program] };
  },
};
