// What the formats are given in tests.
import type { ReportContent } from '../../../../src/cli/formats';
import type { CompiledRule } from '../../../../src/engine';
import type { LocatedFinding, ScanReport } from '../../../../src/scan';
import { ruleOf } from '../../engine/ruleOf';

export function makeContent(report: Partial<ScanReport>): ReportContent {
  const empty = {
    files: [],
    skipped: [],
    scannedFiles: 3,
    scannedBytes: 1500,
    durationMs: 1234,
    cancelled: false,
  };
  return {
    report: { ...empty, ...report },
    rules: [makeRule()],
    notes: [],
    lastingFingerprints: false,
    exitCode: 1,
    version: '1.2.3',
    verbose: false,
    colour: false,
  };
}

export function makeFinding(over: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    ruleId: 'acme-key',
    span: { start: 10, end: 30 },
    masked: 'ac… (20 characters)',
    fingerprint: 'aa',
    confidence: 'high',
    severity: 'error',
    evidence: [],
    context: 'assignment',
    key: 'ACME_KEY',
    alsoMatched: [],
    line: 0,
    column: 10,
    endLine: 0,
    endColumn: 30,
    ...over,
  };
}

/** The rule of that finding. */
export function makeRule(): CompiledRule {
  return ruleOf({ description: 'Opens everything at Acme.' });
}
