// keylift:ignore-file because the made-up headers of these cases name passwords
import assert from 'node:assert/strict';
import { challenge } from '../../../../src/engine/filters/challenge';
import { passwordOf } from '../candidateOf';

const judge = (marked: string): string | undefined => challenge(passwordOf(marked, { generic: true }));

describe('challenge', () => {
  for (const marked of [
    'WWW-Authenticate: Digest realm="shop", nonce="«1053604144»"',
    'Authorization: Digest username="«jo»", realm="shop"',
    'Digest realm=\\"shop\\", nonce=\\"«314156592»\\"',
    'Authorization: Hmac keyId="«secret-id-1»",algorithm="hmac-sha256"',
  ])
    it(`drops ${marked}`, () => {
      assert.equal(judge(marked), 'a part of a challenge, or of its answer');
    });

  for (const marked of [
    'nonce = "«1053604144»"',
    'Digest\nnonce="«1053604144»"',
    'Authorization: Digest username="jo", password="«1053604144»"',
  ])
    it(`keeps ${JSON.stringify(marked)}`, () => {
      assert.equal(judge(marked), undefined);
    });

  it('drops a nonce as long and as random as a key', () => {
    const asked = (marked: string, key: string): string | undefined =>
      challenge(passwordOf(marked, { generic: true, key }));
    assert.equal(
      asked('Digest realm="shop", nonce="«6bf5d6e4da1ce669»"', 'nonce'),
      'a part of a challenge, or of its answer',
    );
    assert.equal(asked('oauth_nonce="«6bf5d6e4da1ce669»"', 'oauth_nonce'), 'the nonce of a request');
    assert.equal(asked('nonce="«6bf5d6e4da1ce669»"', 'nonce'), undefined);
    const logged = (key: string): string | undefined =>
      challenge(passwordOf(`${key}=«6bf5d6e4da1ce669»`, { generic: true, key, path: 'var/shop.log' }));
    assert.equal(logged('nonce'), 'the nonce of a request');
    assert.equal(logged('salt'), undefined);
  });

  it('knows the nonce of a test vector', () => {
    const asked = (marked: string): string | undefined =>
      challenge(passwordOf(marked, { generic: true, key: 'Nonce' }));
    assert.equal(asked('Key = 0011\nNonce = «f1100035bb24a8d2»\nAdata = 00\n'), 'the nonce of a test vector');
    assert.equal(asked('name = shop\nNonce = «f1100035bb24a8d2»\n'), undefined);
  });

  it('knows a challenge whose scheme was left out by its realm', () => {
    const asked = (marked: string): string | undefined =>
      challenge(passwordOf(marked, { generic: true, key: 'nonce' }));
    assert.ok(asked('header = `username="jo", realm="shop", nonce="«6bf5d6e4da1ce669»"`'));
    assert.equal(asked('header = `username="jo", name="shop", nonce="«6bf5d6e4da1ce669»"`'), undefined);
  });
});
