// Possible findings of one text: matches of shapes with what ties them to their rules, and values of telling names.
import type { Span } from '../base';
import { type Candidate, candidateOf, type Source } from './candidate';
import { Constants } from './constants';
import { describeContext } from './context';
import { keyCandidates } from './keyCandidates';
import type { MatchResult, RawMatch } from './match';
import { isNear, nearestWord } from './nearness';
import { ownedCandidates } from './owner';
import { Pairs } from './pairs';
import { placeOf } from './place';
import type { CompiledRule } from './rule';
import { mayHold } from './runChecks';

type Usable = (rule: CompiledRule) => boolean;

/** Made one by one, so that cancelling saves the rest of the work. */
export function* candidatesIn(source: Source, found: MatchResult, usable: Usable): Generator<Candidate> {
  yield* shapeCandidates(source, found, usable);
  yield* keyCandidates(source, found, usable);
}

/** Matches of shapes that either stand for themselves or have a near word or their partner close by. */
function* shapeCandidates(source: Source, found: MatchResult, usable: Usable): Generator<Candidate> {
  const pairs = new Pairs(found.matches);
  const constants = new Constants(source.text);
  for (const match of found.matches) {
    const { rule } = match;
    if (!usable(rule)) continue;
    if (match.isConstant) {
      const literal = constants.literalOf(match.secret);
      if (!literal) continue;
      const context = describeContext(source.text, literal);
      yield candidateOf(
        source,
        { rule, span: literal, secret: literal },
        keyOf(source, context.key),
        context,
        undefined,
      );
      continue;
    }
    const places = found.nearPlaces.get(rule) ?? [];
    // To describe the place costs much, and most bare keys without a word close by are none.
    if (rule.near.length > 0 && !isNear(places, match.span) && !pairs.partnerOf(match)) continue;
    // Nor has most of what is near a word the looks of a key.
    if (rule.near.length > 0 && !mayHold(rule, source.text.slice(match.secret.start, match.secret.end)))
      continue;
    if (rule.where === 'provider') {
      yield* ownedCandidates(source, match, places);
      continue;
    }
    const context = placeOf(source.text, namedPlace(source.text, match));
    const near = nearestWord(source.text, match.span, context, places) ?? pairs.partnerOf(match);
    if (rule.near.length > 0 && !near) continue;
    yield candidateOf(source, match, keyOf(source, context.key), context, near);
  }
}

/**
 * The place whose name counts: the whole match, when it begins with words of its own (a scheme, a parameter's name),
 * else the secret; a lone delimiter in front of it says nothing.
 */
function namedPlace(text: string, { span, secret }: RawMatch): Span {
  return /[A-Za-z0-9]/.test(text.slice(span.start, secret.start)) ? span : secret;
}

function keyOf(source: Source, key: Span | undefined): string {
  return key ? source.text.slice(key.start, key.end) : '';
}
