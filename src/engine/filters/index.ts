// All filters in the order they are asked: the cheap and telling ones first.
import type { Candidate } from '../candidate';
import { holdsPassword } from '../holdsPassword';
import { isMarked } from '../isMarked';
import { algorithm } from './algorithm';
import { blob } from './blob';
import { bookkeeping } from './bookkeeping';
import { chainAddress } from './chainAddress';
import { challenge } from './challenge';
import { digest } from './digest';
import { encrypted } from './encrypted';
import { fieldName } from './fieldName';
import { anyOf } from './filter';
import { listed } from './listed';
import { location } from './location';
import { lookedUp } from './lookedUp';
import { notation } from './notation';
import { numbered } from './numbered';
import { optionWord } from './optionWord';
import { otherArgument } from './otherArgument';
import { phrase } from './phrase';
import { placeholder } from './placeholder';
import { programName } from './programName';
import { prose } from './prose';
import { publicMaterial } from './publicMaterial';
import { reference } from './reference';
import { scopedClass } from './scopedClass';
import { sequence } from './sequence';

const shaped = anyOf([
  reference,
  encrypted,
  placeholder,
  publicMaterial,
  chainAddress,
  digest,
  algorithm,
  numbered,
  // Marked ones are reported with a doubt (`doubts`).
  (candidate) => (isMarked(candidate) ? undefined : sequence(candidate)),
  location,
  blob,
]);

/** For values that the scorer judges: only what is no value at all, or public for certain. */
const scored = anyOf([
  reference,
  encrypted,
  placeholder,
  publicMaterial,
  chainAddress,
  digest,
  location,
  bookkeeping,
  algorithm,
  notation,
  fieldName,
  scopedClass,
  programName,
  otherArgument,
  lookedUp,
  optionWord,
  listed,
  challenge,
  prose,
  phrase,
  // People do choose short ones for passwords.
  (candidate) =>
    candidate.value.length < 20 && holdsPassword(candidate.rule) && !candidate.verdict?.isAbout
      ? undefined
      : sequence(candidate),
]);

/** Why the candidate is no secret, or undefined when every filter lets it pass. */
export function refusal(candidate: Candidate): string | undefined {
  return candidate.generic ? scored(candidate) : shaped(candidate);
}
