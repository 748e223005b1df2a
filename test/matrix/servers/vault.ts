// keylift:ignore-file because the token below is that of a server that the tests start.
// Vault's KV version 2, as its HTTP API describes it.
import type { Answer, Manager } from './server';

const token = 'test-token';
const namespace = 'team';

export const vault: Manager = {
  backend: 'vault',
  states: ['missing', 'denied', 'expired', 'noText', 'deleted'],
  environment: (url) => ({ VAULT_ADDR: url, VAULT_TOKEN: token, VAULT_NAMESPACE: namespace }),
  answer: ({ method, path, headers }, state, { id, field, value }) => {
    if (state === 'expired') return errors(403, 'permission denied', 'invalid token');
    if (headers['x-vault-token'] !== token || state === 'denied') return errors(403, 'permission denied');
    // Clients write it with or without an end.
    if (String(headers['x-vault-namespace']).replace(/\/$/, '') !== namespace) return errors(404);
    // Vault's own program first asks what kind of store it is.
    if (path === '/v1/sys/internal/ui/mounts/secret') return json(200, { data: mount });
    if (method !== 'GET' || path.replace(/\?$/, '') !== `/v1/secret/data/${id}`) return errors(404);
    switch (state) {
      case 'missing':
        return errors(404);
      case 'deleted':
        return json(404, {
          data: { data: null, metadata: { ...metadata, deletion_time: metadata.created_time } },
        });
      case 'noText':
        return json(200, { data: { data: { other_field: value }, metadata } });
      case 'ok':
        return json(200, { data: { data: { [field]: value }, metadata } });
    }
  },
};

const mount = { path: 'secret/', type: 'kv', options: { version: '2' } };
const metadata = { created_time: '2026-01-01T00:00:00Z', deletion_time: '', destroyed: false, version: 1 };

function errors(status: number, ...texts: string[]): Answer {
  return json(status, { errors: texts });
}

function json(status: number, content: object): Answer {
  return { status, body: JSON.stringify({ ...envelope, ...content }) };
}

/** What every answer has around its data. */
const envelope = {
  request_id: 'r',
  lease_id: '',
  renewable: false,
  lease_duration: 0,
  wrap_info: null,
  warnings: null,
  auth: null,
};
