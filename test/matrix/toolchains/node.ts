// JavaScript as Node runs it, and TypeScript as strictly as its compiler can check it.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { install, mustRun } from '../run';
import type { Toolchain } from './toolchain';

const sdk = '@aws-sdk/client-secrets-manager';
const version = '3.1162.0';

const shared = {
  uses: { awsSecretsManager: `${sdk} ${version}` },
  missing: () => Promise.resolve(undefined),
  install: async (cache: string): Promise<void> => {
    const home = join(cache, 'npm');
    const manifest = join(home, 'node_modules', sdk, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"${version}"`)) return;
    await install([
      'npm',
      'install',
      '--prefix',
      home,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${sdk}@${version}`,
    ]);
  },
};

export const javascript: Toolchain = {
  ...shared,
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
