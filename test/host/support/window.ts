// The window that the host tests run in, as a user sees it: for tests that click and type.
import { type Browser, chromium, type Page } from 'playwright-core';
import { Workbench } from '../../../scripts/host/workbench';

/** A connection to our own window. */
export interface OwnWindow {
  readonly workbench: Workbench;
  /** Lets go of the window, which stays open. */
  disconnect(): Promise<void>;
}

/** Connects to the window through its DevTools port, which test/host/run.ts chose. Node host only. */
export async function connectToWindow(): Promise<OwnWindow> {
  const port = process.env['KEYLIFT_DEBUGGING_PORT'];
  if (port === undefined) throw new Error('The window was started without a debugging port.');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return { workbench: new Workbench(workbenchPage(browser)), disconnect: () => browser.close() };
}

function workbenchPage(browser: Browser): Page {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => /workbench|folder=/.test(candidate.url()));
  if (page === undefined) throw new Error('None of the browser pages is the window.');
  return page;
}
