// All features of a candidate, by name: the scorer's only input, and what its explanations speak of.
import type { Span } from '../../base';
import type { Candidate } from '../candidate';
import { isJoinedWords } from '../joinedWords';
import { nameFeatures, type SecretKind } from './nameFeatures';
import { type PlaceFeatures, placeFeatures } from './placeFeatures';
import { type ValueFeatures, valueFeatures } from './valueFeatures';

/** Numbers from 0 to 1 by name; names are stable, the weights file refers to them. */
export type Features = Readonly<Record<string, number>>;

/** The features of a candidate, crossed with the kind of secret where that changes their meaning. */
export function featuresOf(candidate: Candidate): Features {
  return Object.assign({}, ...featureParts(candidate)) as Features;
}

/** The same in parts, as summing them up needs no whole; features that are left out are 0. */
export function featureParts(candidate: Candidate): readonly Features[] {
  const kind = kindOf(candidate.rule.id);
  const { value, place, loose, asKey, chosen } = measure(candidate);
  const name = nameFeatures(candidate.key, kind, candidate.verdict);
  const signed = name.isSigningKey === 1 || place.signs === 1 ? crossWith(crossedSigning, value, place) : {};
  // A password is often a word, or two with a sign between, a key or a token hardly ever.
  return kind === 'Password'
    ? [name, chosen ?? value, place, loose, signed]
    : [name, value, place, loose, signed, asKey];
}

interface Measured {
  readonly value: ValueFeatures;
  readonly place: PlaceFeatures;
  readonly loose: Features;
  readonly asKey: Features;
  /** The value's features where it is a password of words that people join, which looks like a path or a member. */
  readonly chosen: ValueFeatures | undefined;
}

/** By the secret's span, which is one object for all rules that read the same assignment. */
const measured = new WeakMap<Span, Measured>();

function measure(candidate: Candidate): Measured {
  const known = measured.get(candidate.secret);
  if (known) return known;
  const value = valueFeatures(candidate.value, candidate.key);
  const place = placeFeatures(candidate);
  const asKey = crossWith(crossedAsKey, value, place);
  const chosen = isJoinedWords(candidate.value)
    ? { ...value, isPath: 0, isDotted: 0, hasSymbols: 0 }
    : undefined;
  const result = { value, place, loose: looseFeatures(value, place), asKey, chosen };
  measured.set(candidate.secret, result);
  return result;
}

/** What a word means depends on how loosely it is tied to the name. */
function looseFeatures(value: ValueFeatures, place: PlaceFeatures): Features {
  const isLoose =
    place.isOption === 1 || place.isSpaced === 1 || (place.inProse === 1 && place.isQuoted === 0);
  const isHanded = place.isComparison === 1 || place.isArgument === 1;
  return {
    // Beside `EMAIL = "email"` a password that is its own name is one of a list of names.
    namesItself: place.amongNames === 1 && value.repeatsName === 1 ? 1 : 0,
    ...(isLoose ? crossWith(crossedLoosely, value, place) : {}),
    ...(isHanded ? crossWith(crossedHanded, value, place) : {}),
  };
}

type Measurable = keyof ValueFeatures | keyof PlaceFeatures;

/** Features by the names of what they become: made once, as names put together are slow to look up. */
type Crossing = readonly (readonly [Measurable, string])[];

function crossWith(crossing: Crossing, value: ValueFeatures, place: PlaceFeatures): Features {
  const result: Record<string, number> = {};
  for (const [name, crossedName] of crossing) {
    const found = isOfPlace(name, place) ? place[name] : value[name];
    if (found !== 0) result[crossedName] = found;
  }
  return result;
}

function isOfPlace(name: Measurable, place: PlaceFeatures): name is keyof PlaceFeatures {
  return name in place;
}

function crossing(ending: string, names: readonly Measurable[]): Crossing {
  return names.map((name) => [name, name + ending]);
}

const crossedLoosely = crossing('Loose', [
  'isWord',
  'hasDigits',
  'program',
  'isKebab',
  'isLabel',
  'inSentence',
]);
/** What frameworks sign with is used, be it a word. */
const crossedSigning = crossing('Signing', ['isWord', 'isSnake', 'isKebab', 'isCamel', 'isLabel']);
const crossedHanded = crossing('Handed', [
  'isWord',
  'program',
  'weak',
  'isSnake',
  'isCamel',
  'named',
  'inList',
  'amongFew',
]);
const crossedAsKey = crossing('AsKey', [
  'isSentence',
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
  'isUnreadable',
  'isRepeated',
  'isNumber',
  'weak',
  'named',
  'program',
  'inTest',
  'isComparison',
  'isArgument',
  'isSpaced',
  'isListed',
  'isQuoted',
  'isFallback',
  'signs',
  'standsAgain',
]);

const kinds: readonly (readonly [RegExp, SecretKind])[] = [
  [/salt/, 'Salt'],
  [/secret/, 'Secret'],
  [/api-key/, 'ApiKey'],
  [/private-key/, 'CryptoKey'],
  [/token|bearer/, 'Token'],
  [/credentials$|auth-value$/, 'Credentials'],
];

function kindOf(ruleId: string): SecretKind {
  return kinds.find(([expression]) => expression.test(ruleId))?.[1] ?? 'Password';
}
