// `npm run screenshots`: a scripted session in the real window, as a user clicks and types. Each step is checked,
// and its picture goes to media/ for the README.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/host/server';
import { openWindow } from '../../scripts/host/window';
import { Workbench } from '../../scripts/host/workbench';
import { inRepository } from '../../scripts/repository';
import { writeSample } from '../../scripts/sample/sample';
import { buildOnce } from '../../scripts/start/build';
import { serve } from '../../scripts/start/headless';
import { responsePage } from '../host/support/responsePage';

const place = inRepository('.keylift-start', 'screenshots');
const folder = join(place, 'shop');

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);

async function main(): Promise<void> {
  rmSync(place, { recursive: true, force: true });
  await buildOnce();
  writeSample(folder);
  const session = await serve({ folder, place, isSample: false, trustAll: true, port: await freePort() });
  const { authority } = session.server;
  const file = join(folder, 'mail', 'receipts.js');
  const window = await openWindow(session.host, { authority, token: session.token, folder, file });
  const workbench = new Workbench(window.page);
  try {
    await act(workbench);
  } catch (error) {
    await workbench.savePicture(join(place, 'failure.png'));
    throw error;
  } finally {
    await window.close();
    await session.server.stop();
  }
}

async function act(workbench: Workbench): Promise<void> {
  await workbench.waitUntilReady();
  await workbench.waitForUnderlined();
  const hover = await workbench.hoverUnderlined();
  assert.match(hover, /Mailgun/, 'the hover says what the key opens');
  assert.doesNotMatch(hover, /[0-9a-f]{32}/, 'the hover does not show the key');
  await save(workbench, 'warning');

  await workbench.clickUnderlined();
  await workbench.runCommand('Keylift: About This Credential');
  const page = await responsePage({ workbench }, 'Mailgun');
  await page.locator('#part-places h3').first().waitFor();
  await page.locator('#part-verdict .verdict').waitFor();
  assert.doesNotMatch(await page.content(), /key-[0-9a-f]{32}/, 'the page does not show the key');
  await workbench.restMouse();
  await save(workbench, 'response');
  await page.locator('#part-places').scrollIntoViewIfNeeded();
  await save(workbench, 'response-places');
  await workbench.closeTab();

  await workbench.clickUnderlined();
  await workbench.restMouse();
  const fixes = await workbench.openFixes();
  assert.match(fixes[0] ?? '', /environment variable/i, 'the preferred fix comes first');
  await save(workbench, 'fix-menu');

  await workbench.takePreferredFix();
  await workbench.waitForText('process.env');
  assert.doesNotMatch(await workbench.visibleText(), /key-[0-9a-f]{32}/, 'the key has left the code');
  await workbench.waitUntilClean();
  await workbench.waitForViewRow('.env.example');
  await save(workbench, 'result');

  await workbench.runCommand('Keylift: Scan Workspace for Secrets');
  await workbench.runCommand('Keylift: Show Secrets');
  await workbench.waitForViewRow('checkout.py');
  await workbench.restMouse();
  await save(workbench, 'secrets-view');
}

async function save(workbench: Workbench, name: string): Promise<void> {
  const file = inRepository('media', `${name}.png`);
  await workbench.savePicture(file);
  process.stdout.write(`Saved media/${name}.png\n`);
}
