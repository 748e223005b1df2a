import assert from 'node:assert/strict';
import { rarityOf } from '../../../../src/rules/shape/rarity';

describe('rarityOf', () => {
  for (const [common, rare] of [
    ['https://', 'ghp_'],
    ['password=', 'xkeysib-'],
    ['api_key', 'sk-ant-'],
    ['abc', 'abcd'],
  ] as const) {
    it(`holds ${rare} for rarer than ${common}`, () => assert.ok(rarityOf(rare) > rarityOf(common)));
  }

  it('never falls when a literal grows', () => {
    const literal = 'https://user:password@api.server.com/token=x';
    for (let end = 1; end < literal.length; end++) {
      assert.ok(rarityOf(literal.slice(0, end + 1)) >= rarityOf(literal.slice(0, end)), literal.slice(0, end + 1));
    }
  });
});
