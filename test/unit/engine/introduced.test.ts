// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { answers, followsNoun, isIntroduced, isListedBelow } from '../../../src/engine/introduced';
import { unmark } from './marked';

/** Asks about the marked value and the word acme. */
function ask(question: typeof isIntroduced, marked: string): boolean {
  const { text, value } = unmark(marked);
  const start = text.search(/acme/i);
  return question(text, { start, end: start + 4 }, value!);
}

describe('followsNoun', () => {
  const follows = (marked: string): boolean => {
    const { text, value } = unmark(marked);
    return followsNoun(text, value!);
  };

  for (const marked of [
    'credentials loaded: «v4l»',
    'Using key «v4l»',
    '[DEBUG] api-key = "«v4l»"',
    "the password is '«v4l»'",
    '2024-03-11T08:12:44Z the new token: «v4l»',
  ]) {
    it(`holds for ${marked}`, () => assert.ok(follows(marked)));
  }

  for (const marked of [
    'session loaded: «v4l»',
    'token, then «v4l»',
    'key\n«v4l»',
    'a key that is not told of «v4l»',
    'Sec-Socket-Key: «v4l»',
    'the requestTokenId: «v4l»',
    'monkey «v4l»',
    '«v4l»',
  ]) {
    it(`does not hold for ${JSON.stringify(marked)}`, () => assert.ok(!follows(marked)));
  }
});

describe('answers', () => {
  for (const marked of [
    'ann: can you share the Acme key?\nbob: sure, «v4l»\n',
    'what is our Acme API token?\n\n> «v4l».',
    '@bob which secret has acme?\n`«v4l»`',
  ]) {
    it(`holds for ${JSON.stringify(marked)}`, () => assert.ok(ask(answers, marked)));
  }

  for (const marked of [
    'ann: can you share the Acme build?\nbob: sure, «v4l»\n',
    'ann: share the Acme key\nbob: sure, «v4l»\n',
    'ann: do you have the Acme key?\nbob: no\nann: see commit «v4l»\n',
    'ann: do you have the Acme key?\nbob: see «v4l» for more\n',
    'ann: do you have the Acme key?\nbob: it is at https://x.example/«v4l»\n',
    'Lost your Acme key?\nid = "«v4l»"\n',
  ]) {
    it(`does not hold for ${JSON.stringify(marked)}`, () => assert.ok(!ask(answers, marked)));
  }
});

describe('isListedBelow', () => {
  for (const marked of [
    'Acme token:\n«v4l»',
    'here is the token for Acme:\n> «v4l»',
    'Your new Acme API key is\n\n    «v4l»\n\nRegards',
    'Acme keys:\n  - first-key-of-them\n  - «v4l»\n',
    'ACME_KEYS = [\n    "first-key-of-them",\n    "«v4l»",\n]',
    '## Acme keys\n\n```text\n«v4l»\n```\n',
    'acme secrets\n1. «v4l»',
  ]) {
    it(`holds for ${JSON.stringify(marked)}`, () => assert.ok(ask(isListedBelow, marked)));
  }

  for (const [why, marked] of [
    ['the title has no word for a key', 'Acme builds:\n«v4l»'],
    ['the title is a sentence', 'The Acme key was changed.\n«v4l»'],
    ['it goes on with a literal of the line before', '"acme_token": "the first half"\n"«v4l»"'],
    ['a sentence stands between', 'Acme key\nThis was changed in May\n«v4l»'],
    ['more stands before it on its line', 'Acme key\ncommit «v4l»'],
    ['more stands behind it on its line', 'Acme key\n«v4l» was built'],
    ['the word stands behind it', 'key\n«v4l»\nacme'],
    ['it stands on the line of the word', 'Acme key «v4l»'],
  ] as const) {
    it(`does not hold where ${why}`, () => assert.ok(!ask(isListedBelow, marked)));
  }
});

describe('isIntroduced', () => {
  it('holds for both, and for nothing else', () => {
    assert.ok(ask(isIntroduced, 'acme\ncredentials loaded: «v4l»'));
    assert.ok(ask(isIntroduced, 'Acme token:\n«v4l»'));
    assert.ok(!ask(isIntroduced, 'acme\nloaded: «v4l»'));
  });
});
