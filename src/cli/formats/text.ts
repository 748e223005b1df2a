// The report for people: one line for each finding, files apart, a summary at the end.
import { styleText } from 'node:util';
import type { Severity } from '../../engine';
import type { FileResult, LocatedFinding } from '../../scan';
import type { ReportContent } from './format';
import { printable } from './printable';
import { summaryLines } from './summary';

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** `path:line:column  severity  rule  masked value  name`; lines and columns count from 1. */
export function formatText(content: ReportContent): string {
  const names = new Map(content.rules.map((rule) => [rule.id, rule.name]));
  const blocks = content.report.files
    .filter((file) => file.findings.length > 0)
    .map((file) => fileLines(file, names, content.colour).join('\n'));
  return [...blocks, summaryLines(content).join('\n')].join('\n\n') + '\n';
}

function fileLines(file: FileResult, names: ReadonlyMap<string, string>, colour: boolean): readonly string[] {
  const rows = file.findings.map((finding) => [
    `${printable(file.path)}:${finding.line + 1}:${finding.column + 1}`,
    finding.severity,
    finding.ruleId,
    finding.masked,
    messageOf(finding, names),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const severity = file.findings[index]?.severity;
    // Whether the terminal takes colours has been judged already.
    if (colour && severity)
      cells[1] = styleText(colours[severity], cells[1] ?? '', { validateStream: false });
    return cells.join('  ');
  });
}

function messageOf(finding: LocatedFinding, names: ReadonlyMap<string, string>): string {
  const name = names.get(finding.ruleId) ?? finding.ruleId;
  const key = finding.key === undefined ? '' : ` in ${printable(finding.key)}`;
  return `${name}${key} (${finding.confidence} confidence)`;
}
