// Values that only refer to a secret kept elsewhere: variables, templates, manager references, expressions.
import { anyOf } from '../filter';
import { bareWord } from './bareWord';
import { betweenTexts } from './betweenTexts';
import { expression } from './expression';
import { interpolated } from './interpolated';
import { madeOfVariables } from './madeOfVariables';
import { template } from './template';
import { written } from './written';

export const reference = anyOf([
  template,
  betweenTexts,
  bareWord,
  madeOfVariables,
  interpolated,
  expression,
  written,
]);
