// A developer fixes many secrets at once: in a file, of one value, while saving, in the whole workspace.
import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  Position,
  Selection,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { messageShownBy, withChoice } from './support/answers';
import { secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { keyliftDiagnostics, waitForDiagnostics } from './support/waitFor';
import { connectToWindow, type OwnWindow } from './support/window';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

const [one, two] = [dopplerToken(70), dopplerToken(71)] as const;
const three = `first = "${one}"\nsecond = "${two}"\nthird = "${one}"\n`;
const allFixed = [
  'import os',
  '',
  'first = os.environ["DOPPLER_TOKEN"]',
  'second = os.environ["DOPPLER_TOKEN_2"]',
  'third = os.environ["DOPPLER_TOKEN"]',
  '',
].join('\n');

describe('Fixing all secrets of a file', () => {
  before(activateKeylift);
  afterEach(startAfresh);

  it('is offered where there are several, among at most eight entries', async () => {
    const titles = (await secretActions(await openFile('bulk/menu.py', three))).map(({ title }) => title);
    assert.ok(titles.includes('Fix all secrets in this file'), titles.join('\n'));
    assert.ok(titles.includes('Fix all occurrences of this secret in this file'), titles.join('\n'));
    assert.ok(titles.length <= 8, titles.join('\n'));
    const alone = await secretActions(await openFile('bulk/alone.py', `token = "${one}"\n`));
    assert.deepEqual(
      alone.filter(({ title }) => title.startsWith('Fix all')),
      [],
    );
  });

  it('stores each value once, and is taken back by one undo', async () => {
    const document = await openFile('bulk/all.py', three);
    await takeAction(document, /^Fix all secrets in this file$/);
    assert.equal(document.getText(), allFixed);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\nDOPPLER_TOKEN_2=${two}\n`);
    assert.deepEqual(keyliftDiagnostics(document.uri), []);
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), three);
  });

  describe('in the refactor preview', () => {
    let own: OwnWindow;
    before(async () => (own = await connectToWindow()));
    after(() => own.disconnect());

    /** Starts the preview, ticks everything where it is to be applied, and presses a button. */
    async function preview(
      document: TextDocument,
      button: 'Apply' | 'Discard',
      files = 1,
      command = 'keylift.previewFile',
    ): Promise<readonly string[]> {
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(0, 12, 0, 12);
      const running = commands.executeCommand<readonly { status: string }[]>(command);
      const { page } = own.workbench;
      // VS Code ticks nothing that is to be confirmed; a file's own box ticks all of it.
      for (let file = 0; button === 'Apply' && file < files; file++)
        await page.locator('.monaco-list-row[aria-level="1"] .edit-checkbox').nth(file).check();
      await page.getByRole('button', { name: button, exact: true }).click();
      return (await running).map(({ status }) => status);
    }

    it('changes what is taken there', async () => {
      const document = await openFile('bulk/taken.py', three);
      assert.deepEqual(await preview(document, 'Apply'), ['applied', 'applied', 'applied']);
      assert.equal(document.getText(), allFixed);
    });

    it('changes all places of one secret in the files where it is known to stand, and saves them', async () => {
      const document = await openFile('bulk/here.py', three);
      await waitForDiagnostics(document.uri, 'three findings', (found) => found.length === 3);
      const other = await openFile('bulk/there.py', `token = "${one}"\n`);
      await waitForDiagnostics(other.uri, 'a finding', (found) => found.length === 1);
      const statuses = await preview(document, 'Apply', 2, 'keylift.previewOccurrences');
      assert.deepEqual(statuses, ['applied', 'applied', 'applied']);
      const expected = allFixed.replace('os.environ["DOPPLER_TOKEN_2"]', `"${two}"`);
      assert.equal(await readFile('bulk/here.py'), expected);
      assert.equal(await readFile('bulk/there.py'), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
      assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\n`);
    });

    it('changes nothing when it is closed, and says so', async () => {
      const document = await openFile('bulk/left.py', three);
      assert.deepEqual(await preview(document, 'Discard'), ['refused', 'refused', 'refused']);
      assert.equal(document.getText(), three);
    });
  });

  it('fixes all places of one secret, and leaves the others', async () => {
    const document = await openFile('bulk/same.py', three);
    await takeAction(document, /^Fix all occurrences of this secret/);
    assert.equal(document.getText(), allFixed.replace('os.environ["DOPPLER_TOKEN_2"]', `"${two}"`));
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\n`);
  });

  it('gives the name that a file read which has just been deleted', async () => {
    const reading = await openFile('bulk/reads.py', 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    const edit = new WorkspaceEdit();
    edit.insert(reading.uri, new Position(0, 0), '# typed\n');
    await workspace.applyEdit(edit);
    // Of what is saved Keylift hears at once, of what is only written when a watcher tells.
    assert.ok(await reading.save());
    const document = await openFile('bulk/next.py', `token = "${one}"\n`);
    const titles = (await secretActions(document)).map(({ title }) => title);
    assert.ok(titles.includes('Move to environment variable DOPPLER_TOKEN_2'), titles.join('\n'));
    await remove('bulk/reads.py');
    await commands.executeCommand('keylift.fixFile');
    assert.match(document.getText(), /environ\["DOPPLER_TOKEN"\]/);
  });

  it('tells what it could not fix', async () => {
    const document = await openFile('bulk/part.py', `first = "${one}"\n# second "${two}"\n`);
    await waitForDiagnostics(document.uri, 'two warnings', (found) => found.length === 2);
    const shown = await messageShownBy('showWarningMessage', () =>
      commands.executeCommand('keylift.fixFile'),
    );
    assert.equal(shown, 'Keylift: 1 secret fixed, 1 refused, 0 failed.');
    assert.match(document.getText(), new RegExp(`# second "${two}"`));
  });
});

describe('Fixing on save', () => {
  before(activateKeylift);
  afterEach(async () => {
    await onSave(undefined);
    await startAfresh();
  });

  it('happens when the user has chosen it', async () => {
    await onSave({ 'source.fixAll.keylift': 'explicit' });
    const document = await openAndType('bulk/save.py', three);
    assert.ok(await document.save());
    assert.equal(await readFile('bulk/save.py'), allFixed.replace('first', '# typed\nfirst'));
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\nDOPPLER_TOKEN_2=${two}\n`);
  });

  it('does not happen because other tools may fix on save', async () => {
    await onSave({ 'source.fixAll': 'explicit' });
    const document = await openAndType('bulk/others.py', three);
    assert.ok(await document.save());
    assert.equal(await readFile('bulk/others.py'), `# typed\n${three}`);
    assert.equal(await readFile('.env'), undefined);
  });

  it('happens beside other tools', async () => {
    await onSave({ 'source.fixAll': 'explicit', 'source.fixAll.keylift': 'explicit' });
    const document = await openAndType('bulk/beside.py', three);
    assert.ok(await document.save());
    assert.match((await readFile('bulk/beside.py')) ?? '', /DOPPLER_TOKEN_2/);
  });

  it('leaves what only a name speaks for, and asks nothing', async () => {
    await onSave({ 'source.fixAll.keylift': 'explicit' });
    const password = ['Vt9', 'kQ2', 'mZ7', 'pL4'].join('w');
    const text = `db_password = "${password}"\n`;
    const document = await openAndType('bulk/unsure.py', text);
    const shown = await messageShownBy('showWarningMessage', () => document.save());
    assert.equal(shown, '');
    assert.equal(await readFile('bulk/unsure.py'), `# typed\n${text}`);
  });

  async function openAndType(path: string, text: string): Promise<TextDocument> {
    const document = await openFile(path, text);
    await waitForDiagnostics(document.uri, 'a finding', (found) => found.length > 0);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '# typed\n');
    await workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, 'it again', (found) => found[0]?.range.start.line === 1);
    return document;
  }

  async function onSave(value: Readonly<Record<string, string>> | undefined): Promise<void> {
    await workspace.getConfiguration('editor').update('codeActionsOnSave', value, ConfigurationTarget.Global);
  }
});

describe('Fixing all secrets of the workspace', () => {
  before(activateKeylift);
  afterEach(startAfresh);

  it('asks once, fixes and saves the files, and gives one value one name', async () => {
    await writeFile('bulk/a.py', three);
    await writeFile('bulk/deep/b.rb', `key = "${two}"\n`);
    await writeFile('bulk/c.txt', `token: ${one}\n`);
    let changes: unknown;
    await withChoice(
      'Fix All',
      async () => (changes = await commands.executeCommand('keylift.fixWorkspace')),
      'showWarningMessage',
    );
    assert.equal(await readFile('bulk/a.py'), allFixed);
    assert.match((await readFile('bulk/deep/b.rb')) ?? '', /DOPPLER_TOKEN_2/);
    assert.equal(await readFile('bulk/c.txt'), `token: ${one}\n`);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\nDOPPLER_TOKEN_2=${two}\n`);
    assert.ok(Array.isArray(changes));
    assert.deepEqual(
      changes.map((change: { readonly status: string }) => change.status),
      ['applied', 'applied', 'applied', 'refused', 'applied'],
    );
    assert.ok(!JSON.stringify(changes).includes(one.slice(6, 16)));
  });

  it('fixes the cells of a closed notebook and saves it, and tells what a cell has printed', async () => {
    const print = { output_type: 'stream', name: 'stdout', text: [`${two}\n`] };
    const cells = [
      { cell_type: 'markdown', source: ['# Keys'], metadata: {} },
      { cell_type: 'code', source: [`token = "${one}"`], metadata: {}, outputs: [print], execution_count: 1 },
    ];
    const metadata = { language_info: { name: 'python' } };
    const notebook = JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1);
    await writeFile('bulk/closed.ipynb', notebook);
    let changes: readonly { status: string; place: string }[] = [];
    await withChoice(
      'Fix All',
      async () => (changes = await commands.executeCommand('keylift.fixWorkspace')),
      'showWarningMessage',
    );
    assert.deepEqual(
      changes.map(({ status, place }) => `${status} ${place}`),
      ['applied bulk/closed.ipynb, cell 2:1', 'refused bulk/closed.ipynb:21'],
    );
    const saved = (await readFile('bulk/closed.ipynb')) ?? '';
    assert.ok(!saved.includes(one));
    assert.match(saved, /os\.environ\[\\"DOPPLER_TOKEN\\"\]/);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${one}\n`);
  });

  it('does not bring back a file that was deleted', async () => {
    await openFile('bulk/gone.py', `token = "${one}"\n`);
    await closeEditors();
    await remove('bulk/gone.py');
    await writeFile('bulk/kept.py', `token = "${two}"\n`);
    await withChoice('Fix All', () => commands.executeCommand('keylift.fixWorkspace'), 'showWarningMessage');
    assert.equal(await readFile('bulk/gone.py'), undefined);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${two}\n`);
  });

  it('changes nothing when the user steps back', async () => {
    await writeFile('bulk/a.py', three);
    await withChoice(undefined, () => commands.executeCommand('keylift.fixWorkspace'), 'showWarningMessage');
    assert.equal(await readFile('bulk/a.py'), three);
    assert.equal(await readFile('.env'), undefined);
  });

  it('leaves unsaved changes unsaved', async () => {
    const document = await openFile('bulk/dirty.py', `token = "${one}"\n`);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '# typed\n');
    await workspace.applyEdit(edit);
    await withChoice('Fix All', () => commands.executeCommand('keylift.fixWorkspace'), 'showWarningMessage');
    assert.match(document.getText(), /# typed[^]*DOPPLER_TOKEN/);
    assert.ok(document.isDirty);
    assert.equal(await readFile('bulk/dirty.py'), `token = "${one}"\n`);
  });
});

async function startAfresh(): Promise<void> {
  await closeEditors();
  for (const name of ['bulk', '.env', '.env.example', '.gitignore']) await remove(name);
}
