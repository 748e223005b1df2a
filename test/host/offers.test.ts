// After a fix a developer lets Keylift make the program find its secret: packages, loaders, debug configurations.
import assert from 'node:assert/strict';
import { commands, Position, Selection, type TextDocument, window, workspace } from 'vscode';
import { withAnswers, withTicks } from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitForDiagnostics } from './support/waitFor';
import { closeEditors, nextSave, openFile, readFile, remove, writeFile } from './support/workspace';

describe('After a fix', () => {
  before(activateKeylift);
  afterEach(async () => {
    await closeEditors();
    const made = [
      'offers',
      '.env',
      '.env.example',
      '.gitignore',
      'package.json',
      'requirements.txt',
      '.vscode/launch.json',
      '.envrc',
    ];
    for (const name of made) await remove(name);
  });

  it('the program is made to find .env where the user wants it, comments kept', async () => {
    const launch =
      '{\n  // ours\n  "configurations": [\n    {\n      "name": "Shop",\n      "type": "node",\n      "request": "launch"\n    }\n  ]\n}\n';
    await writeFile('package.json', manifest);
    await writeFile('.vscode/launch.json', launch);
    const document = await openFile('offers/app.js', `const token = '${dopplerToken(90)}';\n`);
    const labels = await withTicks(/envFile/, () =>
      fixAndSetUp(document, /^Move to environment/, 'launch.json'),
    );
    assert.deepEqual(labels, [
      'Load .env with --env-file in the scripts of package.json',
      'Load .env when debugging: envFile in .vscode/launch.json',
    ]);
    assert.match(
      (await readFile('.vscode/launch.json')) ?? '',
      /\/\/ ours[\s\S]*"envFile": "\$\{workspaceFolder\}\/\.env"/,
    );
    assert.equal(await readFile('package.json'), manifest);
  });

  it('a missing package is added to the list of packages', async () => {
    await writeFile('requirements.txt', 'flask==3.0.0\nrequests==2.32.0\n');
    const document = await openFile('offers/app.py', `token = "${dopplerToken(91)}"\n`);
    const labels = await withTicks(/./, () => fixAndSetUp(document, undefined, 'requirements.txt'));
    assert.deepEqual(labels, ['Add hvac to requirements.txt']);
    assert.equal(await readFile('requirements.txt'), 'flask==3.0.0\nhvac==2.4.0\nrequests==2.32.0\n');
  });

  it('a warning says what could not be found out, and the code is changed all the same', async () => {
    const broken = await writeFile('requirements.txt', '');
    await workspace.fs.writeFile(broken, new Uint8Array([0x66, 0xff, 0x0a]));
    const document = await openFile('offers/broken.py', `token = "${dopplerToken(96)}"\n`);
    const shown = await withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Change the Code'),
      () => takeVault(document),
    );
    const messages = shown.map(({ message }) => message);
    assert.deepEqual(
      messages.filter((message) => message.includes('What else')),
      ['Keylift: What else the project needs is not known: requirements.txt is not UTF-8 text.'],
    );
    assert.match(document.getText(), /hvac/);
    await workspace.fs.delete(broken);
  });

  it('of a whole file there is one offer, which holds for all of it', async () => {
    await writeFile('package.json', manifest);
    const document = await openFile(
      'offers/app.js',
      `const first = '${dopplerToken(92)}';\nconst second = '${dopplerToken(93)}';\n`,
    );
    const all = (): Promise<unknown> => takeAction(document, /^Fix all secrets in this file$/);
    const labels = await withTicks(/./, () => pressSetUp(all, 'package.json'));
    assert.deepEqual(labels, ['Load .env with --env-file in the scripts of package.json']);
    assert.equal(await readFile('package.json'), manifest.replace('node ', 'node --env-file=.env '));
  });

  it('on save there is an offer too, and what was offered once is not offered again', async () => {
    await writeFile('package.json', manifest);
    assert.deepEqual(await offeredOnSave('offers/a.js', 94), [
      'Load .env with --env-file in the scripts of package.json',
    ]);
    await writeFile('.envrc', '');
    assert.deepEqual(await offeredOnSave('offers/b.js', 95), [
      'Load .env in the shell: dotenv_if_exists in .envrc',
    ]);
  });
});

/** What is offered after the safe fixes of a file, of which nothing is taken. */
async function offeredOnSave(name: string, seed: number): Promise<readonly string[]> {
  const document = await openFile(name, `const token = '${dopplerToken(seed)}';\n`);
  await waitForDiagnostics(document.uri, 'a finding', (found) => found.length === 1);
  return withTicks(/^$/, (listShown) =>
    withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Set It Up…'),
      async () => {
        await commands.executeCommand('keylift.fixFile', document.uri, { safeOnly: true });
        await listShown;
      },
    ),
  );
}

const manifest = '{\n  "scripts": {\n    "start": "node offers/app.js"\n  }\n}\n';

/** Takes the fix (Vault's where no title is given), presses the button, and waits until the file is saved. */
function fixAndSetUp(document: TextDocument, title: RegExp | undefined, file: string): Promise<void> {
  return pressSetUp(() => (title ? takeAction(document, title) : takeVault(document)), file);
}

async function pressSetUp(fix: () => Promise<unknown>, file: string): Promise<void> {
  const press = async (): Promise<void> => {
    const saved = nextSave(file);
    await fix();
    await saved;
  };
  await withAnswers(
    ({ buttons }) => buttons.find((button) => button === 'Set It Up…' || button === 'Change the Code'),
    press,
  );
}

async function takeVault(document: TextDocument): Promise<void> {
  const editor = await window.showTextDocument(document);
  const at = new Position(0, document.lineAt(0).text.length - 5);
  editor.selection = new Selection(at, at);
  await commands.executeCommand('keylift.fix', undefined, { backend: 'vault' });
}
