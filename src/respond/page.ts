// The response page, as Markdown.
import { type Response, responseOf, type Section, type SectionName } from './merge';
import type { RespondData } from './types';

/** What each section is headed with. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  risks: 'What an attacker can do',
  audit: 'See whether it was misused',
  generate: 'Make a new one',
  breaks: 'What stops working',
  revoke: 'Replace and revoke it',
  testing: 'Test the change, and have a way back',
  leaks: 'How it usually gets out',
  practices: 'Keep the next one safe',
  notes: 'Good to know',
};

/** The page on a leaked credential of this rule; undefined when the data has nothing on the rule. */
export function respondPage(data: RespondData, ruleId: string): string | undefined {
  const response = responseOf(data, ruleId);
  if (!response) return undefined;
  const parts = [
    `# ${response.rule.name}: what to do after a leak`,
    response.rule.description,
    linksOf(response),
    ...response.sections.flatMap((section) => [
      headingOf(section),
      listOf(section.sentences, numbered.has(section.name)),
    ]),
    ...(response.sections.some(({ general }) => general) ? [generalNote(response)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Sections whose sentences are steps in a fixed order. */
const numbered: ReadonlySet<SectionName> = new Set(['generate', 'revoke']);

function headingOf({ name, general }: Section): string {
  return `## ${sectionTitles[name]}${general ? ' (general)' : ''}`;
}

function listOf(sentences: readonly string[], isNumbered = false): string {
  return sentences.map((sentence, at) => `${isNumbered ? `${at + 1}.` : '-'} ${sentence}`).join('\n');
}

function linksOf({ provider, rule, manage }: Response): string {
  const links = [
    ...(manage === undefined ? [] : [`[Manage keys](${manage})`]),
    ...(rule.docs === undefined ? [] : [`[Documentation](${rule.docs})`]),
    `[${provider.name}](${provider.website})`,
  ];
  return links.join(' · ');
}

function generalNote({ provider }: Response): string {
  return `Parts marked "general" hold for credentials of this kind everywhere; ${provider.name}'s own documentation may say more.`;
}
