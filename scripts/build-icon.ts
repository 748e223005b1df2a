// Draws media/icon.svg as the PNG that the Marketplace wants (it takes no SVG). Run by hand after changing the drawing.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './host/chromium';
import { installHost } from './host/install';
import { inRepository } from './repository';

/** Pixels in width and height. */
const size = 256;

void drawIcon();

async function drawIcon(): Promise<void> {
  const { executable, env } = findChromium(await installHost());
  const browser = await chromium.launch({ executablePath: executable, env, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = readFileSync(inRepository('media', 'icon.svg'), 'utf8');
    await page.setContent(`<body style="margin:0">${drawing}</body>`);
    await page.screenshot({ path: inRepository('media', 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
}
