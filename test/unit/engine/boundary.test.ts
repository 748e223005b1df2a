// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import type { CompiledRule } from '../../../src/engine';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { isInsideToken, shapeExpression } from '../../../src/engine/boundary';
import { ruleOf } from './ruleOf';

describe('shapeExpression', () => {
  const key = `acme_${'01ab'.repeat(3)}`;
  const finds = (changes: Partial<CompiledRule>, text: string): boolean =>
    shapeExpression(ruleOf(changes), 'g').test(text);

  for (const [before, after] of [
    ['', ''],
    ['"', '"'],
    ['=', ';'],
    ['é', 'é'],
    ['🔑', '🔑'],
    ['-', '-'],
    ['+', '/'],
    ['\\n', '\\n'],
    ['%3D', '%26'],
    ['\\u0022', '\\u0022'],
    ['(', ')'],
  ] as const) {
    it(`takes a match between ${before || 'nothing'} and ${after || 'nothing'}`, () => {
      assert.ok(finds({}, before + key + after));
    });
  }

  for (const [before, after] of [
    ['x', ''],
    ['', 'x'],
    ['_', ''],
    ['', '_'],
    ['', 'Z'],
    ['9', ''],
    ['n', ''],
    ['%3', ''],
    ['\\u002', ''],
  ] as const) {
    it(`refuses the middle of ${before}…${after}`, () => assert.ok(!finds({}, before + key + after)));
  }

  it('takes a dash for a part of the token where the value may have one', () => {
    assert.ok(finds({}, `${key}-`));
    assert.ok(!finds({ dashed: true }, `${key}-`));
    assert.ok(!finds({ dashed: true }, `-${key}`));
  });

  it('takes plus, slash and padding for parts of a base64 token', () => {
    const base64 = { shape: '[A-Za-z0-9+/]{12}' };
    assert.ok(finds(base64, '"AAAABBBBCCCC"'));
    for (const text of ['+AAAABBBBCCCC', 'AAAABBBBCCCC/', 'AAAABBBBCCCC='])
      assert.ok(!finds(base64, text), text);
  });

  it('bounds only sides that are token characters themselves', () => {
    assert.ok(finds({ shape: ':[a-z]{4}:' }, 'a:bcde:f'));
  });
});

describe('isInsideToken', () => {
  it('says yes only where no rule could begin', () => {
    const befores = [
      '',
      'a',
      'Z',
      '9',
      '_',
      '-',
      '+',
      '/',
      '=',
      '.',
      '"',
      'é',
      '\\n',
      '\\r',
      '%3D',
      '%',
      '\\u0022',
      'xx',
    ];
    const expressions = [{}, { dashed: true }, { shape: '[A-Za-z0-9+/]{3}' }].map((changes) =>
      shapeExpression(ruleOf({ shape: '[^]{3}', ...changes }), 'y'),
    );
    for (const before of befores) {
      for (const value of ['abc', 'Abc', '9bc', '_bc', '-bc', '+bc', '"bc', 'ébc']) {
        for (const expression of expressions) {
          expression.lastIndex = before.length;
          const matches = expression.test(before + value);
          assert.ok(
            !(matches && isInsideToken(asciiBytes(before + value), before.length)),
            `${before}|${value}`,
          );
        }
      }
    }
    assert.ok(isInsideToken(asciiBytes('export'), 2));
  });
});
