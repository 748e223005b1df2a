// Two made-up secrets, and what finds them in place of the engine.
import { Masked } from '../../../src/base';
import type { Finding } from '../../../src/engine';
import { madeUpSecret } from '../../support/checkRefactor';

export const [one, two] = [madeUpSecret(1), madeUpSecret(2)] as const;

/** Every occurrence of the two, as arguments. */
export function findBoth(text: string): readonly Finding[] {
  return Array.from(text.matchAll(new RegExp(`${one}|${two}`, 'g')), (match) => ({
    ruleId: 'acme-api-key',
    span: { start: match.index, end: match.index + match[0].length },
    masked: new Masked(match[0]).toString(),
    fingerprint: match[0] === one ? '01' : '02',
    confidence: 'high',
    severity: 'warning',
    evidence: [],
    context: 'argument',
    alsoMatched: [],
  }));
}
