// A developer sees a key: on opening a file, while typing, and wherever else text is written.
import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Position,
  Range,
  scm,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { activateKeylift } from './support/extension';
import { dopplerToken, mailgunKey } from './support/keys';
import { keyliftDiagnostics, waitFor, waitForDiagnostics } from './support/waitFor';
import { inWorkspace, openFile, writeFile } from './support/workspace';

describe('Seeing a key', () => {
  before(activateKeylift);

  it('warns as soon as a file with a key is opened, under the key and nothing else', async () => {
    const key = dopplerToken();
    const document = await openFile('see/open.py', `import os\n\ntoken = "${key}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(document.getText(diagnostic?.range), key);
    assert.equal(diagnostic?.source, 'Keylift');
    assert.equal(diagnostic.severity, DiagnosticSeverity.Warning);
  });

  it('names the rule and links its page, and never tells the value', async () => {
    const key = dopplerToken(2);
    const document = await openFile('see/message.py', `token = "${key}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.match(
      diagnostic?.message ?? '',
      /^Doppler Personal Token in plain text \(high confidence\)\. Move it/,
    );
    assert.ok(!diagnostic?.message.includes(key.slice(6, 14)));
    const { code } = diagnostic ?? {};
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'doppler-personal-token');
    assert.match(code.target.toString(), /docs\/rules\/doppler\.md#doppler-personal-token$/);
  });

  it('warns while a key is typed and stops when it is deleted', async () => {
    const document = await openFile('see/type.js', 'const token = "";\n');
    await type(document, new Position(0, 15), dopplerToken(3));
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, diagnostic?.range ?? new Range(0, 0, 0, 0));
    await workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
  });

  it('warns of a key inside base64, under the base64 characters', async () => {
    const wrapped = btoa(JSON.stringify({ token: dopplerToken(5) }));
    const document = await openFile('see/wrapped.py', `login = "${wrapped}"\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(document.getText(diagnostic?.range), wrapped);
  });

  it('warns of a password in a file that nothing but its name explains', async () => {
    const password = dopplerToken(6).slice(-20);
    const document = await openFile('see/.pgpass', `db.acme.internal:5432:shop:app:${password}\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(document.getText(diagnostic?.range), password);
  });

  it('shows where else in the file the same value stands', async () => {
    const key = dopplerToken(4);
    const document = await openFile('see/twice.js', `const a = "${key}";\nconst b = "${key}";\n`);
    const [first, second] = await waitForDiagnostics(document.uri, 'two warnings', (all) => all.length === 2);
    assert.deepEqual(
      first?.relatedInformation?.map((related) => related.location.range),
      [second?.range],
    );
  });

  it('warns in an untitled document', async () => {
    const content = `DOPPLER_TOKEN=${dopplerToken(5)}\n`;
    const document = await workspace.openTextDocument({ language: 'plaintext', content });
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
  });

  it('warns in the cell of a notebook', async () => {
    const cell = new NotebookCellData(NotebookCellKind.Code, `token = "${dopplerToken(6)}"`, 'python');
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData([cell]));
    const document = notebook.cellAt(0).document;
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
  });

  it('warns in the box for the commit message', async () => {
    const control = scm.createSourceControl('keylift-test', 'Test', inWorkspace('.'));
    await commands.executeCommand('workbench.view.scm');
    control.inputBox.value = `use ${dopplerToken(11)}`;
    const box = await waitFor(
      'the box for the message',
      [workspace.onDidOpenTextDocument, workspace.onDidChangeTextDocument],
      () => workspace.textDocuments.find((document) => document.getText() === control.inputBox.value),
    );
    await waitForDiagnostics(box.uri, 'a warning', (found) => found.length === 1);
    assert.equal(box.uri.scheme, 'vscode-scm');
    control.dispose();
    await commands.executeCommand('workbench.view.explorer');
  });

  it('uses the words around a key that has no shape of its own', async () => {
    const key = mailgunKey();
    const document = await openFile(
      'see/near.rb',
      `mailgun_api_key = "${key}"\nother = "${mailgunKey(2)}x"\n`,
    );
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length > 0);
    assert.match(diagnostic?.message ?? '', /^Mailgun Private API Key/);
    assert.equal(document.getText(diagnostic?.range), key);
  });

  it('only hints at a key in a .env file that Git ignores', async () => {
    await writeFile('see/env/.gitignore', '.env\n');
    const document = await openFile('see/env/.env', `DOPPLER_TOKEN=${dopplerToken(7)}\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a hint', (found) => found.length === 1);
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Hint);
    assert.match(diagnostic.message, /this is where it belongs/);
  });

  it('warns of a key in a .env file that Git would commit', async () => {
    const document = await openFile('see/committed/.env', `DOPPLER_TOKEN=${dopplerToken(8)}\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Warning);
  });

  it('places the warning right after tabs, wide characters and Windows line ends', async () => {
    const key = dopplerToken(9);
    const document = await openFile('see/wide.js', `// 😀 ünï\r\n\tconst 鍵 = "${key}";\r\n`);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    assert.equal(document.getText(diagnostic?.range), key);
  });

  it('leaves the output channel and other generated documents alone', async () => {
    const content = `token = "${dopplerToken(10)}"`;
    const scheme = 'keylift-test-copy';
    const registration = workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => content,
    });
    const copy = await workspace.openTextDocument(Uri.from({ scheme, path: '/copy.py' }));
    const real = await openFile('see/real.py', content);
    await waitForDiagnostics(real.uri, 'a warning', (found) => found.length === 1);
    assert.deepEqual(keyliftDiagnostics(copy.uri), []);
    registration.dispose();
  });
});

async function type(document: TextDocument, position: Position, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  assert.ok(await editor.edit((builder) => builder.insert(position, text)));
}
