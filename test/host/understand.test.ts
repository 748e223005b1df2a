// A developer asks: what is this, why was it flagged, what now?
import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, type TextDocument, window, workspace } from 'vscode';
import { secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitFor, waitForDiagnostics } from './support/waitFor';
import { closeEditors, openFile, remove } from './support/workspace';

describe('Understanding a finding', () => {
  before(activateKeylift);
  afterEach(async () => {
    await closeEditors();
    await remove('understand');
  });

  it('shows in the hover what the key opens, how sure Keylift is, and what can be done', async () => {
    const key = dopplerToken(80);
    const document = await openFile('understand/hover.py', `token = "${key}"\n`);
    const hover = await keyliftHover(document);
    assert.match(hover.value, /Doppler Personal Token/);
    assert.match(hover.value, /high confidence/);
    assert.ok(!hover.value.includes(key.slice(6, 14)));
  });

  it('lets the links of the hover start our commands and no others, with nothing but an id', async () => {
    const document = await openFile('understand/links.py', `token = "${dopplerToken(81)}"\n`);
    const hover = await keyliftHover(document);
    const links = [...hover.value.matchAll(/command:([\w.]+)\?([^ )]*)/g)];
    assert.deepEqual(
      links.map(([, command]) => command),
      ['keylift.fix', 'keylift.explain', 'keylift.aboutCredential', 'keylift.ignoreHere'],
    );
    for (const [, , args] of links) assert.match(decodeURIComponent(args ?? ''), /^\["s\d+"\]$/);
    assert.ok(typeof hover.isTrusted === 'object');
    assert.deepEqual([...hover.isTrusted.enabledCommands].sort(), links.map(([, command]) => command).sort());
  });

  it('still acts from an old hover after a keystroke above', async () => {
    const document = await openFile('understand/old.py', `token = "${dopplerToken(82)}"\n`);
    const [, id] = /\?%5B%22(s\d+)/.exec((await keyliftHover(document)).value) ?? [];
    const editor = await window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(document.positionAt(0), '# new\n'));
    await commands.executeCommand('keylift.ignoreHere', id);
    assert.match(document.lineAt(1).text, /keylift:ignore$/);
  });

  it('explains the evidence on a page', async () => {
    const key = dopplerToken(83);
    const document = await openFile('understand/why.py', `token = "${key}"\n`);
    await takeAction(document, /^Why was this flagged\?$/);
    const page = await pageAbout('Why Doppler Personal Token');
    assert.match(page, /understand\/why\\\.py, line 1|understand\/why\.py, line 1/);
    assert.match(page, /doppler-personal-token/);
    assert.ok(!page.includes(key.slice(6, 14)));
  });

  it('says so when there is nothing at the cursor', async () => {
    await openFile('understand/nothing.py', 'token = None\n');
    assert.equal(await commands.executeCommand('keylift.fix'), false);
  });

  it('offers no actions away from the key', async () => {
    const document = await openFile('understand/away.py', `a = 1\ntoken = "${dopplerToken(85)}"\n`);
    assert.ok((await secretActions(document)).length > 0);
    const actions = await commands.executeCommand<readonly { title: string }[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(0).range,
    );
    assert.ok(!actions.some(({ title }) => title.startsWith('Move to')));
  });
});

async function keyliftHover(document: TextDocument): Promise<MarkdownString> {
  const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    diagnostic?.range.start,
  );
  const texts = hovers.flatMap(({ contents }) => contents);
  const ours = texts.find(
    (text): text is MarkdownString => text instanceof MarkdownString && text.value.includes('keylift.fix'),
  );
  assert.ok(ours);
  return ours;
}

/** The text of one of Keylift's pages, once it is shown. */
function pageAbout(title: string): Promise<string> {
  return waitFor(
    `the page "${title}"`,
    [workspace.onDidOpenTextDocument, window.tabGroups.onDidChangeTabs],
    () => {
      const page = workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'keylift' && uri.path === `/${title}.md`,
      );
      return page?.getText();
    },
  );
}
