// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seededRandom } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import { Matcher, matcherOf, type RawMatch } from '../../../src/engine/match';
import { builtinRules } from '../../../src/rules';
import { naiveMatches, naiveNearWords } from '../../support/naiveMatch';
import { asciiLower } from '../../support/naivePrefilter';
import { generatorOf, sampleRules, textFrom } from './matchSamples';
import { passwordRuleOf, ruleOf, ruleSetOf } from './ruleOf';

function compareWithTwin(rules: readonly CompiledRule[], matcher: Matcher, text: string): void {
  const { matches, nearPlaces } = matcher.match(text);
  const place = ({ rule, span }: Pick<RawMatch, 'rule' | 'span'>): string =>
    `${rule.id} ${span.start}–${span.end}`;
  const found = matches.map(place);
  assert.equal(new Set(found).size, found.length, `the same twice: ${found.join(', ')}`);
  const naive = naiveMatches(rules, text);
  const expected = naive.matches.map(place);
  assert.deepEqual(
    expected.filter((match) => !found.includes(match)),
    [],
    'missed',
  );
  for (const match of matches) {
    const places = nearPlaces.get(match.rule) ?? [];
    places
      .slice(1)
      .forEach(({ start }, index) => assert.ok(start >= (places[index]?.start ?? 0), 'ascending'));
    for (const word of naiveNearWords(match, asciiLower(text), text)) {
      assert.ok(
        places.some(({ start }) => start === word.start),
        `no near word at ${word.start} for ${place(match)}`,
      );
    }
  }
  // Searching around a near word finds more than is in reach of it, and may see that cut.
  const surplus = matches.filter((match) => naive.isKept(match) && !expected.includes(place(match)));
  assert.deepEqual(surplus.map(place), [], 'not in the text');
}

/** Milliseconds: the twin tries every expression everywhere. */
const twins = 300_000;

describe('matcherOf', () => {
  it('makes the tables of a rule set once, and those of another one anew', () => {
    const rules = ruleSetOf(ruleOf());
    assert.equal(matcherOf(rules), matcherOf(rules));
    assert.notEqual(matcherOf(rules), matcherOf(ruleSetOf(ruleOf())));
  });
});

describe('Matcher', () => {
  it('finds what its naive twin finds, for any set of rules', () => {
    fc.assert(
      fc.property(fc.subarray([...sampleRules], { minLength: 1 }), fc.nat(), (rules, seed) => {
        compareWithTwin(rules, new Matcher(ruleSetOf(...rules)), textFrom(rules, seededRandom(seed), 14));
      }),
      { numRuns: 1500 },
    );
  }).timeout(twins);

  it('finds what its naive twin finds, for the built-in rules', () => {
    const { rules } = builtinRules;
    const matcher = new Matcher(builtinRules);
    const shaped = rules.filter(({ where }) => where === 'near');
    for (let seed = 1; seed <= 25; seed++) {
      const random = seededRandom(seed);
      // A few rules in one text, so that their pieces meet.
      const some = Array.from({ length: 4 }, () => shaped[Math.floor(random() * shaped.length)]).filter(
        (rule) => rule !== undefined,
      );
      compareWithTwin(rules, matcher, textFrom(some, random, 12));
    }
  }).timeout(twins);
});

describe('Matcher on pairs', () => {
  it('sees the half of a pair that only just is in reach', () => {
    const half = ruleOf({
      id: 'half',
      shape: '[0-9]{12}',
      anchors: [],
      minLength: 12,
      maxLength: 12,
      pair: { rule: 'acme-key', lines: 1 },
    });
    const matcher = new Matcher(ruleSetOf(ruleOf(), half));
    const text = `acme_${'0a'.repeat(6)}${'.'.repeat(115)}${'12'.repeat(6)}`;
    for (const order of [text, Array.from(text).slice(17).reverse().join('') + text.slice(0, 17)]) {
      assert.ok(
        matcher.match(order).matches.some((match) => match.rule === half),
        order,
      );
    }
  });
});

describe('Matcher on data', () => {
  const rule = ruleOf({
    shape: '[^ ]{1,4}acme_[a-z0-9]{12}',
    anchors: [{ literal: 'acme_', min: 1, max: 4 }],
    maxLength: 21,
  });
  const matcher = new Matcher(ruleSetOf(rule));
  const data = 'Ab+/'.repeat(8000);
  const count = (text: string): number => matcher.match(text).matches.length;

  it('finds what stands beside it', () => {
    assert.equal(count(`(acme_${'0a'.repeat(6)} ${data} (acme_${'0b'.repeat(6)}`), 2);
  });

  it('finds nothing inside of it', () => {
    assert.equal(count(`${data}+acme_${'0a'.repeat(6)}+${data}`), 0);
    assert.equal(count(`${data.slice(0, 800)}+acme_${'0a'.repeat(6)}+${data.slice(0, 800)}`), 1);
  });
});

describe('Matcher on what matches hold', () => {
  const rule = ruleOf({ shape: '[a-z]{1,9}_PASS=[0-9]{6}', anchors: [], holds: ['pass='], near: ['acme'] });
  const matcher = new Matcher(ruleSetOf(rule));

  it('finds a match that holds it, in either case', () => {
    assert.equal(matcher.match('acme: db_PASS=123456').matches.length, 1);
  });

  it('looks for no match where nothing holds it', () => {
    assert.equal(matcher.match('acme: db_PASSE=123456').matches.length, 0);
  });
});

describe('Matcher on tokens', () => {
  const rule = ruleOf({
    shape: '[0-9a-z]{20}',
    anchors: [],
    tokenLength: 20,
    minLength: 20,
    maxLength: 20,
    near: ['acme'],
  });
  const matcher = new Matcher(ruleSetOf(rule));
  const value = '0a'.repeat(10);

  it('reaches as far as near words do, and no further', () => {
    for (const [text, found] of [
      [`acme${'.'.repeat(320)}${value}`, 1],
      [`acme${'.'.repeat(900)}${value}`, 0],
      [`${value}${'.'.repeat(200)}acme`, 1],
      [`${value}${'.'.repeat(900)}acme`, 0],
    ] as const) {
      assert.equal(matcher.match(text).matches.length, found, text);
    }
  });

  it('sees a value that is a part of a longer run', () => {
    for (const text of [`acme/${value}/x`, `acme\\n${value}`, `acme+${value}-1`]) {
      assert.equal(matcher.match(text).matches.length, 1, text);
    }
  });

  it('leaves runs without a digit alone', () => {
    assert.deepEqual(matcher.match(`acme ${'ab'.repeat(10)}`).matches, []);
  });
});

describe('Matcher on names', () => {
  it('does not try shapes of rules for names, but tells where the words stand', () => {
    const rule = passwordRuleOf();
    const { matches, keyPlaces } = new Matcher(ruleSetOf(rule)).match('dbPassword = "abcdef"');
    assert.deepEqual(matches, []);
    const rules = [rule];
    assert.deepEqual(keyPlaces, [
      { start: 0, end: 10, rules },
      { start: 2, end: 10, rules },
    ]);
  });
});

describe('Matcher on names of long keys of one provider', () => {
  it('tells of them in the order of the text, among those that are looked for everywhere', () => {
    const password = passwordRuleOf();
    const acme = ruleOf({
      id: 'acme-key',
      where: 'key',
      near: ['acme'],
      shape: '[0-9a-f]{32}',
      tokenLength: 32,
    });
    const text = `acme = "${'0a'.repeat(16)}"; dbPassword = "abcdef"`;
    const { keyPlaces } = new Matcher(ruleSetOf(password, acme)).match(text);
    assert.deepEqual(keyPlaces[0]?.rules, [acme]);
    assert.deepEqual(
      keyPlaces.map(({ start }) => start),
      keyPlaces.map(({ start }) => start).sort((a, b) => a - b),
    );
  });
});

describe('mayContain', () => {
  it('says no only to bytes in which no rule has a chance', () => {
    const matcher = new Matcher(builtinRules);
    const random = seededRandom(3);
    for (const rule of builtinRules.rules.filter(({ where }) => where !== 'file')) {
      const near = rule.near[0] ?? '';
      let value = generatorOf(rule)(random);
      // What has no digit where the rule's checks demand one is no value of the rule.
      while (rule.tokenLength > 0 && !/\d/.test(value)) value = generatorOf(rule)(random);
      const text = `${near} ${value}`;
      assert.ok(matcher.mayContain(Buffer.from(text)), rule.id);
    }
    assert.ok(!matcher.mayContain(Buffer.from('0 + 1;\n')));
  });
});
