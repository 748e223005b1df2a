// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { candidatesIn } from '../../../src/engine/candidates';
import { Matcher } from '../../../src/engine/match';
import { drawn } from '../../support/drawn';
import { passwordRuleOf, ruleOf, ruleSetOf } from './ruleOf';

const matcher = new Matcher(
  ruleSetOf(ruleOf(), ruleOf({ id: 'acme-near', near: ['acme shop'] }), passwordRuleOf()),
);
const key = `acme_${drawn('bcdfghjklm0123456789', 12, 4)}`;

function idsIn(text: string, usable: (id: string) => boolean = () => true): readonly string[] {
  const source = { text, path: 'a.ts', fileKind: 'code' } as const;
  return [...candidatesIn(source, matcher.match(text), ({ id }) => usable(id))].map(({ rule }) => rule.id);
}

describe('candidatesIn', () => {
  it('gives shapes, and values of names', () => {
    assert.deepEqual(idsIn(`x = "${key}"; password = "hunter2"`), ['acme-key', 'generic-password']);
  });

  it('asks for a near word where the rule has some', () => {
    assert.deepEqual(idsIn(`acme_shop = "${key}"`), ['acme-key', 'acme-near']);
  });

  it('leaves out rules that may not be used', () => {
    assert.deepEqual(
      idsIn(`password = "${key}"`, (id) => id === 'acme-key'),
      ['acme-key'],
    );
  });
});
