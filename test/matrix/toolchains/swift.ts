// Swift: the compiler of this machine, or Debian's in a system of its own, made once by root of a Linux machine:
//   debootstrap --variant=minbase --include=swiftlang,libc6-dev,libstdc++-14-dev trixie ~/.cache/keylift-swift/root
// (KEYLIFT_SWIFT names another folder). Without either its programs are read by the grammar only.
import { copyFileSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { mustRun } from '../run';
import type { Toolchain } from './toolchain';

const system = process.env['KEYLIFT_SWIFT'] ?? join(homedir(), '.cache/keylift-swift/root');

/** Foundation trusts its system's authorities only; that of a server which is down is gone with it. */
const enter = `
  mount -t proc proc "$0/proc" && mount --rbind /tmp "$0/tmp" || exit
  if [ -f "$SSL_CERT_FILE" ]; then
    mkdir -p "$0/etc/ssl/certs" && touch "$0/etc/ssl/certs/ca-certificates.crt" || exit
    mount --bind "$SSL_CERT_FILE" "$0/etc/ssl/certs/ca-certificates.crt" || exit
  fi
  exec chroot "$0" "$@"`;

const prefix = compilerPrefix();
const standIn = new URL('../standIns/AWSSecretsManager.swift', import.meta.url).pathname;
const backends = [
  'env',
  'awsSecretsManager',
  'azureKeyVault',
  'conjur',
  'doppler',
  'googleSecretManager',
  'infisical',
  'onePassword',
  'vault',
];

export const swift: Toolchain = {
  title: 'Swift',
  languageId: 'swift',
  program: 'main.swift',
  uses: { awsSecretsManager: 'a stand-in for aws-sdk-swift' },
  builds: buildsOnly(),
  bare: backends,
  missing: () => Promise.resolve(undefined),
  build: async (file, folder, _cache, backend) => {
    // The fix itself is refused where the grammar finds a fault in the whole program.
    if (!prefix) return { command: [] };
    const compile = [...prefix, 'swiftc', '-warnings-as-errors'];
    const program = join(folder, 'program');
    const isAws = backend === 'awsSecretsManager';
    const modules = isAws ? ['-I', folder, '-L', folder, '-lAWSSecretsManager'] : [];
    if (isAws) {
      const library = ['-emit-library', '-static', '-emit-module', '-module-name', 'AWSSecretsManager'];
      const output = ['-o', join(folder, 'libAWSSecretsManager.a')];
      const text = join(folder, 'AWSSecretsManager.swift');
      copyFileSync(standIn, text);
      const place = ['-emit-module-path', join(folder, 'AWSSecretsManager.swiftmodule')];
      await mustRun([...compile, '-parse-as-library', ...library, ...place, ...output, text], limits);
    }
    await mustRun([...compile, ...modules, '-o', program, file], limits);
    // A program that stops by fatalError would be looked at by a debugger for seconds.
    return { command: [...prefix, program], env: { SWIFT_BACKTRACE: 'enable=no' } };
  },
};

const limits = { timeout: 300_000 };

/** What goes before a command; a system of its own shares nothing but temporary files. Undefined without a compiler. */
function compilerPrefix(): readonly string[] | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, 'swiftc')))) return [];
  if (process.platform !== 'linux' || !existsSync(join(system, 'usr/bin/swiftc'))) return undefined;
  return ['unshare', '--mount', 'sh', '-c', enter, system];
}

function buildsOnly(): Readonly<Partial<Record<string, string>>> {
  if (!prefix) return parsedOnly('parsed; no compiler is to be had here');
  // The certificates of this machine are not the tests' to change.
  const compiled = "compiled; its client trusts this machine's own certificates only";
  return prefix.length === 0 ? { azureKeyVault: compiled, googleSecretManager: compiled } : {};
}

/** What each backend's programs are when nothing can build them. */
export function parsedOnly(how: string): Readonly<Record<string, string>> {
  return Object.fromEntries(backends.map((backend) => [backend, how]));
}
