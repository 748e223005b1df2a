// Rust with the crates of crates.io; what rustfmt or clippy would change or question counts as a fault.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled, mustRun } from '../run';
import type { Toolchain } from './toolchain';

const manifest = new URL('../sdks/rust/Cargo.toml', import.meta.url).pathname;

export const rust: Toolchain = {
  title: 'Rust',
  languageId: 'rust',
  program: 'program.rs',
  uses: {
    awsSecretsManager: 'aws-sdk-secretsmanager 1.125.0',
    vault: 'vaultrs 0.8.0',
    conjur: 'reqwest 0.13.5',
    azureKeyVault: 'azure_security_keyvault_secrets 1.0.1 and azure_identity 1.0.0',
    googleSecretManager: 'google-cloud-secretmanager-v1 1.14.0',
  },
  bare: [],
  missing: async () => ((await isInstalled('cargo')) ? undefined : 'cargo is not installed'),
  install: async (cache) => {
    const home = join(cache, 'rust');
    const stamp = join(home, 'asked.toml');
    if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(manifest))) return;
    mkdirSync(join(home, 'src'), { recursive: true });
    copyFileSync(manifest, join(home, 'Cargo.toml'));
    copyFileSync(new URL('../sdks/rust/main.rs', import.meta.url).pathname, join(home, 'src/main.rs'));
    await install(['cargo', 'build', '--quiet'], { cwd: home, timeout: 3_600_000 });
    copyFileSync(manifest, stamp);
  },
  build: async (file, folder, cache) => {
    await mustRun(['rustfmt', '--check', '--edition', '2021', file]);
    const home = join(cache, 'rust');
    copyFileSync(file, join(home, 'src/main.rs'));
    await mustRun(['cargo', 'rustc', '--quiet', '--offline', '--', '-D', 'warnings'], {
      cwd: home,
      timeout: 600_000,
    });
    const program = join(folder, 'program');
    copyFileSync(join(home, 'target/debug/program'), program);
    return { command: [program] };
  },
};
