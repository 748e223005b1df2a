// Makes a fresh clone ready, with nothing but Node and npm, and then runs a script of this repository.
// Usage: node scripts/bootstrap.mjs SCRIPT.ts [arguments…]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldest = [20, 19];

const [script, ...args] = process.argv.slice(2);
try {
  if (script === undefined) throw new Error('Usage: node scripts/bootstrap.mjs SCRIPT.ts [arguments…]');
  requireNode();
  if (!dependenciesAreCurrent()) {
    await runNpm(['ci', '--ignore-scripts'], { cwd: root, label: 'Installing the development dependencies' });
  }
  hand(script, args);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(
    `Keylift needs Node ${oldest.join('.')} or newer; this is ${process.version}. See https://nodejs.org`,
  );
}

/** True when what npm last installed is what package-lock.json asks for; an interrupted installation is not. */
function dependenciesAreCurrent() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  // npm writes this file last, so it stands only behind a complete installation.
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) throw new Error('package-lock.json is missing or damaged; restore it from git.');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs the script through tsx. It may receive Ctrl+C twice (from the terminal and from here), so it stops once. */
function hand(path, scriptArgs) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, path), ...scriptArgs], {
    cwd: root,
    // The channel carries nothing: that it closes tells the script that we are gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, KEYLIFT_CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
  // A killed npm takes its shell along, but not us.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event !== undefined) setInterval(watch, 1000).unref();
}
