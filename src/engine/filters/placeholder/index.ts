// Stand-ins that people write where a secret will go: judged by whole words, so that a real value that happens to
// hold "test" or "pass" somewhere is kept.
import { anyOf } from '../filter';
import { encoded } from './encoded';
import { inAddress } from './inAddress';
import { instruction } from './instruction';
import { keyword } from './keyword';
import { label } from './label';
import { markAlone } from './markAlone';
import { mask } from './mask';
import { ownName } from './ownName';
import { plainWords } from './plainWords';
import { sample } from './sample';
import { secretName } from './secretName';
import { standInWord } from './standInWord';

export const placeholder = anyOf([
  ownName,
  inAddress,
  keyword,
  label,
  sample,
  mask,
  markAlone,
  instruction,
  secretName,
  standInWord,
  plainWords,
  encoded,
]);
