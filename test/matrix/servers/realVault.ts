// keylift:ignore-file because the tokens below are those of a server that the tests start.
// Vault's own server in development mode, where its program is to be had: KEYLIFT_VAULT, or ~/.cache/keylift-vault/vault.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run';
import type { Stage } from './index';
import { ask, freePort, startPeer } from './peer';
import type { Kept, State } from './server';

const root = 'test-root';

/** The program; undefined where there is none. */
export function vaultProgram(): string | undefined {
  const places = [process.env['KEYLIFT_VAULT'], join(homedir(), '.cache/keylift-vault/vault')];
  return places.find((file) => file !== undefined && existsSync(file));
}

let address: Promise<string> | undefined;

/** Vault as a peer; its own server has no namespaces, which the stand-in keeps proving. */
export async function realVault(): Promise<Stage | undefined> {
  const program = vaultProgram();
  if (program === undefined) return undefined;
  const { output } = await run([program, 'version']);
  return {
    backend: 'vault',
    peer: /Vault v[\d.]+\d/.exec(output)?.[0].replace('v', '') ?? 'Vault',
    states: ['missing', 'denied', 'expired', 'noText', 'deleted'],
    id: 'app/acme-key',
    open: async (state, kept) => {
      address ??= startVault(program);
      const url = await address;
      await write(url, state, kept);
      const token = await tokenFor(url, state, kept.id);
      return { environment: { VAULT_ADDR: url, VAULT_TOKEN: token }, refused: [], close: () => undefined };
    },
  };
}

async function startVault(program: string): Promise<string> {
  const listen = `-dev-listen-address=127.0.0.1:${await freePort()}`;
  const command = [program, 'server', '-dev', `-dev-root-token-id=${root}`, listen, '-dev-no-store-token'];
  // It names the token when everything is mounted.
  return startPeer(command, /Api Address: (\S+)[\s\S]*Root Token: /);
}

async function write(url: string, state: State, { id, field, value }: Kept): Promise<void> {
  const data = `${url}/v1/secret/data/${id}`;
  await ask(`${url}/v1/secret/metadata/${id}`, asRoot('DELETE'));
  if (state === 'missing') return;
  await ask(data, asRoot('POST', { data: { [state === 'noText' ? 'other_field' : field]: value } }));
  if (state === 'deleted') await ask(data, asRoot('DELETE'));
}

/** A token that may read this one secret; the denied one may read nothing. */
async function tokenFor(url: string, state: State, id: string): Promise<string> {
  const policy = `path "secret/data/${id}" { capabilities = ["read"] }`;
  await ask(`${url}/v1/sys/policies/acl/app`, asRoot('PUT', { policy }));
  const asked = {
    policies: [state === 'denied' ? 'default' : 'app'],
    ttl: state === 'expired' ? '1s' : '1h',
  };
  const answer = await ask(`${url}/v1/auth/token/create`, asRoot('POST', asked));
  const { auth } = JSON.parse(answer) as { readonly auth: { readonly client_token: string } };
  const headers = { 'X-Vault-Token': auth.client_token };
  const isAlive = async (): Promise<boolean> =>
    (await fetch(`${url}/v1/auth/token/lookup-self`, { headers })).ok;
  while (state === 'expired' && (await isAlive())) await new Promise((resolve) => setTimeout(resolve, 100));
  return auth.client_token;
}

function asRoot(method: string, content?: object): RequestInit {
  return {
    method,
    headers: { 'X-Vault-Token': root },
    ...(content !== undefined && { body: JSON.stringify(content) }),
  };
}
