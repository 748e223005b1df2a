// Live checks, declared in rule files: one harmless request that tells whether a credential still works.
import type { LiveRequest } from '../../base';

/** As the data of live checks has it. */
export type VerifySpec = LiveRequest;

/** Everything `npm run build:rules` knows of live checks: by rule id. */
export type VerifyData = Readonly<Record<string, VerifySpec>>;

/** What a provider said, as far as it can be told. */
export interface LiveAnswer {
  readonly verdict: 'live' | 'dead' | 'unknown';
  /** HTTP status; undefined when there was no answer. */
  readonly status?: number;
  /** One sentence, without the value. */
  readonly reason: string;
}
