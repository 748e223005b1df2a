// All features of a candidate, by name: the scorer's only input, and what its explanations speak of.
import type { Candidate } from '../candidate';
import { nameFeatures, type SecretKind } from './nameFeatures';
import { placeFeatures } from './placeFeatures';
import { valueFeatures } from './valueFeatures';

/** Numbers from 0 to 1 by name; names are stable, the weights file refers to them. */
export type Features = Readonly<Record<string, number>>;

/** The features of a candidate, crossed with the kind of secret where that changes their meaning. */
export function featuresOf(candidate: Candidate): Features {
  const kind = kindOf(candidate.rule.id);
  const value = valueFeatures(candidate.value, candidate.key);
  const name = nameFeatures(candidate.key, kind, candidate.verdict);
  const place = placeFeatures(candidate);
  const features: Record<string, number> = { ...name, ...value, ...place };
  // What a word means depends on how loosely it is tied to the name.
  if (place.isOption || place.isSpaced || (place.inProse && !place.isQuoted)) {
    for (const feature of ['isWord', 'hasDigits', 'program', 'isKebab', 'isLabel'] as const)
      features[`${feature}Loose`] = value[feature];
  }
  if (place.isComparison || place.isArgument) {
    for (const feature of ['isWord', 'program', 'weak', 'isSnake', 'isCamel'] as const)
      features[`${feature}Handed`] = value[feature];
  }
  // A password is often a word, a key or a token hardly ever.
  if (kind !== 'Password') {
    for (const feature of crossed) features[`${feature}AsKey`] = features[feature] ?? 0;
  }
  return features;
}

const crossed = [
  'isShort',
  'disorder',
  'hasDigits',
  'isWord',
  'isLabel',
  'isSnake',
  'isKebab',
  'isCamel',
  'isTypeName',
  'isConstant',
  'isRandom',
  'isNumber',
  'weak',
  'named',
  'program',
  'inTest',
  'isComparison',
  'isArgument',
  'isSpaced',
] as const;

const kinds: readonly (readonly [RegExp, SecretKind])[] = [
  [/salt/, 'Salt'],
  [/secret/, 'Secret'],
  [/api-key/, 'ApiKey'],
  [/private-key/, 'CryptoKey'],
  [/token|bearer/, 'Token'],
  [/credentials$/, 'Credentials'],
];

function kindOf(ruleId: string): SecretKind {
  return kinds.find(([expression]) => expression.test(ruleId))?.[1] ?? 'Password';
}
