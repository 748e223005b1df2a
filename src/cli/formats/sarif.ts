// SARIF 2.1.0 (OASIS standard), as code scanning services read it. No snippet: it would hold the value.
import type { CompiledRule, Severity } from '../../engine';
import { isFailure, type LocatedFinding, type SkippedFile, skipReasonNames } from '../../scan';
import { counted } from '../counted';
import { exitCode } from '../exitCode';
import type { ReportContent } from './format';
import { placeFingerprints } from './placeFingerprint';

const repository = 'https://github.com/keylift/keylift';

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

export function formatSarif(content: ReportContent): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(content) },
        invocations: [invocation(content)],
        columnKind: 'utf16CodeUnits',
        results: results(content),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

function driver({ rules, version }: ReportContent): object {
  return {
    name: 'Keylift',
    informationUri: repository,
    semanticVersion: version,
    rules: rules.map(descriptor),
  };
}

function descriptor(rule: CompiledRule): object {
  const help = `${rule.description} Move the value to an environment variable such as ${rule.env} or to a secrets manager, and revoke it when it has been committed or shared.`;
  const page = `${repository}/blob/main/docs/rules/${rule.provider}.md#${rule.id}`;
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.name },
    fullDescription: { text: rule.description },
    help: { text: help, markdown: `${help}\n\n[More about this rule](${page})` },
    helpUri: page,
    defaultConfiguration: { level: rule.kind === 'secret' ? 'error' : 'note' },
    properties: { tags: ['security', 'external/cwe/cwe-798'], kind: rule.kind },
  };
}

function invocation({ report, exitCode: code, notes }: ReportContent): object {
  const failed = report.skipped.filter(({ reason }) => isFailure(reason));
  return {
    executionSuccessful: failed.length === 0 && !report.cancelled,
    exitCode: code,
    ...(code === exitCode.interrupted && { exitCodeDescription: 'Interrupted; the results are partial.' }),
    toolExecutionNotifications: [
      ...failed.map((skipped) => skipNotification(skipped, 'error')),
      ...report.files.flatMap((file) =>
        file.problems.map((text) => notification('warning', text, file.path)),
      ),
      ...report.skipped.filter(isNamed).map((skipped) => skipNotification(skipped, 'note')),
      ...unnamedCounts(report.skipped).map((text) => notification('note', text)),
      ...notes.map((text) => notification('note', text)),
    ],
  };
}

// A build may have many thousands of these, and nobody looks for one of them.
const countedOnly: ReadonlySet<string> = new Set(['binary', 'excluded', 'gitignored']);

function isNamed({ reason }: SkippedFile): boolean {
  return !isFailure(reason) && !countedOnly.has(reason);
}

function unnamedCounts(skipped: readonly SkippedFile[]): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))]
    .filter((reason) => countedOnly.has(reason))
    .sort();
  return reasons.map((reason) => {
    const count = skipped.filter((each) => each.reason === reason).length;
    return `Skipped ${counted(count, 'path')}: ${skipReasonNames[reason]}.`;
  });
}

function skipNotification({ path, reason, detail }: SkippedFile, level: string): object {
  return notification(level, `Not scanned, ${skipReasonNames[reason]}: ${detail}.`, path);
}

function notification(level: string, text: string, path?: string): object {
  const locations =
    path === undefined ? undefined : [{ physicalLocation: { artifactLocation: artifact(path) } }];
  return { level, message: { text }, ...(locations && { locations }) };
}

function results({ report, rules, lastingFingerprints }: ReportContent): readonly object[] {
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  return report.files.flatMap((file) => {
    const places = placeFingerprints(file);
    return file.findings.map((finding, index) => {
      const ruleIndex = indices.get(finding.ruleId);
      const name = ruleIndex === undefined ? finding.ruleId : (rules[ruleIndex]?.name ?? finding.ruleId);
      return {
        ruleId: finding.ruleId,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: levels[finding.severity],
        message: { text: `${name} in the file: ${finding.masked}. Confidence: ${finding.confidence}.` },
        locations: [{ physicalLocation: { artifactLocation: artifact(file.path), region: region(finding) } }],
        partialFingerprints: {
          'keyliftFingerprint/v1': places[index] ?? '',
          ...(lastingFingerprints && { 'keyliftValue/v1': finding.fingerprint }),
        },
      };
    });
  });
}

function region(finding: LocatedFinding): object {
  return {
    startLine: finding.line + 1,
    startColumn: finding.column + 1,
    endLine: finding.endLine + 1,
    endColumn: finding.endColumn + 1,
  };
}

/** Paths in the root stay relative to it; others become file URIs. */
function artifact(path: string): object {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  // On Windows `C:` begins an absolute path; its colon must stay.
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}
