import assert from 'node:assert/strict';
import { isWordy, notWord } from '../../../../src/engine/checks/notWord';
import { alphanumeric, drawn, hexDigits, letters } from '../../../support/drawn';
import { ask } from '../ask';

describe('isWordy', () => {
  for (const value of [
    'password',
    'user_api_key',
    'my-secret-name',
    'Authorization',
    'clientSecret',
    'applicationConfiguration',
    'content.type',
    'USER_NAME',
    'shoppingcart',
  ]) {
    it(`reads words in ${value}`, () => assert.ok(isWordy(value)));
  }

  it('reads none where there are no letters', () => {
    for (const value of ['', '1234', '--', '12ab34', '🔑']) assert.ok(!isWordy(value), value);
  });

  it('reads none in random keys, but for a few by chance', () => {
    for (const [alphabet, length, allowed] of [
      [alphanumeric, 32, 0],
      [hexDigits, 32, 0],
      [letters + letters.toUpperCase(), 32, 1],
      [letters, 32, 20],
    ] as const) {
      const wordy = Array.from({ length: 200 }, (_, seed) => drawn(alphabet, length, seed)).filter(isWordy);
      assert.ok(wordy.length <= allowed, `${wordy.length} of 200 for ${alphabet}`);
    }
  });
});

describe('not-word', () => {
  it('drops words and holds for random characters', () => {
    assert.equal(ask(notWord, 'applicationName'), 'no');
    assert.equal(ask(notWord, drawn(alphanumeric, 24)), 'yes');
  });
});
