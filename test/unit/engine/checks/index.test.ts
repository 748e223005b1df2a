import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkNames } from '../../../../src/engine';
import { checks, checksOfNames } from '../../../../src/engine/checks';
import { builtinRules } from '../../../../src/rules';

describe('checks', () => {
  it('know every name that a built-in rule asks for', () => {
    const asked = new Set(builtinRules.rules.flatMap((rule) => rule.checks.map(({ name }) => name)));
    assert.deepEqual(
      [...asked].filter((name) => !checkNames.includes(name)),
      [],
    );
  });

  it('are named in kebab case', () => {
    for (const name of checkNames) assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('say which of them look at the name', () => {
    const takers = Object.entries(checks).filter(([, check]) => check.length > 2);
    assert.deepEqual(
      takers.map(([name]) => name),
      [...checksOfNames],
    );
  });

  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('eyJ', '.', '_', '=', '%', '-----', 'BEGIN ', '\ud800', '\0', 'A', '9', '\n', '\\n'),
      )
      .map((parts) => parts.join('')),
  );

  for (const [name, check] of Object.entries(checks)) {
    it(`${name} answers for any value, in words that do not hold it`, () => {
      fc.assert(
        fc.property(values, fc.string({ maxLength: 20 }), (value, key) => {
          const { holds, text } = check(value, 3, key);
          assert.equal(typeof holds, 'boolean');
          // A plain word, such as "length", may stand in any sentence.
          const mayStand = value.length < 6 || /^[a-z]+$/.test(value);
          assert.ok(mayStand || !text.includes(value), text);
        }),
        { numRuns: 60 },
      );
    });
  }
});
