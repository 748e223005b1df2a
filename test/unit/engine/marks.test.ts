import assert from 'node:assert/strict';
import { Marks } from '../../../src/engine/marks';
import { alphanumeric, drawn } from '../../support/drawn';
import { passwordRuleOf, ruleOf } from './ruleOf';

const key = (length: number): string => drawn(alphanumeric, length, 3);
const beginsWith = (...literals: string[]) => literals.map((literal) => ({ literal, min: 0, max: 0 }));
const acme = ruleOf({ anchors: beginsWith('acme_'), minLength: 25 });

describe('Marks', () => {
  it('tells a value that ends before a key with its mark could', () => {
    const marks = new Marks([acme]);
    assert.equal(marks.isCutShort(`acme_${key(19)}`), true);
    assert.equal(marks.isCutShort(`acme_${key(20)}`), false);
    assert.equal(marks.isCutShort(`acme-${key(19)}`), false);
    assert.equal(marks.isCutShort(key(19)), false);
  });

  it('goes by the shortest keys that begin so, be there a word needed beside them', () => {
    const needy = ruleOf({ anchors: beginsWith('acme_'), near: ['acme'], minLength: 20 });
    const longer = ruleOf({ anchors: beginsWith('acme_live_'), minLength: 40 });
    const marks = new Marks([acme, needy, longer]);
    assert.equal(marks.isCutShort(`acme_${key(14)}`), true);
    assert.equal(marks.isCutShort(`acme_${key(15)}`), false);
    assert.equal(marks.isCutShort(`acme_live_${key(15)}`), false);
  });

  for (const [what, rule] of [
    ['common words', ruleOf({ anchors: beginsWith('secret_', 'live_', 'pat-'), minLength: 40 })],
    ['what can stand further on', ruleOf({ anchors: [{ literal: 'live_', min: 0, max: 3 }], minLength: 40 })],
    ['a word beside the value', ruleOf({ anchors: beginsWith('acme_'), near: ['acme'], minLength: 40 })],
    [
      'a part of a match',
      ruleOf({ anchors: beginsWith('acme_'), shape: 'acme_(?<secret>.*)', minLength: 40 }),
    ],
    ['no provider', passwordRuleOf({ anchors: beginsWith('acme_'), where: 'near', near: [], minLength: 40 })],
  ] as const) {
    it(`takes no mark from ${what}`, () => {
      const marks = new Marks([rule]);
      for (const begin of ['secret_', 'live_', 'pat-', 'acme_'])
        assert.equal(marks.isCutShort(`${begin}${key(12)}`), false, begin);
    });
  }
});
