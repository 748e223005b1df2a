// Values that open nothing, told by their names: what programs note down about secrets, and words that only sound like it.
import { anyOf, type Filter } from '../filter';
import { aboutSecret } from './aboutSecret';
import { constant } from './constant';
import { harmlessToken } from './harmlessToken';
import { makeTarget } from './makeTarget';
import { nextName } from './nextName';
import { noPassword } from './noPassword';
import { objectName } from './objectName';
import { packedName } from './packedName';
import { pairUser } from './pairUser';
import { saltBesideHash } from './saltBesideHash';
import { wordySeed } from './wordySeed';

const named = anyOf([
  harmlessToken,
  aboutSecret,
  objectName,
  packedName,
  noPassword,
  nextName,
  pairUser,
  makeTarget,
  saltBesideHash,
  wordySeed,
  constant,
]);

export const bookkeeping: Filter = (candidate) => (candidate.generic ? named(candidate) : undefined);
