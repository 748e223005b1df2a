// JavaScript as Node runs it, and TypeScript as strictly as its compiler can check it.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { install, mustRun } from '../run';
import type { Toolchain } from './toolchain';

/** Versions for Node 20; later ones ask for a later Node. */
const packages = {
  '@aws-sdk/client-secrets-manager': '3.1162.0',
  '@azure/identity': '4.13.1',
  '@azure/keyvault-secrets': '4.11.2',
  '@google-cloud/secret-manager': '6.3.0',
  '@1password/sdk': '0.5.0',
  '@infisical/sdk': '5.0.2',
};

const shared = {
  uses: {
    awsSecretsManager: '@aws-sdk/client-secrets-manager 3.1162.0',
    azureKeyVault: '@azure/keyvault-secrets 4.11.2 and @azure/identity 4.13.1',
    googleSecretManager: '@google-cloud/secret-manager 6.3.0',
    infisical: '@infisical/sdk 5.0.2',
  },
  bare: ['env', 'conjur', 'doppler', 'vault'],
  missing: () => Promise.resolve(undefined),
  install: async (cache: string): Promise<void> => {
    const home = join(cache, 'npm');
    const isThere = Object.entries(packages).every(([name, version]) => {
      const manifest = join(home, 'node_modules', name, 'package.json');
      return existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"${version}"`);
    });
    if (isThere) return;
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await install(['npm', 'install', '--prefix', home, ...quiet, ...wanted]);
  },
};

export const javascript: Toolchain = {
  ...shared,
  builds: { onePassword: 'parsed; its server has no stand-in' },
  title: 'JavaScript',
  languageId: 'javascript',
  program: 'program.mjs',
  build: async (file, folder, cache) => {
    linkPackages(folder, cache);
    await mustRun(['node', '--check', file]);
    return { command: ['node', file] };
  },
};

export const typescript: Toolchain = {
  ...shared,
  builds: { onePassword: 'compiled against @1password/sdk 0.5.0; its server has no stand-in' },
  title: 'TypeScript',
  languageId: 'typescript',
  program: 'program.mts',
  build: (file, folder, cache) => {
    linkPackages(folder, cache);
    const program = ts.createProgram([file], {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ['node'],
      typeRoots: [new URL('../../../node_modules/@types', import.meta.url).pathname],
      skipLibCheck: true,
      noEmitOnError: true,
    });
    const problems = ts.getPreEmitDiagnostics(program);
    if (problems.length > 0) {
      throw new Error(
        problems.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')).join('\n'),
      );
    }
    program.emit();
    return Promise.resolve({ command: ['node', file.replace(/\.mts$/, '.mjs')] });
  },
};

function linkPackages(folder: string, cache: string): void {
  symlinkSync(join(cache, 'npm/node_modules'), join(folder, 'node_modules'));
}
