// Two folders in one window: each has its own settings, its own .env and its own list of ignored values.
import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, type TextDocument, Uri, window, workspace } from 'vscode';
import type { WorkspaceReport } from '../../../src/editor/workspaceReport';
import { takeAction } from '../support/codeActions';
import { activateKeylift } from '../support/extension';
import { dopplerToken } from '../support/keys';
import { waitFor, waitForDiagnostics } from '../support/waitFor';
import { closeEditors } from '../support/workspace';

const oneWarning = (found: readonly unknown[]): boolean => found.length === 1;
const noWarning = (found: readonly unknown[]): boolean => found.length === 0;

describe('A window with two folders', () => {
  before(async () => {
    await activateKeylift();
    // A slow window runs extensions before it has opened its workspace.
    await waitFor('both folders', [workspace.onDidChangeWorkspaceFolders], () =>
      workspace.workspaceFolders?.length === 2 ? true : undefined,
    );
  });
  afterEach(async () => {
    await closeEditors();
    for (const folder of ['shop', 'office']) {
      for (const [name] of await workspace.fs.readDirectory(rootOf(folder))) {
        await workspace.fs.delete(Uri.joinPath(rootOf(folder), name), { recursive: true });
      }
    }
  });

  it('has both folders scanned, and tells files of the same name apart', async () => {
    const shop = await write('shop', 'settings.py', `token = "${dopplerToken(110)}"\n`);
    const office = await write('office', 'settings.py', `token = "${dopplerToken(111)}"\n`);
    const report = await commands.executeCommand<WorkspaceReport | undefined>('keylift.scanWorkspace');
    assert.equal(report?.cancelled, false);
    await waitForDiagnostics(shop, 'a warning', oneWarning);
    await waitForDiagnostics(office, 'a warning', oneWarning);
  });

  it('has the value stored in the .env of the folder where the code stands', async () => {
    const key = dopplerToken(112);
    const document = await open('office', 'src/settings.py', `token = "${key}"\n`);
    await takeAction(document, /^Move to environment variable/);
    await waitForDiagnostics(document.uri, 'no warning', noWarning);
    assert.match(await read('office', '.env'), new RegExp(`="?${key.replaceAll('.', '\\.')}"?`));
    assert.equal(await read('shop', '.env'), '');
  });

  it('obeys the settings of the folder alone', async () => {
    const configuration = workspace.getConfiguration('keylift', rootOf('shop'));
    await configuration.update('exclude', ['quiet/**'], ConfigurationTarget.WorkspaceFolder);
    const shop = await open('shop', 'quiet/settings.py', `token = "${dopplerToken(113)}"\n`);
    const office = await open('office', 'quiet/settings.py', `token = "${dopplerToken(114)}"\n`);
    await waitForDiagnostics(office.uri, 'a warning', oneWarning);
    await waitForDiagnostics(shop.uri, 'no warning', noWarning);
    await configuration.update('exclude', undefined, ConfigurationTarget.WorkspaceFolder);
  });

  it('keeps the list of ignored values of a folder to itself', async () => {
    const key = dopplerToken(115);
    const shop = await open('shop', 'data.json', `{ "dopplerToken": "${key}" }\n`);
    const office = await open('office', 'data.json', `{ "dopplerToken": "${key}" }\n`);
    await takeAction(shop, /^Ignore this value in \.keyliftignore$/);
    await waitForDiagnostics(shop.uri, 'no warning', noWarning);
    await waitForDiagnostics(office.uri, 'the warning', oneWarning);
    const later = await open('office', 'later.json', `{ "dopplerToken": "${key}" }\n`);
    await waitForDiagnostics(later.uri, 'the warning', oneWarning);
    assert.equal(await read('office', '.keyliftignore'), '');
  });
});

function rootOf(name: string): Uri {
  const folder = workspace.workspaceFolders?.find((candidate) => candidate.name === name);
  assert.ok(folder, `There is no folder ${name}.`);
  return folder.uri;
}

async function write(folder: string, path: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(rootOf(folder), path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function open(folder: string, path: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await write(folder, path, text));
  await window.showTextDocument(document);
  return document;
}

/** The text of a file; empty when there is none. */
async function read(folder: string, path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(rootOf(folder), path)));
  } catch {
    return '';
  }
}
