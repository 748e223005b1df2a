import assert from 'node:assert/strict';
import { encloses } from '../../../../src/engine/owner/enclosing';

const isIn = (text: string): boolean => {
  const [word, value] = [text.indexOf('acme'), text.indexOf('VALUE')];
  return encloses(text, { start: word, end: word + 4 }, { start: value, end: value + 5 });
};

describe('encloses', () => {
  for (const text of [
    'acme: { a: { key: VALUE } }',
    'acme:\n  key: VALUE',
    '[acme]\nkey = VALUE',
    '# acme\nVALUE',
  ])
    it(`sees the block in ${JSON.stringify(text)}`, () => assert.ok(isIn(text)));
  for (const text of [
    'acme: { a: 1 }, key: VALUE',
    'acme:\nkey: VALUE',
    '[acme]\n[b]\nkey = VALUE',
    'acme is VALUE',
  ])
    it(`sees none in ${JSON.stringify(text)}`, () => assert.ok(!isIn(text)));
});
