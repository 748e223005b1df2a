// The report for programs. Its shape is documented in docs/command-line.md; `version` changes when the shape breaks.
import type { LocatedFinding } from '../../scan';
import { isFailure } from '../../scan';
import type { ReportContent } from './format';

const shapeVersion = 1;

export function formatJson(content: ReportContent): string {
  const { report } = content;
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => jsonFinding(file.path, finding)),
  );
  const document = {
    version: shapeVersion,
    tool: { name: 'keylift', version: content.version },
    complete: !report.cancelled && !report.skipped.some(({ reason }) => isFailure(reason)),
    cancelled: report.cancelled,
    lastingFingerprints: content.lastingFingerprints,
    summary: {
      findings: findings.length,
      scannedFiles: report.scannedFiles,
      scannedBytes: report.scannedBytes,
      skipped: report.skipped.length,
      durationMs: Math.round(report.durationMs),
    },
    findings,
    problems: report.files.flatMap((file) => file.problems.map((text) => ({ path: file.path, text }))),
    skipped: report.skipped.map((skipped) => ({ ...skipped, failure: isFailure(skipped.reason) })),
    notes: content.notes,
  };
  return JSON.stringify(document, undefined, 2) + '\n';
}

/** Lines and columns count from 1; the end is the column after the last character. */
function jsonFinding(path: string, finding: LocatedFinding): object {
  return {
    path,
    line: finding.line + 1,
    column: finding.column + 1,
    endLine: finding.endLine + 1,
    endColumn: finding.endColumn + 1,
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: finding.confidence,
    masked: finding.masked,
    fingerprint: finding.fingerprint,
    context: finding.context,
    ...(finding.key !== undefined && { key: finding.key }),
    evidence: finding.evidence,
    alsoMatched: finding.alsoMatched,
  };
}
