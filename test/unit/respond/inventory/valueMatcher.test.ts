// keylift:ignore-file because the samples' settings look like real ones
import assert from 'node:assert/strict';
import { Masked } from '../../../../src/base';
import { fingerprintOf } from '../../../../src/engine';
import { matchTrace, matchValue } from '../../../../src/respond/inventory';

const value = 'ab/12+cd-34';

describe('matchValue', () => {
  const matcher = matchValue(new Masked(value));
  const found = (text: string): string[] =>
    matcher.find(text).map(({ start, end }) => text.slice(start, end));

  it('finds the value as it is, and in base64 and in URLs', () => {
    const encoded = Buffer.from(value).toString('base64').replace(/=+$/, '');
    assert.deepEqual(found(`a ${value} ${encoded}= x=${encodeURIComponent(value)}`), [
      value,
      encoded,
      encodeURIComponent(value),
    ]);
  });

  it('finds line breaks that are written as \\n', () => {
    assert.equal(matchValue(new Masked('one\ntwo')).find('K="one\\ntwo"').length, 1);
  });

  it('finds the same lines whatever ends them', () => {
    const ends = ['\n', '\r\n', '\\n', '\\r\\n'];
    for (const own of ends) {
      const matcher = matchValue(new Masked(`first${own}second`));
      for (const other of ends) assert.equal(matcher.find(`= first${other}second;`).length, 1, own + other);
    }
  });

  it('finds no part of something longer', () => assert.deepEqual(found(`x${value} ${value}5`), []));
});

describe('matchTrace', () => {
  const trace = { fingerprint: fingerprintOf(value, 'salt'), salt: 'salt', length: value.length };

  it('finds a value of which only the keyed hash is known', () => {
    const text = `a="${value}" b=${value}5 c=http://u:${value}@host`;
    const places = matchTrace(trace).find(text);
    assert.deepEqual(
      places.map(({ start, end }) => text.slice(start, end)),
      [value, value],
    );
  });

  it('finds nothing under another key', () => {
    assert.deepEqual(matchTrace({ ...trace, salt: 'other' }).find(value), []);
  });
});
