// keylift:ignore-file because the tests put made-up values into requests
import assert from 'node:assert/strict';
import { Masked } from '../../../../src/base';
import { fillRequest } from '../../../../src/respond';
import { spec } from './spec';

const value = new Masked('a/b&c:d@e f');

describe('fillRequest', () => {
  it('puts the value into a header as it is', () => {
    const request = fillRequest(
      spec({ headers: { Authorization: 'Bearer {secret}', Accept: 'text/plain' } }),
      value,
    );
    assert.deepEqual(request, {
      method: 'GET',
      url: 'https://api.acme.example/v1/me',
      headers: { Authorization: 'Bearer a/b&c:d@e f', Accept: 'text/plain' },
    });
  });

  it('encodes it in addresses, where a colon and an @ may stay', () => {
    const request = fillRequest(spec({ url: 'https://api.acme.example/me?key={secret}' }), value);
    assert.equal(request?.url, 'https://api.acme.example/me?key=a%2Fb%26c:d@e%20f');
  });

  it('encodes user and password for Basic authentication', () => {
    const request = fillRequest(spec({ basic: 'api:{secret}' }), new Masked('Aladdin'));
    assert.deepEqual(request?.headers, {
      Authorization: `Basic ${Buffer.from('api:Aladdin').toString('base64')}`,
    });
  });

  it('puts it into a body', () => {
    const request = fillRequest(spec({ method: 'POST', body: '{"token":"{secret}"}' }), new Masked('abc'));
    assert.equal(request?.body, '{"token":"abc"}');
  });

  it('does not read patterns of replacement in a value', () => {
    const request = fillRequest(spec({ headers: { 'X-Key': '{secret}' } }), new Masked("$&$'$$"));
    assert.equal(request?.headers['X-Key'], "$&$'$$");
  });

  for (const [what, text] of [
    ['a line break', 'a\r\nHost: elsewhere.example'],
    ['a tab', 'a\tb'],
    ['a letter beyond ASCII', 'schlüssel'],
  ] as const) {
    it(`makes no request for a value with ${what}`, () => {
      assert.equal(fillRequest(spec({ headers: { 'X-Key': '{secret}' } }), new Masked(text)), undefined);
    });
  }
});
