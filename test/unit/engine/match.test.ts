// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Random, seededRandom } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import { Matcher, type RawMatch } from '../../../src/engine/match';
import { nearSpellings } from '../../../src/engine/nearWords';
import { builtinRules } from '../../../src/rules';
import { matchGenerator } from '../../../src/rules/compiler';
import { naiveMatches, naiveNearWords } from '../../support/naiveMatch';
import { asciiLower } from '../../support/naivePrefilter';
import { passwordRuleOf, ruleOf, ruleSetOf } from './ruleOf';

/** Shapes of every make that the compiler lets through: anchor in front, behind, within, wide, one of many, none. */
const sampleRules: readonly CompiledRule[] = [
  ruleOf({ id: 'front' }),
  ruleOf({
    id: 'dashed',
    shape: 'ac-[a-z0-9-]{6,10}',
    anchors: [anchor('ac-')],
    dashed: true,
    minLength: 9,
    maxLength: 13,
  }),
  ruleOf({
    id: 'behind',
    shape: '[0-9a-f]{4,9}\\.acme',
    anchors: [anchor('.acme', 4, 9)],
    minLength: 9,
    maxLength: 14,
  }),
  ruleOf({
    id: 'wide',
    shape: '[a-z]{3,90}@acme',
    anchors: [anchor('@acme', 3, 90)],
    minLength: 8,
    maxLength: 95,
  }),
  ruleOf({
    id: 'mixed',
    shape: '(?:ab[0-9]{4}|[0-9]{2,80}:cd)',
    anchors: [anchor('ab'), anchor(':cd', 2, 80)],
    minLength: 5,
    maxLength: 83,
  }),
  ruleOf({
    id: 'part',
    shape: 'acme://(?<secret>[a-z0-9]{3,6})',
    ignoreCase: true,
    anchors: [anchor('acme://')],
    minLength: 10,
    maxLength: 13,
  }),
  ruleOf({
    id: 'base64',
    shape: 'AC[A-Za-z0-9+/]{10}={0,2}',
    anchors: [anchor('ac')],
    minLength: 12,
    maxLength: 14,
  }),
  ruleOf({
    id: 'bare',
    shape: '[0-9a-f]{16}',
    anchors: [],
    minLength: 16,
    maxLength: 16,
    near: ['acme', 'api key'],
  }),
  ruleOf({
    id: 'token',
    shape: '[0-9a-z]{16}(?:-[0-9]{2})?',
    anchors: [],
    tokenLength: 16,
    minLength: 16,
    maxLength: 19,
    near: ['acme', 'api key'],
  }),
  ruleOf({
    id: 'token-part',
    shape: '(?:Bearer |:)(?<secret>[A-Za-z0-9]{14,40})={0,2}',
    anchors: [],
    tokenLength: 14,
    minLength: 15,
    maxLength: 49,
    near: ['acme', 'my acme shop'],
  }),
  ruleOf({
    id: 'token-half',
    shape: '[0-9]{15}',
    anchors: [],
    tokenLength: 15,
    minLength: 15,
    maxLength: 15,
    near: ['acme half'],
    pair: { rule: 'front', lines: 2 },
  }),
  ruleOf({ id: 'long', shape: '[A-Z]{20,900}', anchors: [], minLength: 20, maxLength: 900, near: ['acme'] }),
  ruleOf({
    id: 'front-near',
    near: ['acme', 'my acme shop', 'api key'],
    shape: 'ac[0-9]{6}',
    anchors: [anchor('ac')],
  }),
  ruleOf({
    id: 'half',
    shape: '[0-9]{12}',
    anchors: [],
    minLength: 12,
    maxLength: 12,
    near: ['acme half'],
    pair: { rule: 'front', lines: 2 },
  }),
  ruleOf({
    id: 'anchored-half',
    shape: 'h_[0-9]{5}',
    anchors: [anchor('h_')],
    minLength: 7,
    maxLength: 7,
    pair: { rule: 'front', lines: 2 },
  }),
];

function anchor(literal: string, min = 0, max = min): CompiledRule['anchors'][number] {
  return { literal, min, max };
}

/** Texts of matches, anchors, near words and what stands between them, near and far. */
function textFrom(rules: readonly CompiledRule[], random: Random, pieces: number): string {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const separators = [
    '\n',
    ' ',
    '"',
    '=',
    '-',
    '_',
    '.',
    '/',
    ': ',
    '\\n',
    '%3D',
    '\\u0022',
    '\r\n',
    'é',
    '🔑',
    'x',
    '=',
  ];
  const piece = (): string => {
    const rule = pick(rules);
    if (!rule) return '';
    const kind = random();
    if (kind < 0.35) return generatorOf(rule)(random);
    if (kind < 0.45) return cut(generatorOf(rule)(random), random);
    if (kind < 0.55) return changeCase(pick(rule.anchors)?.literal ?? '', random);
    if (kind < 0.7) return changeCase(pick(nearSpellings(pick(rule.near) ?? '')) ?? '', random);
    if (kind < 0.75) return ' .'.repeat(Math.floor(random() * 180));
    return pick(separators) ?? '';
  };
  return Array.from(
    { length: pieces },
    () => piece() + (random() < 0.6 ? (pick(separators) ?? '') : ''),
  ).join('');
}

const generators = new Map<CompiledRule, (random: Random) => string>();

function generatorOf(rule: CompiledRule): (random: Random) => string {
  const generator = generators.get(rule) ?? matchGenerator(rule.shape);
  generators.set(rule, generator);
  return generator;
}

function cut(text: string, random: Random): string {
  return text.slice(Math.floor(random() * text.length));
}

function changeCase(text: string, random: Random): string {
  return Array.from(text, (character) => (random() < 0.3 ? character.toUpperCase() : character)).join('');
}

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

describe('Matcher', () => {
  it('finds what its naive twin finds, for any set of rules', () => {
    fc.assert(
      fc.property(fc.subarray([...sampleRules], { minLength: 1 }), fc.nat(), (rules, seed) => {
        compareWithTwin(rules, new Matcher(ruleSetOf(...rules)), textFrom(rules, seededRandom(seed), 14));
      }),
      { numRuns: 1500 },
    );
  });

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
  });
});

describe('Matcher on near words', () => {
  it('sees them between two matches, wherever the search for the first one ended', () => {
    const rule = ruleOf({ shape: 'ac[0-9]{6}', anchors: [anchor('ac')], near: ['acme'] });
    const matcher = new Matcher(ruleSetOf(rule));
    for (let gap = 180; gap < 300; gap++) {
      const text = `ac111111${'.'.repeat(gap)}acme acme${'.'.repeat(40)}ac222222`;
      const places = matcher.match(text).nearPlaces.get(rule) ?? [];
      assert.deepEqual(
        places.map(({ start }) => start),
        [8 + gap, 13 + gap],
      );
    }
  });

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

describe('Matcher on tokens', () => {
  const rule = ruleOf({
    shape: '[0-9a-z]{16}',
    anchors: [],
    tokenLength: 16,
    minLength: 16,
    maxLength: 16,
    near: ['acme'],
  });
  const matcher = new Matcher(ruleSetOf(rule));
  const value = '0a'.repeat(8);

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
    assert.deepEqual(matcher.match(`acme ${'ab'.repeat(8)}`).matches, []);
  });
});

describe('Matcher on names', () => {
  it('does not try shapes of rules for names, but tells where the words stand', () => {
    const rule = passwordRuleOf();
    const { matches, keyPlaces } = new Matcher(ruleSetOf(rule)).match('dbPassword = "abcdef"');
    assert.deepEqual(matches, []);
    assert.deepEqual(keyPlaces.get(rule), [
      { start: 0, end: 10 },
      { start: 2, end: 10 },
    ]);
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
