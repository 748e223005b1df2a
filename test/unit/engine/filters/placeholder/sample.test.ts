// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { sample } from '../../../../../src/engine/filters/placeholder/sample';
import { candidateOf, passwordOf } from '../../candidateOf';
import { passwordRuleOf } from '../../ruleOf';

describe('sample', () => {
  it('drops a shaped value that says example', () => {
    for (const value of ['acme_example_key', 'ABCDEXAMPLE'])
      assert.equal(sample(candidateOf(value)), 'a documentation sample', value);
  });

  it('drops the word that all web apps of Telegram sign with', () =>
    assert.ok(sample(passwordOf('WebAppData', { generic: true }))));

  it('drops it in capitals only where words are weighed', () => {
    assert.ok(sample(passwordOf('ABCDEXAMPLE', { generic: true })));
    assert.equal(sample(passwordOf('example', { generic: true })), undefined);
  });

  it('drops numbers that read as words, but for passwords', () => {
    const given = (value: string, field: string) =>
      sample(passwordOf(value, { generic: true, rule: passwordRuleOf({ field }) }));
    assert.ok(given('deadbeefcafebabe', 'secret'));
    assert.ok(given('0xDEADBEEF', 'token'));
    assert.equal(given('deadbeefcafebab7', 'secret'), undefined);
    assert.equal(given('deadbeef', 'password'), undefined);
  });

  it('drops what a schema shows as an example, but not what stands in one', () => {
    const given = (marked: string) => sample(passwordOf(marked, { generic: true }));
    assert.ok(given('password: { type: string, example: "«kq7vwx»" }'));
    assert.ok(given('password:\n  type: string\n  examples: ["«kq7vwx»"]'));
    assert.equal(given('example: { password: "«kq7vwx»" }'), undefined);
    assert.equal(given('counterexample: "«kq7vwx»"'), undefined);
    assert.equal(sample(candidateOf('example: "«acme_kq7vwx»"')), undefined);
  });

  it('drops what is called a placeholder', () => {
    assert.ok(sample(passwordOf('kq7vwx', { key: 'Placeholder' })));
    assert.equal(sample(passwordOf('kq7vwx', { key: 'place' })), undefined);
  });
});
