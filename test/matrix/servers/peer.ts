// A manager's own server, or another project's imitation of it, started on the loopback address for the whole run.
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

const running: ChildProcess[] = [];

/**
 * Starts a server that tells in its output where it listens.
 * @param address matches its output once it answers; the first group is the address
 * @throws Error with its output when it ends before that
 */
export function startPeer(
  [program = '', ...args]: readonly string[],
  address: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const kept = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
    const child = spawn(program, args, { env: { ...kept, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    let output = '';
    const read = (chunk: unknown): void => {
      output += String(chunk);
      const found = address.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`${program} has ended:\n${output}`)));
  });
}

/** A port that nobody uses at the moment, for servers that do not tell which one they took. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends what was started. */
export function endPeers(): void {
  for (const child of running.splice(0)) child.kill();
}

/** Asks a server, and must be answered. @throws Error with the answer when it refuses */
export async function ask(url: string, request: RequestInit): Promise<string> {
  const response = await fetch(url, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request.method ?? 'GET'} ${url}: ${response.status} ${text}`);
  return text;
}
