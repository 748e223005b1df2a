// keylift:ignore-file because the words below are samples for the engine, and open nothing.
// What holds for any text with the rules that ship.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps, seededRandom } from '../../../src/base';
import { createDetector, type Finding } from '../../../src/engine';
import { builtinRules } from '../../../src/rules';
import { matchGenerator } from '../../../src/rules/compiler';
import { alphanumeric, drawn } from '../../support/drawn';

describe('detect with the built-in rules', () => {
  const builtin = createDetector(builtinRules);
  const generators = builtinRules.rules.map(({ shape }) => matchGenerator(shape));
  const sample = fc.nat().map((seed) => {
    const random = seededRandom(seed);
    return generators[Math.floor(random() * generators.length)]?.(random) ?? '';
  });
  const words = [
    ...new Set(
      builtinRules.rules.flatMap(({ near, anchors }) => [...near, ...anchors.map(({ literal }) => literal)]),
    ),
  ];
  const fragments = fc.oneof(
    { weight: 3, arbitrary: sample },
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.toUpperCase()) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...Array.from(' \n\t"\'`=:;,.()[]{}<>\\/@#$%&*+-_|?!~^0aZ'),
        '\r\n',
        '🔑',
        '\ud83d',
        '\u0301',
        '\0',
        'é',
        '\u2028',
        '://',
        '-----',
        '\\n',
        '=> ',
        ' = "',
        '": "',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'password = "',
        'api_key: ',
        'token=',
        'name: ',
        'value: ',
        '</',
        'keylift:ignore',
        alphanumeric,
      ),
    },
  );
  const texts = fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join(''));

  function assertSound(text: string, findings: readonly Finding[]): void {
    let last = 0;
    for (const { span } of findings) {
      assert.ok(
        last <= span.start && span.start < span.end && span.end <= text.length,
        `${span.start}–${span.end}`,
      );
      last = span.end;
    }
    const told = JSON.stringify(findings);
    for (const { span } of findings) {
      const value = text.slice(span.start, span.end);
      // A word such as access_token may stand in a name as well.
      const isWord = value.length < 16 || !/\d/.test(value);
      assert.ok(isWord || !told.includes(JSON.stringify(value).slice(1, -1)), 'a value can be read');
    }
  }

  it('takes any text, and gives sound findings', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('a.ts', '.env', 'a.yaml', 'README.md', ''), (text, path) => {
        const options = { salt: 'shop', includeHarmless: true, includeIgnored: true };
        const { findings, problems } = builtin.detect({ text, path }, options);
        assert.deepEqual(problems, []);
        assertSound(text, findings);
        if (findings.length > 0) assert.ok(builtin.mayContain(Buffer.from(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same when asked again, and fewer without the extras', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = { salt: 'shop', includeHarmless: true, includeIgnored: true };
        const { findings } = builtin.detect({ text }, all);
        assert.deepEqual(builtin.detect({ text }, all).findings, findings);
        const plain = builtin.detect({ text }, { salt: 'shop' }).findings;
        assert.ok(plain.every((finding) => findings.some(({ span }) => overlaps(span, finding.span))));
        assert.ok(plain.every(({ severity, ignoredBy }) => severity !== 'hint' && ignoredBy === undefined));
      }),
      { numRuns: 100 },
    );
  });

  it('finds a secret in the middle of any noise that lets it stand alone', () => {
    const secret = `tr0ub4dor&${drawn(alphanumeric, 12)}`;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (before, after) => {
          const head = `${before}\n\n\ndbPassword = "`;
          const text = `${head}${secret}"\n${after}`;
          const { findings } = builtin.detect({ text, path: 'a.py' }, { salt: 'shop' });
          assert.ok(
            findings.some(
              ({ span }) => span.start === head.length && span.end === head.length + secret.length,
            ),
          );
        },
      ),
    );
  });
});
