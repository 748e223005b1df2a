// Values that come in pairs, a key id with its secret: the one speaks for the other.
import { firstEndingAfter, type Span } from '../base';
import { pairReach, type RawMatch } from './match';
import type { NearEvidence } from './nearness';

/** The matches of one text, asked for partners. */
export class Pairs {
  /** Ascending for each rule; matches of one rule don't overlap. */
  readonly #spans = new Map<string, Span[]>();

  /** @param matches of each rule by position, as the matcher gives them */
  constructor(matches: readonly RawMatch[]) {
    for (const { rule, span } of matches) {
      const known = this.#spans.get(rule.id);
      if (known) known.push(span);
      else this.#spans.set(rule.id, [span]);
    }
  }

  /** The other half within the rule's number of lines counts like a near word on the line. */
  partnerOf({ rule, span }: RawMatch): NearEvidence | undefined {
    const spans = rule.pair && this.#spans.get(rule.pair.rule);
    if (!spans) return undefined;
    const reach = pairReach(rule);
    const partner = spans[firstEndingAfter(spans, span.start - reach)];
    return partner && partner.start < span.end + reach ? { nearness: 'line', word: partner } : undefined;
  }
}
