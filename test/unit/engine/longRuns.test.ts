// keylift:ignore-file because the values below are runs of one piece, made to hold expressions up
import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { builtinRules } from '../../../src/rules';
import { alphanumeric, drawn } from '../../support/drawn';

const following = `admin_password = "${drawn(alphanumeric, 20)}"\n`;
const detector = createDetector(builtinRules);
const places: readonly ((value: string) => string)[] = [
  (value) => `password = "${value}"\n`,
  (value) => `check("api_key", "${value}")\n`,
  (value) => `if token == "${value}":\n`,
  (value) => `nkey = keys.from_seed(bytes("${value}"))\n`,
];
const heads = ['', 'su', 'base64', 'a1', '_'];
const pieces = [
  'a',
  'A',
  '0',
  'aA',
  'aA1',
  'abc_',
  'abc-',
  'abc|',
  'a.',
  '1-',
  'abc:',
  'ab/',
  ' a',
  '-',
  '%a',
];

describe('values of one piece again and again', () => {
  for (const place of places) {
    // An expression that tries each way to cut such a value would not end: a hundred pieces are cut in 2^100 ways.
    it(`are judged in one go, and what follows is found, in ${place('…').trim()}`, () => {
      for (const head of heads) {
        for (const piece of pieces) {
          for (const tail of ['', '!', 'Z9']) {
            const before = place(head + piece.repeat(100) + tail);
            const text = before + following;
            const { findings } = detector.detect({ text, path: 'shop.py' }, { salt: 'test' });
            assert.ok(findings.some(({ span }) => span.start > before.length));
          }
        }
      }
    });
  }
});
