import assert from 'node:assert/strict';
import { encloses, namesBlock } from '../../../../src/engine/owner/enclosing';

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

  it('takes a name as it is written, whatever characters stand in it', () => {
    const text = '<a(c><key>VALUE';
    const value = { start: text.indexOf('VALUE'), end: text.length };
    assert.ok(encloses(text, { start: 1, end: 4 }, value));
    const closed = '<a(c></A(C><key>VALUE';
    assert.ok(
      !encloses(closed, { start: 1, end: 4 }, { start: closed.indexOf('VALUE'), end: closed.length }),
    );
  });
});

describe('namesBlock', () => {
  const names = (text: string): boolean => {
    const start = text.indexOf('acme');
    return namesBlock(text, { start, end: start + 4 });
  };
  for (const text of [
    'acme: {',
    'acme:\n',
    '[services.acme]',
    '<acme url="x">',
    '</acme>',
    'provider "acme" {',
  ])
    it(`holds for ${JSON.stringify(text)}`, () => assert.ok(names(text)));
  for (const text of ['provider: acme', '# acme', 'the acme API', 'acme = x', '"acme", 1'])
    it(`does not hold for ${JSON.stringify(text)}`, () => assert.ok(!names(text)));
});
