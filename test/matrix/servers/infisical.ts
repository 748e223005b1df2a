// keylift:ignore-file because the secrets below are those of a server that the tests start.
// Infisical's HTTP interface: universal auth, then one secret.
import type { Answer, Manager } from './server';

const identity = { clientId: 'test-client', clientSecret: 'test-secret' };
const token = 'test-token';
const project = 'test-project';

export const infisical: Manager = {
  backend: 'infisical',
  states: ['missing', 'denied', 'expired', 'noText'],
  environment: (url) => ({
    INFISICAL_DOMAIN: url,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: identity.clientId,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: identity.clientSecret,
    INFISICAL_PROJECT_ID: project,
    INFISICAL_ENVIRONMENT: 'prod',
  }),
  answer: ({ method, path, headers, body }, state, { id, value }) => {
    const url = new URL(path, 'http://infisical');
    if (method === 'POST' && url.pathname === '/api/v1/auth/universal-auth/login') {
      const isKnown = JSON.stringify(Object.entries(JSON.parse(body) as object).sort());
      if (isKnown !== JSON.stringify(Object.entries(identity).sort()))
        return fault(401, 'Invalid credentials');
      const times = { expiresIn: 7200, accessTokenMaxTTL: 7200 };
      return json(200, { accessToken: token, tokenType: 'Bearer', ...times });
    }
    if (headers.authorization !== `Bearer ${token}`) return fault(401, 'Token missing');
    const asked = url.searchParams;
    const place = [asked.get('workspaceId') ?? asked.get('projectId'), asked.get('environment')].join(' ');
    const isPath = new RegExp(`^/api/v\\d/secrets/(?:raw/)?${id}$`).test(url.pathname);
    if (method !== 'GET' || !isPath || place !== `${project} prod` || asked.get('secretPath') !== '/') {
      return fault(400, `Not asked as expected: ${path}`);
    }
    if (state === 'expired') return fault(401, 'Token expired');
    if (state === 'denied') return fault(403, 'Not allowed to readValue on secrets');
    if (state === 'missing') return fault(404, 'Secret not found');
    const secretValue = state === 'ok' ? value : '';
    const own = { secretKey: id, secretValue, secretValueHidden: false, secretComment: '', secretPath: '/' };
    return json(200, { secret: { ...own, ...metadata } });
  },
};

const metadata = {
  id: 'i',
  _id: 'i',
  workspace: project,
  environment: 'prod',
  version: 1,
  type: 'shared',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  tags: [],
  secretMetadata: [],
  skipMultilineEncoding: false,
  isRotatedSecret: false,
};

function fault(statusCode: number, message: string): Answer {
  return json(statusCode, { statusCode, message, error: 'Error', reqId: 'r' });
}

function json(status: number, content: object): Answer {
  return { status, body: JSON.stringify(content) };
}
