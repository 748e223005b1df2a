// C#: compiled by Mono's compiler against .NET Core's own libraries, and run by .NET Core.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled, mustRun } from '../run';
import type { Command, Toolchain } from './toolchain';

const version = '3.1.23';
const sdk = new URL('../standIns/AwsSecretsManager.cs', import.meta.url).pathname;

export const csharp: Toolchain = {
  title: 'C#',
  languageId: 'csharp',
  program: 'Program.cs',
  uses: {
    awsSecretsManager: 'a stand-in for AWSSDK.SecretsManager',
    vault: 'the standard library',
    conjur: 'the standard library',
  },
  builds: {
    azureKeyVault: 'parsed; the packages are not to be had here',
    googleSecretManager: 'parsed; the package is not to be had here',
  },
  bare: ['awsSecretsManager', 'azureKeyVault', 'googleSecretManager'],
  missing: async () => {
    if (!(await isInstalled('mcs'))) return 'mcs is not installed';
    return (await isInstalled('python3')) ? undefined : 'python3, which fetches .NET, is not installed';
  },
  install: async (cache) => {
    const home = join(cache, 'dotnet');
    if (existsSync(runtime(cache))) return;
    const wheel = ['--no-deps', '--target', home, `dotnetcore2==${version}`];
    await install(['python3', '-m', 'pip', 'install', '--quiet', ...wheel]);
    await install(['chmod', '+x', runtime(cache)]);
  },
  build: async (file, folder, cache, backend) => {
    if (backend === 'azureKeyVault' || backend === 'googleSecretManager') {
      await mustRun(['mcs', '--parse', file]);
      return { command: [] };
    }
    if (backend === 'awsSecretsManager') return buildForMono(file, folder);
    const framework = join(cache, `dotnet/dotnetcore2/bin/shared/Microsoft.NETCore.App/${version}`);
    const libraries = readdirSync(framework)
      .filter((name) => /^(?:System.*|netstandard|mscorlib)\.dll$/.test(name))
      .map((name) => `-r:${join(framework, name)}`);
    const program = join(folder, 'Program.dll');
    await mustRun(['mcs', '-nostdlib', '-noconfig', '-warnaserror', ...libraries, `-out:${program}`, file]);
    writeFileSync(join(folder, 'Program.runtimeconfig.json'), JSON.stringify(settings));
    return { command: [runtime(cache), program] };
  },
};

/** The stand-in signs its requests, for which this .NET needs a library that newer systems no longer have. */
async function buildForMono(file: string, folder: string): Promise<Command> {
  const program = join(folder, 'Program.exe');
  await mustRun(['mcs', '-warnaserror', `-out:${program}`, file, sdk]);
  return { command: ['mono', program] };
}

function runtime(cache: string): string {
  return join(cache, 'dotnet/dotnetcore2/bin/dotnet');
}

/** Without ICU, which newer systems have in versions that this runtime does not know. */
const settings = {
  runtimeOptions: {
    framework: { name: 'Microsoft.NETCore.App', version },
    configProperties: { 'System.Globalization.Invariant': true },
  },
};
