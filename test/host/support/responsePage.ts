// The response page as it is drawn: a frame inside of the window.
import type { Frame, Page } from 'playwright-core';
import type { OwnWindow } from './window';

const timeout = 90_000;

/** The page whose heading holds the text, once it is there. */
export async function responsePage(
  { workbench }: Pick<OwnWindow, 'workbench'>,
  heading: string,
): Promise<Frame> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    for (const frame of workbench.page.frames()) {
      if (await hasHeading(frame, heading)) return frame;
    }
    await workbench.page.waitForEvent('frameattached', { timeout: 250 }).catch(() => undefined);
  }
  throw new Error(`No response page about ${heading}; frames: ${framesOf(workbench.page)}`);
}

async function hasHeading(frame: Frame, heading: string): Promise<boolean> {
  const found = frame.locator('#keylift-response h1', { hasText: heading });
  return (await found.count().catch(() => 0)) > 0;
}

function framesOf(page: Page): string {
  return page
    .frames()
    .map((frame) => frame.url().slice(0, 60))
    .join(' | ');
}
