// Possible keys of providers that only their names tell of.
import { type Candidate, candidateOf, type Source } from '../candidate';
import type { RawMatch } from '../match';
import type { Span } from '../../base';
import { placeOf } from '../place';
import { ownerOf } from './owner';
import { wholeValue } from './value';

/** The candidate of a token of a rule of `where: provider`; none where no provider is named as its owner. */
export function* ownedCandidates(
  source: Source,
  match: RawMatch,
  places: readonly Span[],
): Generator<Candidate> {
  const value = wholeValue(source.text, match.secret);
  if (!value) return;
  const owner = ownerOf(source.text, value, places);
  if (!owner) return;
  const context = placeOf(source.text, value);
  const key = context.key ? source.text.slice(context.key.start, context.key.end) : '';
  yield candidateOf(source, { ...match, span: value, secret: value }, key, context, owner);
}
