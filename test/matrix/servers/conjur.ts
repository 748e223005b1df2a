// keylift:ignore-file because the key below is that of a server that the tests start.
// Conjur's login and its variables, as its REST API describes them.
import type { Answer, Manager } from './server';

const account = 'acme';
const login = 'host/shop/app';
const apiKey = 'test-key';

export const conjur: Manager = {
  backend: 'conjur',
  states: ['missing', 'denied', 'expired', 'noText'],
  environment: (url) => ({
    CONJUR_APPLIANCE_URL: url,
    CONJUR_ACCOUNT: account,
    CONJUR_AUTHN_LOGIN: login,
    CONJUR_AUTHN_API_KEY: apiKey,
  }),
  answer: ({ method, path, headers, body }, state, { id, value }) => {
    const basic = `Basic ${Buffer.from(`${login}:${apiKey}`).toString('base64')}`;
    if (method === 'GET' && path === `/authn/${account}/login` && headers.authorization === basic) {
      return text(200, apiKey);
    }
    if (method === 'POST' && path === `/authn/${account}/${encodeURIComponent(login)}/authenticate`) {
      if (body !== apiKey) return text(401, '');
      return text(200, headers['accept-encoding'] === 'base64' ? base64(token) : token);
    }
    if (method !== 'GET' || path !== `/secrets/${account}/variable/${encodeURIComponent(id)}`) {
      return text(404, 'no such route');
    }
    if (headers.authorization !== `Token token="${base64(token)}"`) return text(401, 'bad token');
    switch (state) {
      case 'expired':
        return text(401, '');
      case 'denied':
        return text(403, '');
      case 'missing':
      case 'deleted':
        return text(404, '{"error":{"code":"not_found"}}');
      case 'noText':
        return text(200, '');
      case 'ok':
        return text(200, value);
    }
  },
};

/** As much of a token as clients look at. */
const token = JSON.stringify({
  protected: base64('{"alg":"conjur.org/slosilo/v2","kid":"k"}'),
  payload: base64(`{"sub":"${login}","iat":${Math.floor(Date.now() / 1000)}}`),
  signature: base64('signature'),
});

function base64(plain: string): string {
  return Buffer.from(plain).toString('base64');
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain', body };
}
