import assert from 'node:assert/strict';
import {
  digitsOrDrawn,
  lettersAndDigits,
  minUnique,
  mixedCase,
} from '../../../../src/engine/checks/composition';
import { ask } from '../ask';

describe('letters-and-digits', () => {
  it('wants both', () => {
    for (const [value, expected] of [
      ['a1', 'yes'],
      ['A-9', 'yes'],
      ['abc', 'no'],
      ['123', 'no'],
      ['é1', 'no'],
      ['', 'no'],
    ] as const) {
      assert.equal(ask(lettersAndDigits, value), expected, value);
    }
  });
});

describe('digits-or-drawn', () => {
  it('wants both, or letters that no word has in a row', () => {
    for (const [value, expected] of [
      ['a1', 'yes'],
      ['htkgbWGvvIWC', 'yes'],
      ['nNgWdtjiKLLQ', 'yes'],
      ['Blue#Kettle', 'yes'],
      ['Kettle!', 'no'],
      ['jo@acme', 'no'],
      ['htkgb', 'no'],
      ['workstation', 'no'],
      ['staging-database', 'no'],
      ['12345678', 'no'],
    ] as const) {
      assert.equal(ask(digitsOrDrawn, value), expected, value);
    }
  });
});

describe('mixed-case', () => {
  it('wants both cases and a digit', () => {
    for (const [value, expected] of [
      ['aB1', 'yes'],
      ['aB', 'no'],
      ['a1', 'no'],
      ['B1', 'no'],
      ['', 'no'],
    ] as const) {
      assert.equal(ask(mixedCase, value), expected, value);
    }
  });
});

describe('min-unique', () => {
  it('counts different characters', () => {
    assert.equal(ask(minUnique, 'abca', 3), 'yes');
    assert.equal(ask(minUnique, 'abca', 4), 'no');
    assert.equal(ask(minUnique, '', 0), 'yes');
    assert.equal(minUnique('abca', 3, '').text, '3 different characters');
  });
});
