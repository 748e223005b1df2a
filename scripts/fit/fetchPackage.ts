// Fetches one package of the labels into the cache, by its registry's own client, and unpacks it as that client does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageCache, packageFolder, type PackageSource } from './packageFolders';

/** Puts the package's archives, or its folder, into `folder`. */
type Fetcher = (name: string, folder: string) => void;

const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void => {
  execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
  });
};

/**
 * Fetches what is not there; false when it was there.
 *
 * @param name as the labels write it
 * @throws Error when the client fails or knows the version no more; nothing is left behind
 */
export function fetchPackage(source: PackageSource, name: string): boolean {
  const folder = packageFolder(source, name);
  if (existsSync(folder)) return false;
  if (source === 'go') {
    run('go', ['mod', 'download', name], tmpdir(), {
      GOFLAGS: '-modcacherw',
      GOMODCACHE: join(packageCache, 'go', 'mod'),
    });
    return true;
  }
  const workshop = mkdtempSync(join(tmpdir(), 'keylift-corpus-'));
  try {
    fetchers[source](name, workshop);
    const unpacked = join(workshop, 'unpacked');
    mkdirSync(unpacked);
    const archives = readdirSync(workshop).filter((file) => archive.test(file) && !packaging.test(file));
    if (archives.length === 0) throw new Error(`Nothing was fetched for ${name}.`);
    for (const file of archives) unpack(join(workshop, file), unpacked);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(unpacked, folder);
    return true;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const archive = /\.(?:tar\.\w+|tgz|zip|jar)$/;
/** What Debian adds to a source. */
const packaging = /\.debian\.tar\.\w+$/;

function unpack(file: string, folder: string): void {
  if (/\.(?:zip|jar)$/.test(file)) run('unzip', ['-qo', file], folder);
  else run('tar', ['xf', file], folder);
}

/** The name and the version: behind the last separator. */
function split(name: string, separator: string): [string, string] {
  const at = name.lastIndexOf(separator);
  return [name.slice(0, at), name.slice(at + 1)];
}

const fetchers: Readonly<Record<Exclude<PackageSource, 'go'>, Fetcher>> = {
  npm(name, folder) {
    run('npm', ['pack', '--ignore-scripts', '--silent', split(name, '_').join('@')], folder);
  },
  // pip asks a source package for its metadata, which runs its setup file.
  pypi(name, folder) {
    const wanted = split(name, '-').join('==');
    run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--no-binary', ':all:', wanted], folder);
  },
  crates(name, folder) {
    const [crate, version] = split(name, '-');
    const manifest = `[package]\nname = "fetch"\nversion = "0.0.0"\n[lib]\npath = "lib.rs"\n[dependencies]\n${crate} = "=${version}"\n`;
    writeFileSync(join(folder, 'Cargo.toml'), manifest);
    writeFileSync(join(folder, 'lib.rs'), '');
    run('cargo', ['vendor', '--versioned-dirs', 'vendor'], folder);
    run('tar', ['cf', `${name}.tar.x`, '-C', 'vendor', name], folder);
  },
  maven(name, folder) {
    const [group, artifact, version, classifier] = name.split('_');
    const wanted = `-Dartifact=${[group, artifact, version, 'jar', classifier].join(':')}`;
    run('mvn', ['-q', 'dependency:copy', wanted, `-DoutputDirectory=${folder}`], folder);
  },
  // Lists of its own: whether the machine has any for sources does not matter.
  deb(name, folder) {
    const apt = join(packageCache, 'apt');
    const options = [
      `Dir::Etc::sourcelist=${join(apt, 'src.list')}`,
      'Dir::Etc::sourceparts=-',
      `Dir::State::lists=${join(apt, 'lists')}`,
      'Dir::Cache::srcpkgcache=',
      'Dir::Cache::pkgcache=',
      'APT::Sandbox::User=root',
    ].flatMap((option) => ['-o', option]);
    if (!existsSync(join(apt, 'src.list'))) {
      mkdirSync(join(apt, 'lists', 'partial'), { recursive: true });
      const releases = ['bookworm', 'trixie'];
      const sources = releases.map((release) => `deb-src http://deb.debian.org/debian ${release} main\n`);
      writeFileSync(join(apt, 'src.list'), sources.join(''));
      run('apt-get', [...options, 'update'], folder);
    }
    const wanted = split(name, '_').join('=');
    run('apt-get', [...options, 'source', '--download-only', '-qq', wanted], folder);
  },
};
