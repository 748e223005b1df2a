import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { checkExamples, compileRules, mirrorIds, type WrittenRule } from '../../../src/rules/compiler';
import { writtenRule } from './ruleFiles';

const check = (changes: Partial<WrittenRule>, others: readonly WrittenRule[] = []): string[] => {
  const written = writtenRule(changes);
  const provider = { provider: 'acme', name: 'Acme', website: 'https://acme.example', category: 'email' } as const;
  const { rules, problems } = compileRules([
    { file: 'rules/acme.yaml', provider: { ...provider, rules: [written, ...others] } },
  ]);
  assert.deepEqual(problems, []);
  const compiled = rules.find(({ id }) => id === written.id);
  assert.ok(compiled);
  const detector = createDetector({ version: '1', rules });
  const mirror = createDetector({ version: '2', rules: mirrorIds(rules) });
  return checkExamples({ written, compiled, detector, mirror, seeds: [1, 2] }).map(({ message }) => message);
};

const key = 'acme_{{alnum:24}}';
const shape = 'acme_[A-Za-z0-9]{24}';
const good = {
  shape,
  examples: [`k = "${key}"`, `ACME_KEY=«${key}»`],
  counterExamples: ['k = "acme_{{alnum:9}}"', 'k = "acme"'],
};

describe('checkExamples', () => {
  it('has nothing to say about good examples', () => assert.deepEqual(check(good), []));

  const cases: readonly (readonly [what: string, example: string, message: RegExp])[] = [
    ['nothing is found', 'k = "acmes_{{alnum:24}}"', /does not match the template's text/],
    ['the shape matches and the engine does not', `k = "x${key}"`, /does not match|Nothing is found/],
    ['the mark is elsewhere', `k = "«acme_{{alnum:24}} »"`, /begins or ends elsewhere/],
    ['there is nothing to find', 'k = "acme"', /neither a template nor a mark/],
    ['a template is unknown', 'k = "acme_{{magic:4}}"', /no template "magic"/],
    ['several templates are not one secret', `{{hex:8}} = "${key}"`, /several templates/],
  ];
  for (const [what, example, message] of cases) {
    it(`says so when ${what}`, () => {
      const [first] = check({ ...good, examples: [example, `j = "${key}"`] });
      assert.match(first ?? 'no problem', message);
    });
  }

  it('says so when a counter-example gives the rule', () => {
    const [first] = check({ ...good, counterExamples: [`k = "${key}"`, 'k = "acme"'] });
    assert.match(first ?? 'no problem', /counter-example gives this rule/);
  });

  it('says so when another rule wins', () => {
    const other = writtenRule({ id: 'acme-narrow', shape, specializes: ['acme-key'] });
    assert.match(check(good, [other])[0] ?? 'no problem', /acme-narrow claims the secret/);
  });

  it('says so when only the ids decide between two rules', () => {
    const twin = writtenRule({ id: 'acme-twin', shape });
    assert.match(check(good, [twin])[0] ?? 'no problem', /acme-twin claims the secret with equal strength/);
  });

  it('runs an example under its path', () => {
    const changes = { ...good, paths: { only: ['**/*.json'] } };
    const under = (path: string) => good.examples.map((text) => ({ path, text }));
    assert.match(check({ ...changes, examples: under('a/b.txt') })[0] ?? 'no problem', /Nothing is found/);
    assert.deepEqual(check({ ...changes, examples: under('a/b.json') }), []);
  });

  it('never shows a filled template', () => {
    const problems = check({ ...good, counterExamples: [`k = "${key}"`, `j = "${key}"`] });
    for (const problem of problems) assert.doesNotMatch(problem, /acme_[A-Za-z0-9]{24}/);
  });
});
