// `npm start`: builds, opens a real VS Code with the extension, and tells what a scan of the opened folder found.
import { inRepository } from './repository';
import { whyUnsupported } from './host/install';
import { writeSample } from './sample/sample';
import { parseStartArguments, type StartArguments, usage } from './start/arguments';
import { buildOnce } from './start/build';
import { openOnDesktop } from './start/desktop';
import { serve, type Session, watchOnce } from './start/headless';
import { describeScan, type FolderScan, scanFolder } from './start/scanFolder';

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);

async function main(): Promise<number> {
  const stopped = untilStopped();
  const request = parseStartArguments(process.argv.slice(2));
  if (request.help) {
    console.log(usage);
    return 0;
  }
  await buildOnce();
  const folder = request.folder ?? makeSample();
  const unsupported = whyUnsupported();
  if (request.desktop || (unsupported !== undefined && !request.once)) return openDesktop(folder, request);
  const session = await Promise.race([serveFolder(folder, request), stopped]);
  if (session === 'stopped') return 0;
  try {
    return request.once ? await once(session, folder) : await stay(session, folder, stopped);
  } finally {
    await session.server.stop();
  }
}

/** Ctrl+C, the end of the process that called us, and of our terminal, all mean the same. */
function untilStopped(): Promise<'stopped'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('stopped'));
    process.once('disconnect', () => resolve('stopped'));
  });
}

function makeSample(): string {
  const folder = inRepository('.keylift-start', 'shop');
  writeSample(folder);
  console.log(`A fresh sample project stands in ${folder}`);
  return folder;
}

function serveFolder(folder: string, { folder: own, once, port }: StartArguments): Promise<Session> {
  console.log('Starting VS Code …');
  const isSample = own === undefined;
  // Nobody is there to answer whether the folder is trusted when a headless window only looks at it.
  const place = inRepository('.keylift-start');
  return serve({
    folder,
    place,
    isSample,
    trustAll: isSample || once,
    ...(port === undefined ? {} : { port }),
  });
}

async function openDesktop(folder: string, request: StartArguments): Promise<number> {
  await openOnDesktop(folder, !request.desktop);
  tell(await scanFolder(folder));
  console.log('\nVS Code opens on your desktop.');
  return 0;
}

async function once(session: Session, folder: string): Promise<number> {
  const scan = await scanFolder(folder);
  tell(scan);
  console.log('');
  for (const line of await watchOnce(session, folder, scan)) console.log(line);
  return 0;
}

async function stay(session: Session, folder: string, stopped: Promise<'stopped'>): Promise<number> {
  const { address, server } = session;
  // A large folder takes its time; the address does not wait for it.
  const scan = scanFolder(folder).then(tell, (error: unknown) => console.error(String(error)));
  await Promise.race([scan, stopped, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
  console.log(`\nOpen in a browser:  ${address}\nStop with Ctrl+C.`);
  const end = await Promise.race([stopped, server.ended]);
  if (end !== 'stopped') throw new Error(`VS Code ended by itself. Its log: ${server.log}`);
  console.log('\nStopping VS Code …');
  return 0;
}

function tell(scan: FolderScan): void {
  console.log(`\n${describeScan(scan).join('\n')}`);
}
