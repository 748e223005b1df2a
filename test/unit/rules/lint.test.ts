import assert from 'node:assert/strict';
import {
  compileRules,
  lintRules,
  type RuleFile,
  type WrittenProvider,
  type WrittenRule,
} from '../../../src/rules/compiler';
import { writtenRule } from './ruleFiles';

const lint = (rules: readonly WrittenRule[], changes: Partial<WrittenProvider> = {}, slow?: string) => {
  const provider: WrittenProvider = {
    provider: 'acme',
    name: 'Acme',
    website: 'https://acme.example',
    category: 'email',
    rules,
    ...changes,
  };
  const files: RuleFile[] = [{ file: 'rules/acme.yaml', provider }];
  const known = { checks: new Set(['luhn']), judgeTime: () => slow };
  return lintRules(files, compileRules(files).rules, known);
};

const hex = { shape: '[0-9a-f]{32}', examples: ['acme = "{{hex:32}}"', 'ACME={{hex:32}}'] };

describe('lintRules', () => {
  it('has nothing to say about a good rule', () => {
    assert.deepEqual(lint([writtenRule()]), []);
    assert.deepEqual(lint([writtenRule({ ...hex, near: ['acme'] })]), []);
  });

  const cases: readonly (readonly [what: string, changes: Partial<WrittenRule>, message: RegExp])[] = [
    ['an id without its provider', { id: 'other-key' }, /does not begin with the provider/],
    ['a name that is no variable', { env: 'acme-key' }, /no name for an environment variable/],
    ['a partner that is not there', { pair: { rule: 'acme-id', lines: 2 } }, /There is no rule "acme-id"/],
    ['a wider rule that is not there', { specializes: ['wide-rule'] }, /There is no rule "wide-rule"/],
    ['a rule that names itself', { specializes: ['acme-key'] }, /names itself/],
    ['an unknown check', { checks: ['magic'] }, /There is no check "magic"/],
    ['an example that stands twice', { counterExamples: ['a{{hex:4}}', 'a{{hex:4}}'] }, /stands twice/],
    ['nothing to look for', hex, /Nothing in it can be looked for/],
    ['a near word that stands everywhere', { ...hex, near: ['acme', 'api key'] }, /"api key" stands everywhere/],
    ['an example without a near word', { ...hex, near: ['other'] }, /No near word stands in the example/],
    ['an example without a literal', { examples: ['a = b', 'k = "acme_{{lower:8}}"'] }, /None of the shape's literals/],
  ];
  for (const [what, changes, message] of cases) {
    it(`reports ${what}`, () => {
      const problems = lint([writtenRule(changes)]);
      assert.ok(problems.length > 0);
      for (const problem of problems) {
        assert.match(problem.message, message);
        assert.equal(problem.file, 'rules/acme.yaml');
        assert.notEqual(problem.hint, '');
      }
    });
  }

  it('reports a shape that takes long', () => {
    assert.match(lint([writtenRule()], {}, 'Slow.')[0]!.message, /Slow/);
  });

  it('reports rules that specialise each other in a circle, and no row of them', () => {
    const rule = (id: string, specializes: readonly string[]) => writtenRule({ id: `acme-${id}`, specializes });
    const row = [rule('a', ['acme-b', 'acme-c']), rule('b', ['acme-c']), rule('c', [])];
    assert.deepEqual(lint(row), []);
    const circle = lint([rule('a', ['acme-b']), rule('b', ['acme-c']), rule('c', ['acme-a'])]);
    assert.deepEqual(
      circle.map(({ rule: id }) => id),
      ['acme-a', 'acme-b', 'acme-c'],
    );
    assert.match(circle[0]!.message, /by way of others/);
  });

  it('reports a provider that is not called like its file', () => {
    const problems = lint([writtenRule({ id: 'emca-key' })], { provider: 'emca' });
    assert.match(problems[0]!.message, /the file is "acme.yaml"/);
  });

  it('lets rules that look at names, and those without a provider, use common words', () => {
    const common = { ...hex, near: ['api key'], examples: ['api_key={{hex:32}}', 'API_KEY={{hex:32}}'] };
    assert.deepEqual(lint([writtenRule({ ...common, where: 'key' })]), []);
    assert.deepEqual(lint([writtenRule(common)], { general: true }), []);
  });

  it('reports everything at once', () => {
    const problems = lint([writtenRule({ env: 'a-b', checks: ['magic'] }), writtenRule({ id: 'other' })]);
    assert.equal(problems.length, 3);
  });
});
