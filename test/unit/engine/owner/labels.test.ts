import assert from 'node:assert/strict';
import type { Span } from '../../../../src/base';
import {
  isLabelBehind,
  isLoneTitle,
  isOfNoun,
  isTitleAlone,
  opensRow,
} from '../../../../src/engine/owner/labels';

type Question = (text: string, word: Span, value: Span) => boolean;

/** Asks about the Agora and the VALUE of a text. */
function holds(question: Question, text: string): boolean {
  const [word, value] = [text.search(/agora/i), text.lastIndexOf('VALUE')];
  return question(text, { start: word, end: word + 5 }, { start: value, end: value + 5 });
}

function tests(question: Question, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) it(`holds for ${JSON.stringify(text)}`, () => assert.ok(holds(question, text)));
  for (const text of no)
    it(`does not hold for ${JSON.stringify(text)}`, () => assert.ok(!holds(question, text)));
}

describe('isLabelBehind', () =>
  tests(
    isLabelBehind,
    ['VALUE # agora', '"VALUE", // Agora (production)', 'VALUE  -- agora key\nnext line'],
    ['VALUE # agora revision of the build', 'VALUE, agora', 'VALUE\n# agora', 'VALUE # made for agora'],
  ));

describe('isOfNoun', () =>
  tests(
    isOfNoun,
    ['The token of Agora is `VALUE`.', 'our key for agora: VALUE', 'the secret of the Agora was VALUE'],
    ['The user of Agora is VALUE', 'The token of Agora stands in VALUE', 'token\nof agora is VALUE'],
  ));

describe('opensRow', () =>
  tests(
    opensRow,
    ['Agora;production;VALUE\n', '"agora","alice","VALUE","x"\n', 'a,b\nagora\tshop\tlive\tVALUE'],
    ['x;Agora;production;VALUE', 'Agora;production,VALUE', 'agora;a;b;c;d;VALUE', 'agora;live;VALUE x'],
  ));

describe('isTitleAlone', () =>
  tests(
    isTitleAlone,
    ['Agora\nVALUE\n', 'Agora (production):\n  x4y5z6w7v8\n  VALUE\n', 'agora\n\n- VALUE'],
    ['Agora revisions\nVALUE\n', 'Agora\nsome words\nVALUE\n', 'Agora\nx: VALUE\n', 'agora VALUE'],
  ));

describe('isLoneTitle', () =>
  tests(
    isLoneTitle,
    ['agora\nVALUE', '## Agora\n\nVALUE\n\nsome words', 'the key\nAgora:\n    VALUE\n'],
    [
      'agora revision\nVALUE',
      'shop\n0123456789ab\nagora\nVALUE',
      'agora\nVALUE\nshop\n0123456789ab\n',
      'agora\n0123456789ab\nVALUE',
    ],
  ));
