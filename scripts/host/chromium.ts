// Finds a Chromium: one on the PATH, else the one that npm brought, with the libraries and fonts it needs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { HostInstallation } from './install';

/** A browser to start: its executable and the environment it needs. */
export interface Chromium {
  readonly executable: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Returns a Chromium that starts on this machine.
 *
 * @throws Error that names the system libraries that are missing.
 */
export function findChromium(host: HostInstallation): Chromium {
  const installed = onPath();
  if (installed !== undefined) return { executable: installed, env: process.env };
  const folder = unpacked(host);
  const executable = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: writeFontList(host, folder) };
  if (missingLibraries(executable, env).length === 0) return { executable, env };
  // The package also carries the libraries of a bare cloud machine; they serve where the system has none.
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean);
  const helped = { ...env, LD_LIBRARY_PATH: libraries.join(delimiter) };
  const missing = missingLibraries(executable, helped);
  if (missing.length === 0) return { executable, env: helped };
  throw new Error(`Chromium cannot start: the system lacks ${missing.join(', ')}.
Install these libraries (or any chromium on the PATH) and run the same command again.`);
}

/** Unpacks the browser that travels inside its npm package. The package writes to the temporary folder it is told. */
export function unpackChromium(host: HostInstallation): void {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const folder = unpacked(host);
  mkdirSync(folder, { recursive: true });
  console.log('Unpacking Chromium …');
  execFileSync(host.node, ['--input-type=module', '--eval', script], {
    cwd: host.folder,
    // The second variable makes it unpack the libraries too.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A browser counts only when it answers: some systems have a stub of that name that asks for a package manager. */
function onPath(): string | undefined {
  return names.find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0,
  );
}

function unpacked(host: HostInstallation): string {
  return join(host.folder, 'chromium');
}

function missingLibraries(executable: string, env: NodeJS.ProcessEnv): string[] {
  const answer = spawnSync('ldd', [executable], { env, encoding: 'utf8' });
  if (answer.status !== 0) return [];
  return [...answer.stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** Bare machines have no fonts at all, and the browser's package brings none of fixed width. */
function writeFontList(host: HostInstallation, folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(host.folder, 'node_modules', 'dejavu-fonts-ttf', 'ttf')}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}
