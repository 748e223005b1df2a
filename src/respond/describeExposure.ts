// The exposure of a secret in words: the verdict, its reasons, what to do, and where the copies are.
import { codeSpan } from './codeSpan';
import type { ExposureFacts } from './exposure';
import { type VerdictLevel, verdictOf } from './verdict';

/** The verdict as a heading has it. */
export const verdictTitles: Readonly<Record<VerdictLevel, string>> = {
  contained: 'Contained',
  shared: 'Shared in commits or packages',
  exposed: 'Exposed',
  unknown: 'Exposure not known',
};

/** Markdown, for below a heading of the second level that the caller gives. */
export function describeExposure(facts: ExposureFacts): string {
  const { level, settled, reasons, advice } = verdictOf(facts);
  const parts = [
    `**${verdictTitles[level]}.**${settled || level === 'exposed' || level === 'unknown' ? '' : ' This may turn out to be worse:'}`,
    reasons.map((reason) => `- ${reason}`).join('\n'),
    'What to do, in this order:',
    advice.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    ...describePlaces(facts),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describePlaces({ places }: ExposureFacts): string[] {
  if (places.length === 0) return [];
  const lines = places.map(
    ({ path, line, kind }) => `- ${codeSpan(`${path}:${line}`)}${kind === 'source' ? '' : ` (${kind})`}`,
  );
  return ['The value stands in:', lines.join('\n')];
}
