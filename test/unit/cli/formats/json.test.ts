import assert from 'node:assert/strict';
import { formatJson } from '../../../../src/cli/formats/json';
import { makeContent, makeFinding } from './content';

describe('the JSON report', () => {
  it('has the documented shape', () => {
    const files = [{ path: 'a.ts', findings: [makeFinding({ line: 4 })], problems: ['Uncertain.'] }];
    const skipped = [{ path: 'b.ts', reason: 'timeout', detail: 'took too long' }] as const;
    const report: unknown = JSON.parse(formatJson(makeContent({ files, skipped })));
    assert.deepEqual(report, {
      version: 1,
      tool: { name: 'keylift', version: '1.2.3' },
      complete: false,
      cancelled: false,
      lastingFingerprints: false,
      summary: { findings: 1, scannedFiles: 3, scannedBytes: 1500, skipped: 1, durationMs: 1234 },
      findings: [
        {
          path: 'a.ts',
          line: 5,
          column: 11,
          endLine: 1,
          endColumn: 31,
          ruleId: 'acme-key',
          severity: 'error',
          confidence: 'high',
          masked: 'ac… (20 characters)',
          fingerprint: 'aa',
          context: 'assignment',
          key: 'ACME_KEY',
          evidence: [],
          alsoMatched: [],
        },
      ],
      problems: [{ path: 'a.ts', text: 'Uncertain.' }],
      skipped: [{ path: 'b.ts', reason: 'timeout', detail: 'took too long', failure: true }],
      notes: [],
    });
  });
});
