import assert from 'node:assert/strict';
import { addUp, summaryOf } from '../../../src/editor/workspaceReport';
import type { LocatedFinding, ScanReport, SkippedFile } from '../../../src/scan';
import { exampleFinding } from './examples';

describe('addUp', () => {
  it('adds folders up, and names them in paths when there are several', () => {
    const skipped: SkippedFile = { path: 'a.bin', reason: 'binary', detail: 'is not text' };
    const folders = ['shop', 'site'].map((name) => ({
      folder: { name },
      report: report({ skipped: [skipped] }),
    }));
    const total = addUp(folders, true, 5, false);
    assert.deepEqual([total.scannedFiles, total.filesWithSecrets, total.secrets], [6, 2, 4]);
    assert.deepEqual(
      total.skipped.map(({ path }) => path),
      ['shop/a.bin', 'site/a.bin'],
    );
    assert.equal(addUp(folders.slice(0, 1), false, 5, false).skipped[0]?.path, 'a.bin');
  });
});

describe('summaryOf', () => {
  it('tells files, time, secrets and skips', () => {
    const total = addUp([{ folder: { name: 'shop' }, report: report({}) }], false, 1234, false);
    assert.equal(summaryOf(total), '3 files scanned in 1.2 s, 2 secrets in 1 file.');
  });

  it('tells failures apart from choices, and a cancelled scan from a whole one', () => {
    const skipped: SkippedFile[] = [
      { path: 'a', reason: 'binary', detail: '' },
      { path: 'b', reason: 'unreadable', detail: '' },
    ];
    const total = addUp(
      [{ folder: { name: 'shop' }, report: report({ files: [], skipped }) }],
      false,
      0,
      true,
    );
    assert.equal(
      summaryOf(total),
      'Scan cancelled: 3 files scanned in 0.0 s, no secrets. 2 entries skipped. 1 file could not be scanned.',
    );
  });
});

function report(changes: Partial<ScanReport>): ScanReport {
  const finding: LocatedFinding = { ...exampleFinding(), line: 0, column: 0, endLine: 0, endColumn: 11 };
  return {
    files: [{ path: 'mail.py', findings: [finding, finding], problems: [] }],
    skipped: [],
    scannedFiles: 3,
    scannedBytes: 300,
    durationMs: 1,
    cancelled: false,
    ...changes,
  };
}
