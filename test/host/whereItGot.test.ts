// A developer's key goes from the editor to the remote, and Keylift says at each step how far it got.
import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  type Diagnostic,
  type Hover,
  type MarkdownString,
  Position,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { messageShownBy } from './support/answers';
import { actionsAt, run } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { git } from './support/git';
import { dopplerToken } from './support/keys';
import { keyliftDiagnostics, waitForDiagnostics } from './support/waitFor';
import { closeEditors, inWorkspace, openFile, readFile, writeFile } from './support/workspace';

// The repositories stay until the end of the run, which these tests therefore close: the Git extension does not
// bear losing one, and more than one changes the view of source control.
describe('How far a key got', () => {
  before(async () => {
    await activateKeylift();
    await writeFile('exposure/shop/readme.txt', 'A shop.\n');
    await writeFile('exposure/remote.git/note.txt', '');
    git('exposure/remote.git', 'init', '--quiet', '--bare');
    git('exposure/shop', 'init', '--quiet', '--initial-branch=main');
    git('exposure/shop', 'add', '.');
    git('exposure/shop', 'commit', '--quiet', '-m', 'Start');
    git('exposure/shop', 'remote', 'add', 'origin', inWorkspace('exposure/remote.git').fsPath);
  });
  after(closeEditors);

  it('is a warning while it is new, says so once it is committed, and an error once it is pushed', async () => {
    const document = await openFile('exposure/shop/pay.py', `token = "${dopplerToken(61)}"\n`);
    const [fresh] = await waitForDiagnostics(document.uri, 'a finding', (found) => found.length === 1);
    assert.equal(fresh?.severity, DiagnosticSeverity.Warning);
    await hoverSays(document, /Git does not track the file\./);

    git('exposure/shop', 'add', 'pay.py');
    git('exposure/shop', 'commit', '--quiet', '-m', 'Pay');
    await touch(document);
    const committed = await shown(
      document.uri,
      /A commit has it: rotate it, or take it out before you push\./,
    );
    assert.equal(committed.severity, DiagnosticSeverity.Warning);

    git('exposure/shop', 'push', '--quiet', '--set-upstream', 'origin', 'main');
    await touch(document);
    const pushed = await shown(document.uri, /A remote has it: treat it as compromised/);
    assert.equal(pushed.severity, DiagnosticSeverity.Error);
  });

  it('keeps that while the developer types', async () => {
    const document = await workspace.openTextDocument(inWorkspace('exposure/shop/pay.py'));
    await shown(document.uri, /A remote has it/);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '# above\n');
    await workspace.applyEdit(edit);
    const [diagnostic] = await waitForDiagnostics(document.uri, 'the key one line below', (found) =>
      found.some(({ range }) => range.start.line === 1),
    );
    assert.match(diagnostic?.message ?? '', /A remote has it/);
  });

  it('finds a key again in the history that was taken out of the file and put back', async () => {
    const text = `key = "${dopplerToken(62)}"\n`;
    await writeFile('exposure/shop/old.py', text);
    git('exposure/shop', 'add', 'old.py');
    git('exposure/shop', 'commit', '--quiet', '-m', 'Old');
    git('exposure/shop', 'rm', '--quiet', 'old.py');
    git('exposure/shop', 'commit', '--quiet', '-m', 'Clean');
    const document = await openFile('exposure/shop/new.py', text);
    await shown(document.uri, /A commit has it/);
  });
});

describe('Caring for .env', () => {
  before(activateKeylift);
  after(closeEditors);

  it('warns of one that Git tracks, and stops tracking it without touching the file', async () => {
    await writeFile('exposure/care/.env', 'PORT=3000\n');
    git('exposure/care', 'init', '--quiet');
    git('exposure/care', 'add', '.env');
    git('exposure/care', 'commit', '--quiet', '-m', 'Start');
    const document = await openFile('exposure/care/.env', 'PORT=3001\n');
    await shown(document.uri, /Git tracks \.env: every commit takes its values along/);
    const told = await messageShownBy('showInformationMessage', () => take(document, /^Stop tracking \.env/));
    assert.match(told, /no longer tracks \.env; the file stays/);
    await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    assert.equal(git('exposure/care', 'ls-files'), '');
    assert.equal(await readFile('exposure/care/.env'), 'PORT=3001\n');
    assert.equal(await readFile('exposure/care/.gitignore'), '/.env\n');
  });

  it('warns of one that an image takes along, and adds it to .dockerignore', async () => {
    await writeFile('exposure/image/Dockerfile', 'FROM node\nCOPY . .\n');
    const document = await openFile('exposure/image/.env', 'PORT=3000\n');
    await shown(document.uri, /goes out with the container image: COPY \. \. in Dockerfile copies \.env/);
    await messageShownBy('showInformationMessage', () => take(document, /^Add \.env to \.dockerignore$/));
    await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    assert.equal(await readFile('exposure/image/.dockerignore'), '.env\n');
  });

  it('warns of one that a package would publish, and takes it out of the list of files', async () => {
    await writeFile('exposure/package/package.json', '{\n  "name": "shop",\n  "files": ["*", ".env"]\n}\n');
    const document = await openFile('exposure/package/.env', 'PORT=3000\n');
    await shown(document.uri, /goes out with the npm package: \.env matches files in package\.json/);
    await messageShownBy('showInformationMessage', () => take(document, /^Leave \.env out of "files"/));
    await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    assert.equal(
      await readFile('exposure/package/package.json'),
      '{\n  "name": "shop",\n  "files": ["*", "!/.env"]\n}\n',
    );
  });

  it('says nothing of templates, of files without values, and of those that are well kept', async () => {
    const quiet = [
      await openFile('exposure/quiet/.env.example', 'PORT=3000\n'),
      await openFile('exposure/quiet/.env.local', 'PORT=\n'),
    ];
    await writeFile('exposure/quiet/Dockerfile', 'FROM node\nCOPY . .\n');
    // Looked at after the others.
    const loud = await openFile('exposure/quiet/.env.production', 'PORT=3000\n');
    await shown(loud.uri, /goes out with the container image/);
    for (const { uri } of quiet) assert.deepEqual(keyliftDiagnostics(uri), []);
  });
});

/** A change that matters to nobody, saved: what VS Code's Git extension tells comes when it likes. */
async function touch(document: TextDocument): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(document.lineCount - 1, 0), '#\n');
  await workspace.applyEdit(edit);
  await document.save();
}

async function shown(uri: Uri, message: RegExp): Promise<Diagnostic> {
  const is = (diagnostic: Diagnostic): boolean => message.test(diagnostic.message);
  const found = await waitForDiagnostics(uri, String(message), (all) => all.some(is));
  return found.find(is)!;
}

async function take(document: TextDocument, title: RegExp): Promise<unknown> {
  const [diagnostic] = keyliftDiagnostics(document.uri);
  const actions = await actionsAt(document.uri, diagnostic!.range);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, actions.map((candidate) => candidate.title).join(' | '));
  return run(action);
}

async function hoverSays(document: TextDocument, text: RegExp): Promise<void> {
  const at = keyliftDiagnostics(document.uri)[0]!.range.start;
  const deadline = Date.now() + 90_000;
  for (;;) {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const all = hovers.flatMap(({ contents }) => contents).map((part) => (part as MarkdownString).value);
    // Escapes and entities stand between the words of a hover.
    const plain = all
      .join(' ')
      .replace(/&nbsp;|\\/g, ' ')
      .replace(/\s+/g, ' ');
    if (text.test(plain)) return;
    assert.ok(Date.now() < deadline, plain);
  }
}
