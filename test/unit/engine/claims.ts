// Claims on places of one text, of which the best wins.
import type { CompiledRule } from '../../../src/engine';
import type { Accepted, Winner } from '../../../src/engine/overlap';
import { candidateOf, type CandidateChanges } from './candidateOf';
import { ruleOf } from './ruleOf';

const text = 'acme_key = "0123456789abcdefghij"; other = "9876543210"';

/** What a claim says where it is not what all say. */
interface Claim extends CandidateChanges {
  readonly confidence?: Accepted['confidence'];
  readonly start?: number;
  readonly end?: number;
}

/** A claim on the first value, unless it says another place. */
export function claim(
  changes: Partial<CompiledRule>,
  { confidence = 'high', start = 12, end = 32, ...rest }: Claim = {},
): Accepted {
  const span = { start, end };
  return { candidate: candidateOf(text, { rule: ruleOf(changes), span, secret: span, ...rest }), confidence };
}

/** The winners' rules. */
export const ids = (winners: readonly Winner[]): string[] =>
  winners.map(({ candidate }) => candidate.rule.id);
/** A near word of four characters, so near and there. */
export const near = (nearness: 'key' | 'line' | 'block', start = 0) => ({
  near: { nearness, word: { start, end: start + 4 } },
});
