// Starts the VS Code server on a loopback port, in a process group that ends with us.
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inRepository } from '../repository';
import type { HostInstallation } from './install';
import type { UserData } from './userData';

/** How to start the server. */
export interface ServerOptions {
  readonly userData: UserData;
  /** 0 picks a free port. */
  readonly port: number;
  /** Trusts every folder; without it, folders open in restricted mode until the user trusts them. */
  readonly trustAll: boolean;
  /** What the plain address opens. */
  readonly folder?: string;
  /** Whoever has no token is turned away; without one the server is open to all users of this machine. */
  readonly token?: string;
}

/** A server that is listening. */
export interface RunningServer {
  /** `localhost:PORT`; payload addresses must use exactly this, or tests run in the wrong extension host. */
  readonly authority: string;
  /** Where its output goes; an absolute path. */
  readonly log: string;
  /** Settles when the server has ended, wanted or not. */
  readonly ended: Promise<void>;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

const startTimeoutMs = 300_000;

/**
 * Starts the server and resolves when it listens.
 *
 * @throws Error that says why it does not, with the end of its output.
 */
export async function startServer(host: HostInstallation, options: ServerOptions): Promise<RunningServer> {
  if (options.port !== 0) await requireFree(options.port);
  mkdirSync(options.userData.folder, { recursive: true });
  const log = join(options.userData.folder, 'server.log');
  const child = spawnSupervised(host, options);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await ended;
  };
  try {
    const authority = await untilListening(child, log);
    return { authority, log, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** True when nothing listens on the port of this machine's loopback address. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A port of the loopback address that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The environment without traces of an editor that may be running us: they would confuse the one we start. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_(?!TEST_OPTIONS$)|ELECTRON_|NODE_OPTIONS$|NODE_CHANNEL_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

async function requireFree(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Port ${port} is taken by another program. Choose another one with --port, or leave it out.`,
  );
}

function spawnSupervised(host: HostInstallation, options: ServerOptions): ChildProcess {
  const supervisor = inRepository('scripts', 'host', 'supervisor.mjs');
  return spawn(process.execPath, [supervisor, host.node, ...serverArguments(options)], {
    cwd: host.server,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    // An empty gallery: the window asks nobody about extensions.
    env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}' },
  });
}

function serverArguments({ userData, port, trustAll, folder, token }: ServerOptions): string[] {
  return [
    join('out', 'server-main.js'),
    '--accept-server-license-terms',
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--server-data-dir', join(userData.folder, 'server')],
    ...['--user-data-dir', userData.folder, '--extensions-dir', userData.extensions],
    ...['--telemetry-level', 'off'],
    // Without it a built server ignores which extension and tests the address names.
    '--enable-smoke-test-driver',
    ...(trustAll ? ['--disable-workspace-trust'] : []),
    ...(folder === undefined ? [] : ['--default-folder', folder]),
  ];
}

function untilListening(child: ChildProcess, log: string): Promise<string> {
  const file = createWriteStream(log);
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`${what}. The end of its output (all of it is in ${log}):\n${output.slice(-1500)}`));
    };
    const timer = setTimeout(
      () => fail(`VS Code did not start within ${startTimeoutMs / 1000} s`),
      startTimeoutMs,
    );
    const read = (chunk: Buffer): void => {
      file.write(chunk);
      if (output.length < 100_000) output += chunk.toString();
      const port = /Web UI available at http:\/\/[^:/\s]+:(\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`localhost:${port}`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`VS Code could not be started: ${error.message}`));
    child.once('exit', (code) => fail(`VS Code ended at start with code ${code ?? 'none'}`));
  });
}
