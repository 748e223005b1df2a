import assert from 'node:assert/strict';
import { describeRequest, hostOf } from '../../../../src/respond';
import { spec } from './spec';

describe('describeRequest', () => {
  it('shows every part that is sent, with a stand-in for the value', () => {
    const request = spec({
      method: 'POST',
      url: 'https://api.acme.example/v1/{secret}/me',
      basic: 'api:{secret}',
      headers: { Accept: 'text/plain' },
      body: 'token={secret}',
    });
    assert.deepEqual(describeRequest(request), [
      'POST https://api.acme.example/v1/<the key>/me',
      'Authorization: Basic, base64 of api:<the key>',
      'Accept: text/plain',
      '',
      'token=<the key>',
    ]);
  });
});

describe('hostOf', () => {
  it('is the host of the request', () => {
    assert.equal(hostOf(spec({ url: 'https://api.acme.example/bot{secret}/me' })), 'api.acme.example');
  });
});
