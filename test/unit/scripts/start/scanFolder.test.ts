// What `npm start` tells about the opened folder.
import assert from 'node:assert/strict';
import { describeScan, type FolderScan, type ReportedFinding } from '../../../../scripts/start/scanFolder';

describe('The summary of npm start', () => {
  it('counts by type, most frequent first, and shows where', () => {
    const lines = describeScan(
      scanOf([finding('a.py', 'acme-key'), finding('b.js', 'zeta'), finding('c.js', 'zeta')]),
    );
    assert.equal(lines[0], 'Scanned 5 files: 3 secrets in 3 files.');
    assert.equal(lines[1], '  a.py:1  acme-key  abcd… (20 characters)');
    assert.deepEqual(lines.slice(-3), ['By type:', '     2  zeta', '     1  acme-key']);
  });

  it('says when nothing was found', () => {
    assert.deepEqual(describeScan(scanOf([])), ['Scanned 5 files: 0 secrets in 0 files.']);
  });

  it('counts by file what is too long to list', () => {
    const many = Array.from({ length: 50 }, () => finding('big.txt', 'acme-key'));
    const lines = describeScan(scanOf(many));
    assert.ok(lines.includes('  … and 10 more'));
    assert.ok(lines.includes('    50  big.txt'));
  });

  it('never lets a scan that stopped early look clean', () => {
    const lines = describeScan({ ...scanOf([]), complete: false, skipped: 2 });
    assert.deepEqual(lines.slice(1), [
      'Left out: 2 files and folders.',
      'The scan is not complete: see what `npx keylift scan` lists.',
    ]);
  });
});

function scanOf(findings: readonly ReportedFinding[]): FolderScan {
  return { findings, scannedFiles: 5, skipped: 0, complete: true };
}

function finding(path: string, ruleId: string): ReportedFinding {
  return { path, line: 1, ruleId, masked: 'abcd… (20 characters)' };
}
