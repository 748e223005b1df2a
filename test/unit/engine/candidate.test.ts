import assert from 'node:assert/strict';
import { candidateOf, type Source } from '../../../src/engine/candidate';
import { passwordRuleOf, ruleOf } from './ruleOf';

const source: Source = { text: 'pw = x1y2z3', path: 'a.ini', fileKind: 'config' };
const span = { start: 5, end: 11 };

describe('candidateOf', () => {
  it('takes the value from the text', () => {
    const made = candidateOf(
      source,
      { rule: ruleOf(), span, secret: span },
      'pw',
      { kind: 'text' },
      undefined,
    );
    assert.equal(made.value, 'x1y2z3');
    assert.deepEqual(made.evidence, []);
  });

  it('leaves to the scorer what general rules find by names, or say so', () => {
    const isGeneric = (rule: ReturnType<typeof ruleOf>): boolean =>
      candidateOf(source, { rule, span, secret: span }, 'pw', { kind: 'text' }, undefined).generic;
    assert.ok(isGeneric(passwordRuleOf()));
    assert.ok(isGeneric(ruleOf({ general: true, checks: [{ name: 'scored' }] })));
    assert.ok(!isGeneric(ruleOf({ checks: [{ name: 'scored' }] })));
    assert.ok(!isGeneric(passwordRuleOf({ general: false })));
  });
});
