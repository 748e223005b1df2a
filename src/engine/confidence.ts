// From evidence to confidence, and from confidence to severity.
import type { Candidate } from './candidate';
import type { Confidence, Severity } from './finding';

/**
 * How sure the finding is.
 * @param proven a checksum or a structure holds
 * @param doubted a check says that the value was made up or altered
 */
export function confidenceOf(candidate: Candidate, proven: boolean, doubted: boolean): Confidence {
  if (doubted) return 'low';
  if (candidate.generic) return 'low';
  // A proof of structure (a token that decodes) needs no help; a value that only looks right does.
  if (proven) return 'certain';
  if (candidate.distinctive) return candidate.context.kind === 'comment' ? 'medium' : 'high';
  return candidate.near?.nearness === 'block' && candidate.context.kind === 'comment' ? 'low' : 'medium';
}

/** Severity says urgency; keys that are meant for clients, halves of pairs and published samples are only hints. */
export function severityOf(candidate: Candidate, confidence: Confidence): Severity {
  if (candidate.rule.kind !== 'secret' || candidate.sampleOf !== undefined) return 'hint';
  switch (confidence) {
    case 'certain':
      return 'error';
    case 'high':
    case 'medium':
      return 'warning';
    case 'low':
      return 'information';
  }
}
