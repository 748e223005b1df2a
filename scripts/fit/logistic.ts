// Logistic regression by full-batch gradient descent with momentum: small, deterministic, enough for a hundred features.
import type { Features } from '../../src/engine/score/features';

/** One example; `weight` says how much it counts. */
export interface Example {
  readonly features: Features;
  readonly isSecret: boolean;
  readonly weight: number;
}

/** A fitted model. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const rounds = 1500;
const rate = 0.5;
const momentum = 0.9;

/** @param ridge pulls weights to zero: the larger, the less a rare feature can weigh */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const index = new Map(names.map((name, at) => [name, at]));
  // All examples in two flat arrays: which features they have, and how much of each.
  const ends = new Int32Array(examples.length);
  const places: number[] = [];
  const amounts: number[] = [];
  examples.forEach(({ features }, row) => {
    for (const [name, value] of Object.entries(features)) {
      if (value === 0) continue;
      places.push(index.get(name) ?? 0);
      amounts.push(value);
    }
    ends[row] = places.length;
  });
  const place = Int32Array.from(places);
  const amount = Float64Array.from(amounts);
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  const bias = names.length;
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length + 1);
    let from = 0;
    examples.forEach(({ isSecret, weight }, row) => {
      const to = ends[row] ?? from;
      let sum = weights[bias] ?? 0;
      for (let at = from; at < to; at++) sum += (weights[place[at] ?? 0] ?? 0) * (amount[at] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (isSecret ? 1 : 0)) * weight) / total;
      for (let at = from; at < to; at++)
        slope[place[at] ?? 0] = (slope[place[at] ?? 0] ?? 0) + error * (amount[at] ?? 0);
      slope[bias] = (slope[bias] ?? 0) + error;
      from = to;
    });
    for (let at = 0; at < weights.length; at++) {
      const pull = at === bias ? 0 : (ridge * (weights[at] ?? 0)) / total;
      speed[at] = momentum * (speed[at] ?? 0) - rate * ((slope[at] ?? 0) + pull);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  const round3 = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    bias: round3(weights[bias] ?? 0),
    weights: Object.fromEntries(names.map((name, at) => [name, round3(weights[at] ?? 0)])),
  };
}

/** The model's probability that the value is a secret. */
export function probability({ bias, weights }: Model, features: Features): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
