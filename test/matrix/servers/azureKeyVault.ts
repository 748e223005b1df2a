// keylift:ignore-file because the secrets below are those of a server that the tests start.
// Azure Key Vault and the sign-in before it, as their REST references describe them.
import type { GatewayAnswer, GatewayRequest } from './gateway';
import type { Answering, HostedManager, Kept } from './server';

const tenant = '11111111-2222-4333-8444-555555555555';
const client = '66666666-7777-4888-9999-000000000000';
const password = 'test-password';
const token = 'test-token';
const vault = 'acme.vault.azure.net';
const login = 'login.microsoftonline.com';

export const azureKeyVault: HostedManager = {
  backend: 'azureKeyVault',
  hosts: [vault, login, 'login.microsoft.com'],
  states: ['missing', 'denied', 'expired', 'deleted', 'noText'],
  environment: () => ({
    AZURE_KEY_VAULT_URL: `https://${vault}`,
    AZURE_TENANT_ID: tenant,
    AZURE_CLIENT_ID: client,
    AZURE_CLIENT_SECRET: password,
    // Otherwise an unsuccessful sign-in goes on to ask for identities outside of this machine.
    AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
  }),
  answer: (request, state, kept) =>
    request.host === vault ? vaultAnswer(request, state, kept) : loginAnswer(request),
};

function loginAnswer({ method, path, body }: GatewayRequest): GatewayAnswer {
  if (path.startsWith('/common/discovery/instance')) {
    const metadata = [{ preferred_network: login, preferred_cache: login, aliases: [login] }];
    return json(200, {
      tenant_discovery_endpoint: `https://${login}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata,
    });
  }
  if (path.startsWith(`/${tenant}/v2.0/.well-known/openid-configuration`)) {
    return json(200, {
      issuer: `https://${login}/${tenant}/v2.0`,
      authorization_endpoint: `https://${login}/${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `https://${login}/${tenant}/oauth2/v2.0/token`,
    });
  }
  if (method !== 'POST' || !path.startsWith(`/${tenant}/oauth2/v2.0/token`)) return fault(404, 'NotFound');
  const form = new URLSearchParams(body.toString());
  const asked = [form.get('grant_type'), form.get('client_id'), form.get('client_secret')].join(' ');
  const isRight = asked === `client_credentials ${client} ${password}`;
  // Some clients ask for more in the same request.
  const scope = form.get('scope')?.split(' ').includes('https://vault.azure.net/.default') === true;
  if (!isRight || !scope) return json(401, { error: 'invalid_client', error_description: 'Wrong' });
  return json(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token });
}

function vaultAnswer(
  { method, path, headers }: GatewayRequest,
  state: Answering,
  { id, value }: Kept,
): GatewayAnswer {
  if (headers.authorization !== `Bearer ${token}`) {
    const challenge = `Bearer authorization="https://${login}/${tenant}", resource="https://vault.azure.net"`;
    return { ...fault(401, 'Unauthorized'), headers: { 'www-authenticate': challenge } };
  }
  const url = new URL(path, `https://${vault}`);
  const isAsked = method === 'GET' && url.pathname.replace(/\/$/, '') === `/secrets/${id}`;
  if (!isAsked || !/^7\.\d|^20\d\d-/.test(url.searchParams.get('api-version') ?? '')) {
    return fault(400, 'BadParameter');
  }
  // A token that has run out here is answered without a challenge, so that nobody asks for another in circles.
  if (state === 'expired') return fault(401, 'Unauthorized');
  if (state === 'denied') return fault(403, 'Forbidden');
  if (state === 'deleted') return fault(404, 'ObjectIsDeletedButRecoverable');
  if (state === 'missing') return fault(404, 'SecretNotFound');
  return json(200, {
    ...(state === 'ok' && { value }),
    id: `https://${vault}/secrets/${id}/0123456789abcdef0123456789abcdef`,
    attributes: { enabled: true, created: 1_700_000_000, updated: 1_700_000_000 },
  });
}

function fault(status: number, code: string): GatewayAnswer {
  return json(status, { error: { code, message: `${code}.` } });
}

function json(status: number, content: object): GatewayAnswer {
  return { status, body: JSON.stringify(content) };
}
