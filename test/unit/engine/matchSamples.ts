// Rules of every make, and texts in which their pieces meet at random.
import type { Random } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import { nearSpellings } from '../../../src/engine/nearWords';
import { matchGenerator } from '../../../src/rules/compiler';
import { ruleOf } from './ruleOf';

/** Shapes of every make that the compiler lets through: anchor in front, behind, within, wide, one of many, none. */
export const sampleRules: readonly CompiledRule[] = [
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
    anchors: [{ ...anchor('.acme', 4, 9), before: '09af' }],
    minLength: 9,
    maxLength: 14,
  }),
  ruleOf({
    id: 'wide',
    shape: '[a-z]{3,90}@acme',
    anchors: [{ ...anchor('@acme', 3, 90), before: 'az' }],
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
    shape: '[0-9a-z]{20}(?:-[0-9]{2})?',
    anchors: [],
    tokenLength: 20,
    minLength: 20,
    maxLength: 23,
    near: ['acme', 'api key'],
  }),
  ruleOf({
    id: 'token-part',
    shape: '(?:Bearer |:)(?<secret>[A-Za-z0-9]{20,40})={0,2}',
    anchors: [],
    tokenLength: 20,
    minLength: 21,
    maxLength: 49,
    near: ['acme', 'my acme shop'],
  }),
  ruleOf({
    id: 'token-behind-anchor',
    shape: 'key-[0-9a-f]{16}',
    anchors: [anchor('key-')],
    tokenLength: 20,
    begins: ['kk', 'ee', 'yy', '--', '09af'],
    dashed: true,
    minLength: 20,
    maxLength: 20,
  }),
  ruleOf({
    id: 'token-half',
    shape: '[0-9]{21}',
    anchors: [],
    tokenLength: 21,
    minLength: 21,
    maxLength: 21,
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

/** A literal of a shape, `min` to `max` characters behind its beginning. */
function anchor(literal: string, min = 0, max = min): CompiledRule['anchors'][number] {
  return { literal, min, max };
}

/** Texts of matches, anchors, near words and what stands between them, near and far. */
export function textFrom(rules: readonly CompiledRule[], random: Random, pieces: number): string {
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

/** Gives random matches of a rule; made once for each rule. */
export function generatorOf(rule: CompiledRule): (random: Random) => string {
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
