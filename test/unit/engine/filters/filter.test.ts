import assert from 'node:assert/strict';
import { anyOf, isGeneral, kindOf } from '../../../../src/engine/filters/filter';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

describe('anyOf', () => {
  it('gives the first reason', () => {
    const asked: number[] = [];
    const filter = (number: number, reason?: string) => () => {
      asked.push(number);
      return reason;
    };
    const both = anyOf([filter(1), filter(2, 'a label'), filter(3, 'a type')]);
    assert.equal(both(candidateOf('x')), 'a label');
    assert.deepEqual(asked, [1, 2]);
    assert.equal(anyOf([filter(1)])(candidateOf('x')), undefined);
  });
});

describe('kindOf', () => {
  it('names the first expression that fits', () => {
    const kinds = [
      [/^\d+$/, 'a number'],
      [/^\w+$/, 'a word'],
    ] as const;
    assert.equal(kindOf('77', kinds), 'a number');
    assert.equal(kindOf('x77', kinds), 'a word');
    assert.equal(kindOf('x-77', kinds), undefined);
  });
});

describe('isGeneral', () => {
  it('holds for rules by name, and those for places', () => {
    assert.ok(isGeneral(passwordOf('x')));
    assert.ok(isGeneral(candidateOf('x', { rule: ruleOf({ general: true }) })));
    assert.ok(!isGeneral(nearCandidateOf('x')));
  });
});
