// The page "Why was this flagged?": rule, evidence, and how to silence it, as Markdown without the value. Pure.
import type { CompiledRule, Finding } from '../engine';
import { confidenceWord, rulePage } from './messages';

/** What "Why was this flagged?" tells of. */
export interface WhyFacts {
  readonly rule: CompiledRule;
  readonly finding: Finding;
  /** POSIX path. */
  readonly path: string;
  /** One-based. */
  readonly line: number;
  /** What the provider answered when it was asked, as a sentence. */
  readonly liveAnswer?: string;
  /** Why there is no preferred fix, where there is none. */
  readonly noFixBecause?: string;
}

export function whyPage({ rule, finding, path, line, liveAnswer, noFixBecause }: WhyFacts): string {
  const lines = [
    `# ${escapeMarkdown(rule.name)}`,
    '',
    `${escapeMarkdown(path)}, line ${line}: \`${finding.masked}\``,
    '',
    escapeMarkdown(rule.description),
    '',
    '## Why it was flagged',
    '',
    `Rule [${rule.id}](${rulePage(rule)}), ${confidenceWord(finding.confidence)}.`,
    '',
    ...finding.evidence.map((evidence) => `- ${escapeMarkdown(evidence.text)}`),
    ...(liveAnswer === undefined ? [] : [`- ${escapeMarkdown(liveAnswer)}`]),
    '',
  ];
  if (finding.alsoMatched.length > 0) {
    lines.push(`These rules claimed the same characters too: ${finding.alsoMatched.join(', ')}.`, '');
  }
  if (noFixBecause !== undefined) {
    lines.push('## Why there is no automatic fix', '', escapeMarkdown(noFixBecause), '');
  }
  lines.push(
    '## How to silence it',
    '',
    '- This line: the quick fix "Ignore here with a comment" adds a marker.',
    '- This value, everywhere in the folder: "Ignore this value in .keyliftignore" stores its keyed hash.',
    `- This rule: add \`"${rule.id}"\` to the setting \`keylift.disabledRules\`.`,
    '- These files: add a glob to the setting `keylift.exclude`.',
    '',
  );
  return lines.join('\n');
}

/** Text that Markdown shows as it is written. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
