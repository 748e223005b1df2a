import assert from 'node:assert/strict';
import type { WrittenVerify } from '../../../src/rules/compiler';
import { lintVerify } from '../../../src/rules/lintVerify';

const verify = (changes: Partial<WrittenVerify> = {}): WrittenVerify => ({
  url: 'https://api.acme.example/v1/me',
  headers: { Authorization: 'Bearer {secret}' },
  live: [200],
  dead: [401],
  docs: 'https://acme.example/docs',
  ...changes,
});

const messages = (changes: Partial<WrittenVerify>): string =>
  [...lintVerify(verify(changes))].map(([message]) => message).join(' ');

describe('lintVerify', () => {
  it('has nothing to say about a good check', () => {
    assert.equal(messages({}), '');
    assert.equal(messages({ dead: [200], answer: { live: ['true'], dead: ['false'] } }), '');
  });

  it('wants the value in the request, once', () => {
    assert.match(messages({ headers: { Accept: 'text/plain' } }), /into 0 parts/);
    assert.match(messages({ basic: '{secret}:', headers: { 'X-Key': '{secret}' } }), /into 2 parts/);
  });

  it('wants one Authorization header', () => {
    assert.match(messages({ basic: 'api:x' }), /two Authorization headers/);
  });

  it('wants a method that carries a body', () => {
    assert.match(messages({ body: '{}' }), /a body, and a method without one/);
    assert.equal(messages({ body: '{}', method: 'POST' }), '');
  });

  it('wants answers that can be told apart', () => {
    assert.match(messages({ dead: [200, 401] }), /status 200 for both/);
    assert.match(messages({ dead: [200], answer: { live: ['true'] } }), /status 200 for both/);
  });
});
