import assert from 'node:assert/strict';
import { compileRules, type WrittenProvider, type WrittenRule } from '../../../src/rules/compiler';
import { writtenRule } from './ruleFiles';

const compile = (rules: readonly WrittenRule[], changes: Partial<WrittenProvider> = {}) =>
  compileRules([
    {
      file: 'rules/acme.yaml',
      provider: { provider: 'acme', name: 'Acme', website: 'https://acme.example', category: 'email', rules, ...changes },
    },
  ]);

describe('compileRules', () => {
  it('fills what is left out', () => {
    const { rules, problems } = compile([writtenRule()]);
    assert.deepEqual(problems, []);
    assert.deepEqual(rules, [
      {
        id: 'acme-key',
        provider: 'acme',
        providerName: 'Acme',
        name: 'Acme Key',
        description: 'Opens the workshop.',
        kind: 'secret',
        general: false,
        shape: 'acme_[a-z]{8}',
        ignoreCase: false,
        anchors: [{ literal: 'acme_', min: 0, max: 0, after: { between: '', most: 0, then: 'az' } }],
        minLength: 13,
        maxLength: 13,
        dashed: false,
        holds: [],
        tokenLength: 0,
        begins: ['aa', 'cc', 'mm', 'ee', '__', ...Array<string>(7).fill('az')],
        near: [],
        distinguish: [],
        where: 'near',
        checks: [],
        env: 'ACME_KEY',
        field: 'api_key',
        specializes: [],
      },
    ]);
  });

  it('looks for near words where a common literal may stand far from the start', () => {
    const anchors = (shape: string) => compile([writtenRule({ shape, near: ['zapier'] })]).rules[0]?.anchors.length;
    assert.deepEqual(['[a-z]{0,40}pass=[a-z]{8}', 'pass=[a-z]{8}'].map(anchors), [0, 1]);
  });

  it('tells what matches hold where that is too common to be looked for', () => {
    const holds = (shape: string, near?: string[]) => compile([writtenRule({ shape, ...(near && { near }) })]).rules[0]?.holds;
    assert.deepEqual(holds('[a-z]{0,40}pass=[a-z]{8}', ['zapier']), ['pass=']);
    assert.deepEqual(holds('[a-z]{8}', ['zapier']), []);
    assert.deepEqual(holds('[a-z]{0,40}pass=[a-z]{8}'), []);
  });

  it('looks for an early literal around long tokens, whatever follows these', () => {
    const tail = ':[a-z.]{9,90}';
    const lengths = [`ac_[0-9a-f]{32}${tail}`, `[0-9a-f]{32}:acme${tail}`].map(
      (shape) => compile([writtenRule({ shape })]).rules[0]?.tokenLength,
    );
    assert.deepEqual(lengths, [35, 32]);
    assert.equal(compile([writtenRule({ shape: `[a-z.]{50}acme_[0-9a-f]{32}${tail}` })]).rules[0]?.tokenLength, 0);
  });

  it('takes over what is written', () => {
    const [rule] = compile(
      [
        writtenRule({
          checks: ['entropy >= 3', 'luhn'],
          near: ['api.acme.example', 'acme_key'],
          pair: { rule: 'acme-id', lines: 3 },
          paths: { only: ['**/*.json'] },
          env: 'THE_KEY',
          field: 'token',
          docs: 'https://acme.example/docs',
          where: 'key',
        }),
      ],
      { general: true },
    ).rules;
    assert.deepEqual(rule?.checks, [{ name: 'entropy', argument: 3 }, { name: 'luhn' }]);
    assert.deepEqual(rule.near, ['api acme example', 'acme key']);
    assert.deepEqual(rule.pair, { rule: 'acme-id', lines: 3 });
    assert.ok(new RegExp(rule.paths!.only[0]!).test('a/b.json'));
    assert.deepEqual(rule.paths!.never, []);
    assert.deepEqual([rule.env, rule.field, rule.docs, rule.where], ['THE_KEY', 'token', 'https://acme.example/docs', 'key']);
    assert.equal(rule.general, true);
  });

  it('orders rules by id', () => {
    const { rules } = compile([writtenRule({ id: 'acme-z' }), writtenRule({ id: 'acme-a' })]);
    assert.deepEqual(
      rules.map(({ id }) => id),
      ['acme-a', 'acme-z'],
    );
  });

  const refusals: readonly (readonly [what: string, rule: Partial<WrittenRule>, message: RegExp])[] = [
    ['a shape that does not parse', { shape: '(' }, /no regular expression/],
    ['an endless repetition', { shape: 'acme_[a-z]+' }, /has no upper bound/],
    ['a boundary', { shape: '\\bacme' }, /looks at the surroundings/],
    ['a shape that matches nothing', { shape: '(?:acme_)?' }, /empty string/],
    ['a check without its bound', { checks: ['entropy'] }, /"entropy" can't be read/],
    ['a glob that does not pair', { paths: { never: ['{a'] } }, /"\{a" can't be read/],
  ];
  for (const [what, changes, message] of refusals) {
    it(`refuses ${what}, and compiles the others`, () => {
      const { rules, problems } = compile([writtenRule({ ...changes, id: 'acme-bad' }), writtenRule()]);
      assert.deepEqual(
        rules.map(({ id }) => id),
        ['acme-key'],
      );
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.rule, 'acme-bad');
      assert.match(problems[0]!.message, message);
      assert.notEqual(problems[0]!.hint, '');
    });
  }

  it('refuses the second of two rules with the same id', () => {
    const { rules, problems } = compile([writtenRule(), writtenRule({ name: 'Other' })]);
    assert.equal(rules.length, 1);
    assert.match(problems[0]!.message, /has this id already/);
  });
});
