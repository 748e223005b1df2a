import assert from 'node:assert/strict';
import schema from '../../../rules/schema.json';
import { parseRuleFile } from '../../../scripts/rules/readRuleFiles';
import { categories } from '../../../src/rules/compiler';

const file = (rule: string): string => `
provider: acme
name: Acme
website: https://acme.example
category: email
rules:
  - id: acme-good
    name: Good
    description: Opens the workshop.
    kind: secret
    shape: acme_[a-z]{8}
    examples: [a, b]
    counterExamples: [c, d]
${rule}`;
const bad = (field: string): string =>
  file(`  - { id: acme-bad, name: Bad, description: Opens it all., kind: secret, shape: a, ${field} }`);
const lists = 'examples: [a, b], counterExamples: [c, d]';

describe('parseRuleFile', () => {
  it('reads what the schema allows', () => {
    const { files, problems } = parseRuleFile('rules/acme.yaml', file(''));
    assert.deepEqual(problems, []);
    assert.equal(files[0]?.provider.rules[0]?.id, 'acme-good');
  });

  const cases: readonly (readonly [what: string, field: string, message: RegExp])[] = [
    ['too few examples', 'examples: [a], counterExamples: [c, d]', /examples must NOT have fewer than 2 items/],
    ['no counter-examples', 'examples: [a, b]', /must have required property 'counterExamples'/],
    ['an unknown field', `${lists}, color: red`, /has an unknown field "color"/],
    ['an unknown place', `${lists}, where: there`, /where is "there", not one of near, key/],
    ['a capital in a near word', `${lists}, near: [Acme]`, /near.0 must match pattern/],
    ['half a sentence', `${lists}, respond: { risks: [Bad things] }`, /respond.risks.0 must match pattern/],
  ];
  for (const [what, field, message] of cases) {
    it(`reports ${what} and keeps the other rules`, () => {
      const { files, problems } = parseRuleFile('rules/acme.yaml', bad(field));
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0]!.rule, 'acme-bad');
      assert.match(problems[0]!.message, message);
      assert.deepEqual(
        files[0]?.provider.rules.map(({ id }) => id),
        ['acme-good'],
      );
    });
  }

  it('reports an unknown category of the provider', () => {
    const { files, problems } = parseRuleFile('rules/acme.yaml', file('').replace('email', 'mail'));
    assert.deepEqual(files, []);
    assert.match(problems[0]!.message, /category is "mail", not one of ai, /);
  });

  it('reports what is not YAML, or no provider', () => {
    assert.match(parseRuleFile('rules/acme.yaml', 'a: [').problems[0]!.message, /not valid YAML/);
    assert.ok(parseRuleFile('rules/acme.yaml', 'just text').problems.length > 0);
    assert.ok(parseRuleFile('rules/acme.yaml', '').problems.length > 0);
  });
});

describe('rules/schema.json', () => {
  it('has the categories that the compiler knows', () => {
    assert.deepEqual(schema.$defs.category.enum, [...categories]);
  });

  it('describes every field', () => {
    const lists = [schema.properties, schema.$defs.rule.properties, schema.$defs.respond.properties];
    for (const [name, field] of lists.flatMap((properties) => Object.entries(properties))) {
      assert.ok('description' in field || '$ref' in field, name);
    }
  });
});
