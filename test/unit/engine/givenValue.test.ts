import assert from 'node:assert/strict';
import { endOfName, endsGivenName, mayBeGivenValue } from '../../../src/engine/givenValue';

describe('endOfName', () => {
  it('goes on to where no character of names stands', () => {
    assert.equal(endOfName('app.weather_key-2 = x', 4), 17);
    assert.equal(endOfName('weather key', 7), 7);
  });
});

describe('mayBeGivenValue', () => {
  const behindKey = (text: string): boolean => mayBeGivenValue(text, text.indexOf('key') + 3);

  it('says yes before an operator, a type, the next field and the end', () => {
    for (const text of [
      'key = "x"',
      '"key": x',
      "'key'] = 'x'",
      'key => x',
      'key\n| x',
      'key string = "x"',
      'key As String = "x"',
      'key',
    ])
      assert.ok(behindKey(text), text);
  });

  it('says no before what gives nothing', () => {
    for (const text of ['key) {', 'key and lock', 'key / 2']) assert.ok(!behindKey(text), text);
  });
});

describe('endsGivenName', () => {
  it('takes the last word of a name, also with a number behind', () => {
    for (const text of ['weather_key = "x"', 'weatherKey2: x', 'WEATHER_KEY_1=x', 'set("weather key", "x")'])
      assert.ok(endsGivenName(text, text.toLowerCase().indexOf('key') + 3), text);
  });

  it('takes a name that blanks part from a token', () => {
    const token = 'x9'.repeat(8);
    for (const text of [
      `--weather-key ${token}`,
      `#define WEATHER_KEY "${token}"`,
      `ENV WEATHER_KEY ${token}`,
      `[key weatherKey @"${token}"]`,
    ])
      assert.ok(endsGivenName(text, text.lastIndexOf(token) - text.match(/[ @"]+(?=x9)/)![0].length), text);
  });

  it('leaves words of sentences, and names before words, alone', () => {
    for (const text of [
      `the key ${'x9'.repeat(8)}`,
      `--key ${'x9'.repeat(8)}`,
      '--weather-key FILE',
      'weather_key "of the sky"',
    ])
      assert.ok(!endsGivenName(text, text.indexOf('key') + 3), text);
  });

  it('leaves words within a name and without a value alone', () => {
    for (const text of ['weather_key_id = "x"', 'key.length', 'a key to data', 'keyboard: x'])
      assert.ok(!endsGivenName(text, text.toLowerCase().indexOf('key') + 3), text);
  });
});
