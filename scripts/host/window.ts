// Opens a window of the running server in headless Chromium and passes on what the window tells its automation.
import { type Browser, chromium, type Page } from 'playwright-core';
import { format } from 'node:util';
import { findChromium } from './chromium';
import type { HostInstallation } from './install';

/** What to open, and who listens. */
export interface WindowOptions {
  /** `localhost:PORT` of the server. */
  readonly authority: string;
  readonly token?: string;
  /** Absolute path of a folder or of a .code-workspace file; without one the window is empty. */
  readonly folder?: string;
  /** Absolute path of a file to open at start. */
  readonly file?: string;
  /** Absolute paths of extensions to load from where they are. */
  readonly extensions?: readonly string[];
  /** Absolute path of the module whose `run` is the test suite. */
  readonly tests?: string;
  /** Port on which Chromium listens for its DevTools protocol. */
  readonly debuggingPort?: number;
  /** Every console line of the window and of its extension hosts. */
  readonly onLog?: (line: string) => void;
  /** The suite's exit code. */
  readonly onExit?: (code: number) => void;
  /** The page is gone: out of memory, or closed from outside. */
  readonly onCrash?: () => void;
}

/** An open window. */
export interface EditorWindow {
  readonly page: Page;
  close(): Promise<void>;
}

const size = { width: 1280, height: 800 };

/** Opens the window; resolves when the page is loaded, which is before the workbench is ready. */
export async function openWindow(host: HostInstallation, options: WindowOptions): Promise<EditorWindow> {
  const browser = await launchChromium(host, options.debuggingPort);
  try {
    const context = await browser.newContext({
      viewport: size,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await listen(page, options);
    browser.once('disconnected', () => options.onCrash?.());
    page.once('crash', () => options.onCrash?.());
    await page.goto(windowAddress(options));
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What to load travels in the address; the server honours it because of its smoke test driver. */
function windowAddress({ authority, token, folder, file, extensions, tests }: WindowOptions): string {
  const uri = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ...(extensions ?? []).map((path): [string, string] => ['extensionDevelopmentPath', uri(path)]),
    ...(tests === undefined ? [] : [['extensionTestsPath', uri(tests)] satisfies [string, string]]),
    ...(file === undefined ? [] : [['openFile', uri(file)] satisfies [string, string]]),
  ];
  const query = new URLSearchParams();
  if (token !== undefined) query.set('tkn', token);
  if (folder === undefined) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query.toString()}`;
}

function launchChromium(host: HostInstallation, debuggingPort: number | undefined): Promise<Browser> {
  const { executable, env } = findChromium(host);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
  ];
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: executable,
    args,
    env: Object.fromEntries(known),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The two functions that a window under automation calls; console arguments come printf-style. */
async function listen(page: Page, { onLog, onExit }: WindowOptions): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) =>
    onLog?.(format(...args)),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => onExit?.(code));
}
