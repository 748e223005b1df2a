// Serves a real VS Code with the extension, for the user's own browser; with --once our browser looks at it.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { type HostInstallation, installHost } from '../host/install';
import { freePort, isFree, type RunningServer, startServer } from '../host/server';
import { installInPlace, seedSettings } from '../host/userData';
import { openWindow } from '../host/window';
import { Workbench } from '../host/workbench';
import { inRepository, root } from '../repository';
import type { FolderScan } from './scanFolder';

/** What to serve. */
export interface ServeOptions {
  /** Absolute path. */
  readonly folder: string;
  /** Where the editor keeps its settings; absolute path. */
  readonly place: string;
  readonly isSample: boolean;
  readonly trustAll: boolean;
  readonly port?: number;
}

/** An editor that is being served. */
export interface Session {
  /** For the user's browser. */
  readonly address: string;
  readonly server: RunningServer;
  readonly host: HostInstallation;
  readonly token: string;
}

/** The usual port, so that a forwarded port or a bookmark stays good. */
const usualPort = 4780;

/** Installs VS Code if need be and serves the folder. */
export async function serve({ folder, place, isSample, trustAll, port }: ServeOptions): Promise<Session> {
  const host = await installHost();
  const userData = { folder: join(place, 'user-data'), extensions: join(place, 'extensions') };
  // The sample's README opens by itself; in the user's own folder nothing does.
  seedSettings(userData, {
    'workbench.startupEditor': isSample ? 'readme' : 'none',
    'security.workspace.trust.startupPrompt': 'once',
  });
  installInPlace(userData, root);
  const token = randomBytes(12).toString('hex');
  const server = await startServer(host, {
    userData,
    folder,
    token,
    trustAll,
    port: port ?? (await pickPort()),
  });
  return { address: `http://${server.authority}/?tkn=${token}`, server, host, token };
}

/** Opens a file with findings in a headless window, waits until they are underlined and saves a picture. */
export async function watchOnce(session: Session, folder: string, scan: FolderScan): Promise<string[]> {
  const picture = inRepository('.keylift-start', 'screenshot.png');
  const path = pickFile(scan);
  const { authority } = session.server;
  const window = await openWindow(session.host, {
    authority,
    token: session.token,
    folder,
    ...(path === undefined ? {} : { file: resolve(folder, path) }),
  });
  try {
    const workbench = new Workbench(window.page);
    await workbench.waitUntilReady();
    const underlined = path === undefined ? 0 : await untilUnderlined(workbench, path, picture);
    await workbench.savePicture(picture);
    return [
      path === undefined
        ? 'The editor is open; the scan found nothing that it could show.'
        : `The editor shows ${underlined} underlined ${underlined === 1 ? 'secret' : 'secrets'} in ${path}.`,
      `Picture: ${picture}`,
    ];
  } finally {
    await window.close();
  }
}

/** The sample has a file that shows well; elsewhere the first one with a finding will do. */
function pickFile({ findings }: FolderScan): string | undefined {
  const showpiece = findings.find(({ path }) => path === 'mail/receipts.js');
  return (showpiece ?? findings[0])?.path;
}

async function untilUnderlined(workbench: Workbench, path: string, picture: string): Promise<number> {
  try {
    return await workbench.waitForUnderlined();
  } catch {
    await workbench.savePicture(picture);
    throw new Error(`The editor did not underline anything in ${path}. What it showed: ${picture}`);
  }
}

async function pickPort(): Promise<number> {
  if (await isFree(usualPort)) return usualPort;
  console.log(`Port ${usualPort} is in use; taking another one.`);
  return freePort();
}
