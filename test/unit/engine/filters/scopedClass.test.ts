// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { scopedClass } from '../../../../src/engine/filters/scopedClass';
import { passwordOf } from '../candidateOf';

const judge = (key: string, marked: string): string | undefined =>
  scopedClass(passwordOf(marked, { key, generic: true }));

describe('scopedClass', () => {
  for (const [key, marked] of [
    ['token', 'Panel_token__x7Fq2'],
    ['password', 'password__uqjo6'],
    ['secretKey', 'secretKey--Use4u'],
    ['secret', 'Secret-module--secret--TceHk'],
    ['token', 'Token-module_token_nW3CZ'],
    ['apiKey', '_apiKey_jt8hv_1'],
    ['styles.password', 'password___3xY9z'],
    ['password', '{ panel: "panel_x7Fq2", password: "«password_3xY9z»" }'],
    ['token', '{"secret":"_secret_0xze7_12","token":"«token_xf6NK»"}'],
    ['passwordBox', '{"passwordBox":"«passwordBox-q1n4xm»","row":"row-1i2tjx"}'],
  ] as const) {
    it(`drops the class ${marked} as ${key}`, () => assert.equal(judge(key, marked), 'the name of a class'));
  }

  for (const [key, marked] of [
    ['token', 'Panel_tokens__x7Fq2'],
    ['token', 'Panel_token__x7Fq2Lw9Rt4'],
    ['password', 'password__12345'],
    ['password', 'password_3xY9z'],
    ['password', '{ panel: "table_x7Fq2", password: "«password_3xY9z»" }'],
    ['password', 'my#password__uqjo6'],
    ['secret', '_secret_is_2017'],
    ['token', 'Token_module_token_nW3CZ'],
    ['', 'token__x7Fq2'],
  ] as const) {
    it(`keeps ${marked} as ${key}`, () => assert.equal(judge(key, marked), undefined));
  }

  it('leaves values with a shape of their own to their rules', () => {
    assert.equal(scopedClass(passwordOf('password__uqjo6', { generic: false })), undefined);
  });
});
