// Stands in for the desktop executable of VS Code where there is no display: same arguments, same exit code.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTestLine } from '../test/lines';
import { type HostInstallation, installHost } from './install';
import { type LaunchArguments, parseLaunchArguments } from './launchArguments';
import { cleanEnvironment, type RunningServer, startServer } from './server';
import { seedSettings, type UserData } from './userData';
import { type EditorWindow, openWindow } from './window';

/**
 * Milliseconds that a window may run tests without a word of them. All of them together may take any time: on a slow
 * machine they take several times as long.
 */
const silenceLimit = Number(process.env['KEYLIFT_HOST_TIMEOUT'] ?? 600_000);

/** Does what the arguments ask and returns the exit code. */
export async function launch(argv: readonly string[]): Promise<number> {
  const request = parseLaunchArguments(argv);
  const host = await installHost();
  if (request.showVersion) return showVersion(host);
  const temporary = mkdtempSync(join(tmpdir(), 'keylift-host-'));
  const userData = {
    folder: request.userData ?? join(temporary, 'user-data'),
    extensions: request.extensionsFolder ?? join(temporary, 'extensions'),
  };
  try {
    return request.errand.length > 0
      ? runErrand(host, request, userData)
      : await runWindow(host, request, userData);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function runWindow(
  host: HostInstallation,
  request: LaunchArguments,
  userData: UserData,
): Promise<number> {
  seedSettings(userData);
  let server: RunningServer | undefined;
  let window: EditorWindow | undefined;
  const transcript = join(userData.folder, 'window.log');
  let silence: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      endOnSignals(resolve);
      if (request.tests !== undefined)
        silence = setTimeout(() => reject(new Error(tooSilent(transcript))), silenceLimit).unref();
      const open = async (): Promise<void> => {
        server = await startServer(host, { userData, port: request.port, trustAll: request.trustAll });
        void server.ended.then(() => reject(new Error('The VS Code server ended unexpectedly.')));
        window = await openWindow(host, {
          ...request,
          authority: server.authority,
          onLog: (line) => {
            if (relay(line, transcript)) silence?.refresh();
          },
          onExit: resolve,
          onCrash: () => reject(new Error(`The window crashed or was closed. Its log: ${transcript}`)),
        });
        if (request.tests === undefined) console.log(`The window is open: http://${server.authority}/`);
      };
      open().catch(reject);
    });
  } finally {
    clearTimeout(silence);
    await window?.close();
    await server?.stop();
  }
}

/** Tests print marked lines; the hundreds of others from the window go to a file. True for a line of a test. */
function relay(line: string, transcript: string): boolean {
  const isTest = isTestLine(line);
  if (isTest) console.log(line);
  else appendFileSync(transcript, `${line}\n`);
  return isTest;
}

function tooSilent(transcript: string): string {
  return `The tests said nothing for ${silenceLimit / 1000} s. The window's log: ${transcript}`;
}

function endOnSignals(resolve: (code: number) => void): void {
  process.once('SIGINT', () => resolve(130));
  process.once('SIGTERM', () => resolve(143));
  process.once('SIGHUP', () => resolve(129));
}

function runErrand(host: HostInstallation, request: LaunchArguments, userData: UserData): number {
  const folders = [
    '--extensions-dir',
    userData.extensions,
    '--server-data-dir',
    join(userData.folder, 'server'),
  ];
  const args = [
    join('out', 'server-main.js'),
    '--accept-server-license-terms',
    ...folders,
    ...request.errand,
  ];
  const options = { cwd: host.server, env: cleanEnvironment(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(host.node, args, options);
  process.stdout.write(stdout);
  if (status !== 0) process.stderr.write(stderr);
  return status ?? 1;
}

function showVersion(host: HostInstallation): number {
  const manifest: unknown = JSON.parse(readFileSync(join(host.server, 'package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  console.log(known ? String(manifest.version) : 'unknown');
  return 0;
}
