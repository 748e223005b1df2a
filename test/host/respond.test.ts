// A key has leaked: the developer opens its page, sees what stops, ticks steps, rotates and copies the record.
import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { commands, env, type TextDocument, window } from 'vscode';
import { fakeManagers } from '../support/fakeManagers';
import {
  type Asked,
  messageShownBy,
  withAnswers,
  withChoice,
  withInput,
  withInputs,
  withPick,
} from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { idOfToken } from './support/findings';
import { dopplerToken } from './support/keys';
import { responsePage } from './support/responsePage';
import { connectToWindow, type OwnWindow } from './support/window';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

const name = 'Doppler Personal Token';

describe('Responding to a leak', () => {
  let own: OwnWindow;

  before(async () => {
    await activateKeylift();
    own = await connectToWindow();
  });
  after(() => own.disconnect());
  afterEach(async () => {
    await closeEditors();
    for (const path of ['respond', '.env', '.env.example', '.gitignore']) await remove(path);
  });

  it('opens the page from the light bulb, with the steps and the places that stop', async () => {
    const key = dopplerToken(200);
    await writeFile('.env', `DOPPLER_TOKEN=${key}\n`);
    await writeFile('respond/app.js', 'export const token = process.env.DOPPLER_TOKEN;\n');
    await writeFile('respond/compose.yaml', 'services:\n  web:\n    environment:\n      - DOPPLER_TOKEN\n');
    const document = await openFile('respond/a.py', `token = "${key}"\n`);
    await takeAction(document, /^About this credential/);
    const page = await responsePage(own, name);
    await shows(page, '#part-places', 'reads DOPPLER_TOKEN (process.env)');
    const places = await textOf(page, '#part-places');
    assert.match(places, /Compose service web/);
    assert.match(places, /\.env:1/);
    assert.match(places, /respond\/a\.py:1/);
    assert.equal(await page.locator('input[type=checkbox]').count(), 8);
    assert.ok(!(await page.content()).includes(key.slice(6, 20)));
  });

  it('opens the page from the hover’s link', async () => {
    const document = await openFile('respond/hover.py', `token = "${dopplerToken(213)}"\n`);
    await idOfToken(document);
    await own.workbench.hoverUnderlined();
    await own.workbench.clickInHover('Leaked?');
    await shows(await responsePage(own, name), '#part-places', 'respond/hover.py:1');
    // A real mouse: a busy window can lose what it does.
  }).retries(2);

  it('opens a place with the keyboard', async () => {
    const document = await openFile('respond/b.py', `x = 1\ntoken = "${dopplerToken(201)}"\n`);
    await respondTo(document);
    const page = await responsePage(own, name);
    await shows(page, '#part-places', 'respond/b.py:2');
    await page.locator('button.place', { hasText: 'respond/b.py:2' }).press('Enter');
    await own.workbench.page.locator('.tab.active[data-resource-name="b.py"]').waitFor();
    assert.equal(window.activeTextEditor?.selection.active.line, 1);
  });

  it('remembers ticks, keeps the focus, and copies the record without the value', async () => {
    const key = dopplerToken(202);
    const document = await openFile('respond/c.py', `token = "${key}"\n`);
    await respondTo(document);
    const page = await responsePage(own, name);
    await page.locator('#step-revoke').focus();
    await page.locator('#step-revoke').press('Space');
    await shows(page, '#part-checklist', '1 of 8 steps are done');
    assert.equal(await page.evaluate('document.activeElement.id'), 'step-revoke');
    await closeEditors();

    await commands.executeCommand(
      'keylift.copyIncidentRecord',
      await idOfToken(await openFile('respond/c.py', `token = "${key}"\n`)),
    );
    const record = await env.clipboard.readText();
    assert.match(record, /# Incident record: Doppler Personal Token/);
    assert.match(record, /- \[x\] Revoke the old value, \d{4}-/);
    assert.match(record, /respond\/c\.py:1/);
    assert.ok(!record.includes(key.slice(6, 20)));
  });

  it('rotates: the new value replaces the old one in .env, remains are told, and undo brings it back', async () => {
    const [before, after] = [dopplerToken(203), dopplerToken(204)];
    await writeFile('.env', `# mail\nDOPPLER_TOKEN=${before}\nPORT=1\n`);
    const document = await openFile('respond/d.py', `token = "${before}"\n`);
    const id = await idOfToken(document);
    let told = '';
    await withPick('.env', async () => {
      await withInput(after, async () => {
        told = await messageShownBy('showInformationMessage', () =>
          commands.executeCommand('keylift.rotate', id),
        );
      });
    });
    assert.equal(await readFile('.env'), `# mail\nDOPPLER_TOKEN=${after}\nPORT=1\n`);
    assert.match(told, /The old one still stands in respond\/d\.py:1/);
    assert.ok(!told.includes(after.slice(6, 20)));
    const page = await responsePage(own, name);
    await shows(page, '#part-places', 'respond/d.py:1');
    assert.ok(!(await page.content()).includes(after.slice(6, 20)));

    const third = dopplerToken(205);
    await writeFile('.env', `DOPPLER_TOKEN=${before}\n`);
    await withPick('.env', async () => {
      await withInput(third, async () => {
        await withChoice('Undo', () => commands.executeCommand('keylift.rotate', id));
      });
    });
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${before}\n`);
  });

  it('recognises a rotated key, and marks the steps that it completes', async () => {
    const [before, after] = [dopplerToken(206), dopplerToken(207)];
    await writeFile('.env', `DOPPLER_TOKEN=${before}\n`);
    const document = await openFile('respond/e.py', `token = "${before}"\n`);
    await respondTo(document);
    await shows(await responsePage(own, name), '#part-places', '.env:1');
    await closeEditors();

    await writeFile('respond/e.py', 'import os\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    await writeFile('.env', `DOPPLER_TOKEN=${after}\n`);
    await withPick(name, () => commands.executeCommand('keylift.showResponses') as Promise<unknown>);
    const page = await responsePage(own, name);
    await shows(page, '#part-checklist', 'its variable has a new one');
    assert.ok(await page.locator('#step-contain').isChecked());
    assert.ok(await page.locator('#step-update').isChecked());
    assert.ok(!(await page.locator('#step-revoke').isChecked()));
  });

  it('refuses the old value and an empty one, and asks about one of another shape', async () => {
    const key = dopplerToken(208);
    const document = await openFile('respond/f.py', `token = "${key}"\n`);
    const id = await idOfToken(document);
    const rotate = (): Promise<unknown> => Promise.resolve(commands.executeCommand('keylift.rotate', id));
    assert.equal(await withInput(key, rotate), 'This is the old value.');
    assert.equal(await withInput(' ', rotate), 'The value is empty.');
    let asked = '';
    await withInput('something else', async () => {
      asked = await messageShownBy('showWarningMessage', rotate);
    });
    assert.match(asked, /does not look like a Doppler Personal Token/);
    assert.equal(await readFile('.env'), undefined);
  });

  it('rotates in a secrets manager by its own command line, without showing it the value, and gives the old one back', async () => {
    const { extensionPath } = await activateKeylift();
    const fake = fakeManagers(['vault'], join(extensionPath, 'test', 'support', 'fakeManagers'));
    const path = process.env['PATH'];
    process.env['PATH'] = [fake.folder, path].join(delimiter);
    try {
      const [before, after] = [dopplerToken(210), dopplerToken(211)];
      const document = await openFile('respond/g.py', `token = "${before}"\n`);
      const id = await idOfToken(document);
      const rotate = async (
        pasted: string,
        isTaken: (button: string) => boolean,
      ): Promise<readonly Asked[]> => {
        let asked: readonly Asked[] = [];
        await withPick('HashiCorp Vault', async () => {
          await withInputs(
            (prompt, proposal) => (prompt.startsWith('Paste the new value') ? pasted : proposal),
            async () => {
              asked = await withAnswers(
                ({ buttons }) => buttons.find(isTaken),
                () => commands.executeCommand('keylift.rotate', id),
              );
            },
          );
        });
        return asked;
      };
      const asked = await rotate(after, (button) => button === 'Store and Replace');
      const kept = (): string => JSON.stringify(fake.values()['app/doppler-token']);
      assert.ok(kept().includes(after));
      const told = asked.map(({ message }) => message).join(' ');
      assert.match(told, /KV engine of version 2 keeps the old value/);

      const again = dopplerToken(212);
      await rotate(again, (button) =>
        /^(?:Store and Replace|Replace It|Put the Old Value Back…)$/.test(button),
      );
      assert.ok(kept().includes(before), 'the old value is back');
      assert.ok(fake.calls().every(({ argv }) => !argv.join(' ').includes(after)));
      assert.equal(await readFile('.env'), undefined);
    } finally {
      process.env['PATH'] = path;
      fake.remove();
    }
  });

  it('opens the page of a type of credential, without a value', async () => {
    await withPick(
      'Mailgun Domain Sending Key',
      () => commands.executeCommand('keylift.aboutType') as Promise<unknown>,
    );
    const page = await responsePage(own, 'Mailgun Domain Sending Key');
    assert.equal(await page.locator('input[type=checkbox]').count(), 0);
    assert.match(await textOf(page, '#section-testing'), /o:testmode/);
  });
});

async function respondTo(document: TextDocument): Promise<void> {
  await commands.executeCommand('keylift.aboutCredential', await idOfToken(document));
}

/** Resolves once a part of the page holds the text. */
async function shows(page: Frame, part: string, text: string): Promise<void> {
  await page.locator(part, { hasText: text }).waitFor({ timeout: 90_000 });
}

async function textOf(page: Frame, part: string): Promise<string> {
  return (await page.locator(part).textContent()) ?? '';
}
