// The scorer: a logistic model over named features, whose weights are fitted by `npm run fit` (docs/scoring.md).
import type { Candidate } from '../candidate';
import type { Confidence, Evidence } from '../finding';
import { describeFeature } from './describe';
import { featureParts, type Features } from './features';
import weights from './weights.generated.json';

/** What the scorer makes of a candidate. */
export interface Score {
  /** Probability, 0 to 1, that the value is a credential. */
  readonly probability: number;
  /** Undefined: not worth showing. */
  readonly confidence: Confidence | undefined;
  /** The features that decided, strongest first; none for values that are not shown. */
  readonly evidence: readonly Evidence[];
}

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));
const reasonsShown = 3;

/** Judges a value that only its name makes suspicious. */
export function scoreOf(candidate: Candidate): Score {
  const parts = featureParts(candidate);
  const probability = probabilityOf(parts);
  const confidence =
    probability >= weights.medium ? 'medium' : probability >= weights.low ? 'low' : undefined;
  return { probability, confidence, evidence: confidence === undefined ? [] : reasons(parts) };
}

/** The model's answer for given features. */
function probabilityOf(parts: readonly Features[]): number {
  let sum = weights.bias;
  for (const features of parts) {
    for (const name in features) sum += (features[name] ?? 0) * (weightOf.get(name) ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

function reasons(parts: readonly Features[]): readonly Evidence[] {
  return parts
    .flatMap((features) => Object.entries(features))
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
