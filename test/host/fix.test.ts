// A developer takes the fix: the code looks the value up, and the value is where it belongs.
import assert from 'node:assert/strict';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CodeActionKind,
  commands,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { messageShownBy, withInput } from './support/answers';
import { actionsAt, fixFirst, run, secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken, groqKey } from './support/keys';
import { keyliftDiagnostics, waitFor, waitForDiagnostics } from './support/waitFor';
import { closeEditors, inWorkspace, openFile, readFile, remove, writeFile } from './support/workspace';

const toEnvironment = /^Move to environment variable DOPPLER_TOKEN$/;

describe('Taking the environment fix', () => {
  before(activateKeylift);
  afterEach(startAfresh);

  it('stores the value in .env, a blank in .env.example, and .env in .gitignore', async () => {
    const key = dopplerToken(40);
    const document = await openFile('fix/stores.py', `token = "${key}"\n`);
    await takeAction(document, toEnvironment);
    assert.equal(document.getText(), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
    // Nobody else on the machine may read a new one.
    if (process.platform !== 'win32') assert.equal(statSync(inWorkspace('.env').fsPath).mode & 0o777, 0o600);
    assert.equal(await readFile('.env.example'), 'DOPPLER_TOKEN=\n');
    assert.equal(await readFile('.gitignore'), '.env\n');
    assert.deepEqual(keyliftDiagnostics(document.uri), []);
  });

  it('keeps what these files hold already', async () => {
    const key = dopplerToken(41);
    await writeFile('.env', 'PORT=3000\nDOPPLER_TOKEN=another');
    await writeFile('.env.example', '# Copy to .env\nPORT=\n');
    await writeFile('.gitignore', 'dist/\n.env*\n!.env.example\n');
    const document = await openFile('fix/keeps.py', `token = "${key}"\n`);
    await takeAction(document, /^Move to environment variable DOPPLER_TOKEN_2$/);
    assert.equal(await readFile('.env'), `PORT=3000\nDOPPLER_TOKEN=another\nDOPPLER_TOKEN_2=${key}\n`);
    assert.equal(await readFile('.env.example'), '# Copy to .env\nPORT=\nDOPPLER_TOKEN_2=\n');
    assert.equal(await readFile('.gitignore'), 'dist/\n.env*\n!.env.example\n');
  });

  it('uses the same name for the same value in another file', async () => {
    const key = dopplerToken(42);
    await takeAction(await openFile('fix/one.py', `token = "${key}"\n`), toEnvironment);
    await takeAction(await openFile('fix/two.py', `token = "${key}"\n`), toEnvironment);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
  });

  it('can be taken twice at once', async () => {
    const [first, second] = [dopplerToken(58), dopplerToken(59)];
    const document = await openFile('fix/both.py', `one = "${first}"\ntwo = "${second}"\n`);
    const found = await waitForDiagnostics(document.uri, 'two warnings', (all) => all.length === 2);
    const preferred = await Promise.all(
      found.map(async ({ range }) =>
        (await actionsAt(document.uri, range)).find(({ isPreferred }) => isPreferred),
      ),
    );
    await Promise.all(preferred.map((action) => run(action!)));
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${first}\nDOPPLER_TOKEN_2=${second}\n`);
    assert.equal(
      document.getText(),
      'import os\n\none = os.environ["DOPPLER_TOKEN"]\ntwo = os.environ["DOPPLER_TOKEN_2"]\n',
    );
  });

  it('keeps unsaved changes of a .env that is open, and saves it', async () => {
    const key = dopplerToken(43);
    const env = await openFile('.env', 'PORT=3000\n');
    const edit = new WorkspaceEdit();
    edit.insert(env.uri, new Position(1, 0), 'HOST=localhost\n');
    await workspace.applyEdit(edit);
    await takeAction(await openFile('fix/through.py', `token = "${key}"\n`), toEnvironment);
    assert.equal(await readFile('.env'), `PORT=3000\nHOST=localhost\nDOPPLER_TOKEN=${key}\n`);
    assert.equal(env.isDirty, false);
  });

  it('shows the new entry in a .env that is open', async () => {
    const key = dopplerToken(55);
    const env = await openFile('.env', 'PORT=3000\n');
    await takeAction(await openFile('fix/open.py', `token = "${key}"\n`), toEnvironment);
    const text = `PORT=3000\nDOPPLER_TOKEN=${key}\n`;
    await waitFor('the entry in the editor', [workspace.onDidChangeTextDocument], () =>
      env.getText() === text ? true : undefined,
    );
  });

  it('is taken back by one undo in the code', async () => {
    const before = `token = "${dopplerToken(44)}"\n`;
    const document = await openFile('fix/undo.py', before);
    await takeAction(document, toEnvironment);
    assert.notEqual(document.getText(), before);
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await waitForDiagnostics(document.uri, 'the warning again', (found) => found.length === 1);
  });

  it('changes no code when the value cannot be stored, and says so', async () => {
    const before = `token = "${dopplerToken(45)}"\n`;
    await workspace.fs.createDirectory(inWorkspace('.env.example'));
    const document = await openFile('fix/fails.py', before);
    const shown = await messageShownBy('showErrorMessage', () => takeAction(document, toEnvironment));
    assert.match(shown, /\.env\.example can't be read: .* The code is unchanged\.$/);
    assert.equal(document.getText(), before);
    assert.equal(await readFile('.env'), undefined);
  });

  it('is refused when .env cannot be read, for its names are not known', async () => {
    const before = `token = "${dopplerToken(56)}"\n`;
    await workspace.fs.createDirectory(inWorkspace('.env'));
    const document = await openFile('fix/unreadable.py', before);
    const shown = await messageShownBy('showWarningMessage', () => fixFirst(document));
    assert.match(shown, /\.env can't be read/);
    assert.equal(document.getText(), before);
  });

  it('offers the way to the environment as the preferred action, and at most eight in all', async () => {
    const document = await openFile('fix/offers.ts', `const token = "${dopplerToken(46)}";\n`);
    const actions = await secretActions(document);
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Move to environment variable DOPPLER_TOKEN'],
    );
    assert.ok(actions.length <= 8, actions.map(({ title }) => title).join('\n'));
  });

  it('is offered as a refactoring too', async () => {
    const document = await openFile('fix/refactor.ts', `const token = "${dopplerToken(47)}";\n`);
    const actions = await secretActions(document, CodeActionKind.RefactorExtract);
    assert.ok(actions.some(({ title }) => toEnvironment.test(title)));
  });

  it('says why where it cannot be done', async () => {
    const document = await openFile('fix/reason.json', `{ "dopplerToken": "${dopplerToken(48)}" }\n`);
    const shown = await messageShownBy('showWarningMessage', () => fixFirst(document));
    assert.match(shown, /can't move this secret: JSON looks nothing up\./);
  });

  it('never puts the value into an action', async () => {
    const key = dopplerToken(49);
    const document = await openFile('fix/blind.py', `token = "${key}"\n`);
    const actions = await secretActions(document);
    const told = JSON.stringify(
      actions.map(({ title, command, disabled }) => ({ title, command, disabled })),
    );
    assert.ok(!told.includes(key.slice(6, 16)));
  });

  it('takes the name that the user types', async () => {
    const key = dopplerToken(50);
    const document = await openFile('fix/named.py', `token = "${key}"\n`);
    await withInput('SHOP_TOKEN', () => takeAction(document, /with another name/));
    assert.equal(document.getText(), 'import os\n\ntoken = os.environ["SHOP_TOKEN"]\n');
    assert.equal(await readFile('.env'), `SHOP_TOKEN=${key}\n`);
  });

  it('refuses a name that the user types when it is taken or no name at all', async () => {
    await writeFile('.env', 'PORT=3000\n');
    const document = await openFile('fix/refused.py', `token = "${dopplerToken(51)}"\n`);
    assert.ok(await withInput('PORT', () => takeAction(document, /with another name/)));
    assert.ok(await withInput('1 2', () => takeAction(document, /with another name/)));
    assert.equal(await readFile('.env'), 'PORT=3000\n');
  });

  it('leaves the code alone when it changed after the plan was made', async () => {
    const document = await openFile('fix/moved.py', `token = "${dopplerToken(52)}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const running = commands.executeCommand('keylift.fix');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '# typed meanwhile\n');
    await workspace.applyEdit(edit);
    await running;
    const changed = document.getText();
    assert.ok(
      /^# typed meanwhile\ntoken = "/.test(changed) || /^# typed meanwhile\nimport os\n/.test(changed),
      'The edit landed in the wrong place.',
    );
  });

  it('stores the value of a file outside of the workspace beside it', async () => {
    const key = dopplerToken(62);
    const folder = Uri.joinPath(Uri.file(mkdtempSync(join(tmpdir(), 'keylift-outside-'))), 'sub');
    const write = (name: string, text: string): Thenable<void> =>
      workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
    const read = async (name: string): Promise<string> =>
      new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    await write('../.git/HEAD', '');
    await write('../.gitignore', '.env\n');
    await write('outside.py', `token = "${key}"\n`);
    const document = await workspace.openTextDocument(Uri.joinPath(folder, 'outside.py'));
    await takeAction(document, toEnvironment);
    assert.equal(await read('.env'), `DOPPLER_TOKEN=${key}\n`);
    await assert.rejects(read('.gitignore'), 'The repository ignores .env already.');
    await workspace.fs.delete(Uri.joinPath(folder, '..'), { recursive: true });
  });

  it('takes no name that another file reads already', async () => {
    // A name of its own: what a deleted file read is believed for a second more.
    const key = groqKey(58);
    const other = await openFile('fix/deploy.js', '\n');
    const edit = new WorkspaceEdit();
    edit.insert(other.uri, new Position(0, 0), 'start(process.env.GROQ_API_KEY);');
    await workspace.applyEdit(edit);
    await other.save();
    const document = await openFile('fix/names.py', `groq_key = "${key}"\n`);
    await takeAction(document, /^Move to environment variable GROQ_API_KEY_2$/);
    assert.equal(await readFile('.env'), `GROQ_API_KEY_2=${key}\n`);
  });

  it('fixes the cell of a notebook, with the import in the cell', async () => {
    const key = dopplerToken(53);
    const cell = new NotebookCellData(NotebookCellKind.Code, `token = "${key}"`, 'python');
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData([cell]));
    await window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    await takeAction(document, toEnvironment);
    assert.equal(document.getText(), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]');
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
  });

  it('opens a notebook that a scan has found something in, and fixes its cell', async () => {
    const key = dopplerToken(57);
    const cells = [{ cell_type: 'code', source: [`token = "${key}"`], metadata: {}, outputs: [] }];
    const kernel = { language_info: { name: 'python' } };
    const uri = await writeFile(
      'fix/closed.ipynb',
      JSON.stringify({ cells, metadata: kernel, nbformat: 4, nbformat_minor: 5 }),
    );
    await commands.executeCommand('keylift.scanWorkspace');
    await waitForDiagnostics(uri, 'a warning in the file', (found) => found.length === 1);
    const document = await workspace.openTextDocument(uri);
    const ids = (await secretActions(document)).flatMap(
      ({ command }) => (command?.arguments ?? []) as unknown[],
    );
    const id = ids.find((argument) => typeof argument === 'string');
    await commands.executeCommand('keylift.fix', id, { backend: 'env' });
    const cell = workspace.notebookDocuments.find((one) => one.uri.path === uri.path)?.cellAt(0).document;
    assert.equal(cell?.getText(), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]');
  });

  it('stores the value of an untitled document in the only folder', async () => {
    const key = dopplerToken(54);
    const document = await workspace.openTextDocument({ language: 'python', content: `token = "${key}"\n` });
    await window.showTextDocument(document);
    await takeAction(document, toEnvironment);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${key}\n`);
  });
});

async function startAfresh(): Promise<void> {
  await closeEditors();
  for (const name of ['fix', '.env', '.env.example', '.gitignore']) await remove(name);
}
