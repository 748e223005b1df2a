// The scorer: a logistic model over named features, whose weights are fitted by `npm run fit` (docs/scoring.md).
import type { Candidate } from '../candidate';
import type { Confidence, Evidence } from '../finding';
import { describeFeature } from './describe';
import { type Features, featuresOf } from './features';
import weights from './weights.generated.json';

/** What the scorer makes of a candidate. */
export interface Score {
  /** Probability, 0 to 1, that the value is a credential. */
  readonly probability: number;
  /** Undefined: not worth showing. */
  readonly confidence: Confidence | undefined;
  /** The features that decided, strongest first. */
  readonly evidence: readonly Evidence[];
}

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));
const reasonsShown = 3;

/** Judges a value that only its name makes suspicious. */
export function scoreOf(candidate: Candidate): Score {
  const features = featuresOf(candidate);
  const probability = probabilityOf(features);
  return {
    probability,
    confidence: probability >= weights.medium ? 'medium' : probability >= weights.low ? 'low' : undefined,
    evidence: reasons(features),
  };
}

/** The model's answer for given features. */
function probabilityOf(features: Features): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(features)) sum += value * (weightOf.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function reasons(features: Features): readonly Evidence[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, share: value * (weightOf.get(name) ?? 0) }))
    .filter(({ share }) => Math.abs(share) > 0.2)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .flatMap(({ name, share }) => {
      const text = describeFeature(name);
      return text === undefined
        ? []
        : [{ kind: share > 0 ? ('entropy' as const) : ('doubt' as const), text }];
    })
    .slice(0, reasonsShown);
}
