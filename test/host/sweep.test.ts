// A developer inherits a repository: all of its files are scanned, and what was left out is told.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, ConfigurationTarget, DiagnosticSeverity, workspace, WorkspaceEdit } from 'vscode';
import type { WorkspaceReport } from '../../src/editor/workspaceReport';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { keyliftDiagnostics, waitForDiagnostics } from './support/waitFor';
import { closeEditors, inWorkspace, openFile, remove, writeFile } from './support/workspace';

describe('Sweeping the workspace', () => {
  before(activateKeylift);
  beforeEach(() => remove('sweep'));
  after(() => remove('sweep'));

  it('finds keys in files that are not open, in folders however deep', async () => {
    const uri = await writeFile('sweep/a/b/c/deep.go', `package c\n\nconst token = "${dopplerToken(20)}"\n`);
    const report = await sweep();
    const [diagnostic] = await waitForDiagnostics(uri, 'a warning', (found) => found.length === 1);
    assert.equal(diagnostic?.range.start.line, 2);
    assert.equal(diagnostic.range.start.character, 15);
    assert.ok(report.secrets >= 1 && report.scannedFiles >= 1);
    assert.equal(report.cancelled, false);
  });

  it('forgets what a later scan no longer finds', async () => {
    const uri = await writeFile('sweep/gone.go', `const token = "${dopplerToken(21)}"\n`);
    await sweep();
    await waitForDiagnostics(uri, 'a warning', (found) => found.length === 1);
    await writeFile('sweep/gone.go', 'const token = os.Getenv("DOPPLER_TOKEN")\n');
    await sweep();
    await waitForDiagnostics(uri, 'no warning', (found) => found.length === 0);
  });

  it('follows the settings in files that are not open', async () => {
    const uri = await writeFile('sweep/known.go', `const token = "${dopplerToken(25)}"\n`);
    await sweep();
    await waitForDiagnostics(uri, 'a warning', (found) => found.length === 1);
    const configuration = workspace.getConfiguration('keylift');
    await configuration.update('severity', { high: 'error' }, ConfigurationTarget.Workspace);
    await waitForDiagnostics(uri, 'an error', ([found]) => found?.severity === DiagnosticSeverity.Error);
    await configuration.update('severity', undefined, ConfigurationTarget.Workspace);
    await waitForDiagnostics(uri, 'a warning', ([found]) => found?.severity === DiagnosticSeverity.Warning);
  });

  it('goes back to what is on the disk when changes are thrown away', async () => {
    const document = await openFile('sweep/discard.py', `token = "${dopplerToken(26)}"\n`);
    await sweep();
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, document.lineAt(0).range);
    await workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    await closeEditors();
    await waitForDiagnostics(document.uri, 'the warning again', (found) => found.length === 1);
  });

  it('leaves out what is excluded, ignored by Git, binary or too large, and lists each with its reason', async () => {
    const key = `token = "${dopplerToken(22)}"\n`;
    await writeFile('sweep/node_modules/x/index.js', key);
    await writeFile('sweep/.gitignore', 'ignored.py\n');
    await writeFile('sweep/ignored.py', key);
    await writeFile('sweep/picture.bin', `\0\0\0${key}`);
    await writeFile('sweep/large.txt', key.repeat(120_000));
    const { skipped } = await sweep();
    const reasons = new Map(skipped.map(({ path, reason }) => [path, reason]));
    assert.equal(reasons.get('sweep/node_modules'), 'excluded');
    assert.equal(reasons.get('sweep/ignored.py'), 'gitignored');
    assert.equal(reasons.get('sweep/picture.bin'), 'binary');
    assert.equal(reasons.get('sweep/large.txt'), 'too-large');
    assert.deepEqual(keyliftDiagnostics(inWorkspace('sweep/ignored.py')), []);
  });

  it('scans what Git ignores when asked to', async () => {
    const uri = await writeFile('sweep/ignored.py', `token = "${dopplerToken(23)}"\n`);
    await writeFile('sweep/.gitignore', 'ignored.py\n');
    const configuration = workspace.getConfiguration('keylift');
    await configuration.update('respectGitignore', false, ConfigurationTarget.Workspace);
    try {
      await sweep();
      await waitForDiagnostics(uri, 'a warning', (found) => found.length === 1);
    } finally {
      await configuration.update('respectGitignore', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('can be cancelled, and keeps what it has found', async () => {
    const folder = inWorkspace('sweep').fsPath;
    mkdirSync(folder, { recursive: true });
    const first = await writeFile('sweep/0.py', `token = "${dopplerToken(24)}"\n`);
    for (let number = 1; number < 8000; number++) writeFileSync(join(folder, `${number}.py`), 'pass\n');
    const running = sweep();
    await waitForDiagnostics(first, 'a first result', (found) => found.length === 1);
    await commands.executeCommand('keylift.cancelScan');
    const report = await running;
    assert.equal(report.cancelled, true);
    assert.ok(report.scannedFiles < 8000);
    assert.equal(keyliftDiagnostics(first).length, 1);
  });
});

async function sweep(): Promise<WorkspaceReport> {
  const report = await commands.executeCommand<WorkspaceReport | undefined>('keylift.scanWorkspace');
  assert.ok(report);
  return report;
}
