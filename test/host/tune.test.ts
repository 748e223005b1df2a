// The user's settings take effect at once, and unusable ones do no harm.
import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, Position, workspace, WorkspaceEdit } from 'vscode';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { keyliftDiagnostics, waitForDiagnostics } from './support/waitFor';
import { openFile, remove } from './support/workspace';

describe('Tuning', () => {
  before(activateKeylift);
  after(() => remove('tune'));

  it('switches a rule off and on', async () => {
    const document = await openFile('tune/rule.py', `found = "${dopplerToken(30)}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    await withSettings({ disabledRules: ['doppler-personal-token'] }, async () => {
      await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    });
    await waitForDiagnostics(document.uri, 'the warning again', (found) => found.length === 1);
  });

  it('shows findings as loud as the user wants', async () => {
    const document = await openFile('tune/severity.py', `token = "${dopplerToken(31)}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    await withSettings({ severity: { high: 'error' } }, async () => {
      await waitForDiagnostics(document.uri, 'an error', ([found]) => {
        return found?.severity === DiagnosticSeverity.Error;
      });
    });
    await withSettings({ severity: { high: 'off' } }, async () => {
      await waitForDiagnostics(document.uri, 'nothing', (found) => found.length === 0);
    });
  });

  it('leaves excluded files alone', async () => {
    const document = await openFile('tune/vendor/file.py', `token = "${dopplerToken(32)}"\n`);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    await withSettings({ exclude: ['**/vendor/**'] }, async () => {
      await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    });
  });

  it('leaves large documents alone', async () => {
    const text = `token = "${dopplerToken(33)}"\n${'# padding\n'.repeat(200)}`;
    const document = await openFile('tune/large.py', text);
    await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    await withSettings({ maxFileSize: 0.001 }, async () => {
      await waitForDiagnostics(document.uri, 'no warning', (found) => found.length === 0);
    });
  });

  it('waits for the save when scanning while typing is off', async () => {
    const document = await openFile('tune/save.py', 'token = ""\n');
    await withSettings({ scanOnType: false, typingDelay: 0 }, async () => {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 9), dopplerToken(34));
      await workspace.applyEdit(edit);
      // Its scan comes after the one that typing must not cause.
      const later = await openFile('tune/later.py', `token = "${dopplerToken(36)}"\n`);
      await waitForDiagnostics(later.uri, 'a warning', (found) => found.length === 1);
      assert.deepEqual(keyliftDiagnostics(document.uri), []);
      await document.save();
      await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1);
    });
  });

  it('goes on with the default when a setting makes no sense', async () => {
    const document = await openFile('tune/nonsense.py', `token = "${dopplerToken(35)}"\n`);
    await withSettings({ severity: 'loud' }, async () => {
      await waitForDiagnostics(document.uri, 'a warning', ([found]) => {
        return found?.severity === DiagnosticSeverity.Warning;
      });
    });
  });
});

/** Changes settings of the workspace for the length of `run`. */
async function withSettings(
  values: Readonly<Record<string, unknown>>,
  run: () => Promise<void>,
): Promise<void> {
  const configuration = workspace.getConfiguration('keylift');
  for (const [name, value] of Object.entries(values))
    await configuration.update(name, value, ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    for (const name of Object.keys(values))
      await configuration.update(name, undefined, ConfigurationTarget.Workspace);
  }
}
