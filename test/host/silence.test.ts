// A developer knows better: a finding is silenced in the code, or by its hash for the whole repository.
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitForDiagnostics } from './support/waitFor';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

const noWarning = (found: readonly unknown[]): boolean => found.length === 0;
const oneWarning = (found: readonly unknown[]): boolean => found.length === 1;

describe('Silencing a finding', () => {
  before(activateKeylift);
  afterEach(async () => {
    await closeEditors();
    for (const name of ['silence', '.keyliftignore']) await remove(name);
  });

  it('marks the line with a comment of its language', async () => {
    const key = dopplerToken(70);
    const document = await openFile('silence/line.py', `token = "${key}"\nother = 1\n`);
    await takeAction(document, /^Ignore here with a comment$/);
    assert.equal(document.getText(), `token = "${key}"  # keylift:ignore\nother = 1\n`.replace('  #', ' #'));
    await waitForDiagnostics(document.uri, 'no warning', noWarning);
  });

  it('lists the value by its hash where there are no comments, for all files of the folder', async () => {
    const key = dopplerToken(71);
    const document = await openFile('silence/data.json', `{ "dopplerToken": "${key}" }\n`);
    const other = await openFile('silence/other.py', `token = "${key}"\n`);
    await waitForDiagnostics(other.uri, 'a warning', oneWarning);
    await takeAction(document, /^Ignore this value in \.keyliftignore$/);
    await waitForDiagnostics(document.uri, 'no warning', noWarning);
    await waitForDiagnostics(other.uri, 'no warning elsewhere', noWarning);
    const list = (await readFile('.keyliftignore')) ?? '';
    assert.match(list, /^# keylift-salt: [0-9a-f]{32}$/m);
    assert.match(list, /^[0-9a-f]{16,} {2}doppler-personal-token {2}silence\/data\.json$/m);
    assert.ok(!list.includes(key.slice(6, 14)));
  });

  it('knows the value again in files that are scanned later', async () => {
    const key = dopplerToken(72);
    const document = await openFile('silence/first.json', `{ "dopplerToken": "${key}" }\n`);
    await takeAction(document, /\.keyliftignore$/);
    const unopened = await writeFile('silence/second.py', `token = "${key}"\n`);
    const warned = await writeFile('silence/third.py', `token = "${dopplerToken(73)}"\n`);
    await commands.executeCommand('keylift.scanWorkspace');
    await waitForDiagnostics(warned, 'a warning', oneWarning);
    await waitForDiagnostics(unopened, 'no warning', noWarning);
  });

  it('takes the warning away from files that a scan has listed already', async () => {
    const key = dopplerToken(76);
    const listed = await writeFile('silence/listed.py', `token = "${key}"\n`);
    await commands.executeCommand('keylift.scanWorkspace');
    await waitForDiagnostics(listed, 'a warning', oneWarning);
    await takeAction(
      await openFile('silence/data.json', `{ "dopplerToken": "${key}" }\n`),
      /\.keyliftignore$/,
    );
    await waitForDiagnostics(listed, 'no warning', noWarning);
  });

  it('warns again once the entry is taken out of the list', async () => {
    const document = await openFile('silence/again.json', `{ "dopplerToken": "${dopplerToken(74)}" }\n`);
    await takeAction(document, /\.keyliftignore$/);
    await waitForDiagnostics(document.uri, 'no warning', noWarning);
    const list = (await readFile('.keyliftignore')) ?? '';
    await writeFile('.keyliftignore', list.replace(/^[0-9a-f].*\n/m, ''));
    await waitForDiagnostics(document.uri, 'the warning again', oneWarning);
  });

  it('adds to a list that others have begun, under its salt', async () => {
    const header = '# Ours\n# keylift-salt: 00112233445566778899aabbccddeeff\n';
    await writeFile('.keyliftignore', header);
    const document = await openFile('silence/begun.json', `{ "dopplerToken": "${dopplerToken(75)}" }\n`);
    await secretActions(document);
    await commands.executeCommand('keylift.ignoreEverywhere');
    await waitForDiagnostics(document.uri, 'no warning', noWarning);
    assert.ok((await readFile('.keyliftignore'))?.startsWith(header));
  });
});
