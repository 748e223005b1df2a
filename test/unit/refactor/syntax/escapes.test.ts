// Escapes: what a literal's source text means, and when that is not certain.
import { strict as assert } from 'node:assert';
import { decodeEscapes, type Escapes } from '../../../../src/refactor/syntax';

const base: Escapes = {
  simple: { n: '\n', '\\': '\\', '\n': '' },
  codes: { x: { min: 2, max: 2 }, u: { min: 4, max: 4 } },
  braced: 'u',
  octal: { min: 1, max: 3 },
  largestByte: 0x7f,
  other: 'fail',
};

describe('decodeEscapes', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['abc', 'abc'],
    ['a\\nb\\\\n', 'a\nb\\n'],
    ['\\x41\\u00e9\\u{1F511}\\101', 'A\u00e9\u{1F511}A'],
    ['a\\\r\nb\\\nc', 'abc'],
    ['\\xff', undefined],
    ['\\377', undefined],
    ['\\x4', undefined],
    ['\\u{110000}', undefined],
    ['\\u{}', undefined],
    ['\\q', undefined],
    ['a\\', undefined],
  ];
  for (const [raw, value] of cases) {
    it(`reads ${JSON.stringify(raw)}`, () => assert.equal(decodeEscapes(raw, base), value));
  }

  it('keeps or drops the backslash of what is no escape, as the language does', () => {
    assert.equal(decodeEscapes('\\q\\x4', { ...base, other: 'keep' }), '\\q\\x4');
    assert.equal(decodeEscapes('\\q', { ...base, other: 'drop' }), 'q');
  });
});
