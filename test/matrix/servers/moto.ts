// keylift:ignore-file because the secrets below are those of a server that the tests start.
// AWS Secrets Manager as moto knows it, with its check of signatures and policies switched on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, isInstalled } from '../run';
import { awsSettings } from './awsSecretsManager';
import type { Stage } from './index';
import { ask, startPeer } from './peer';
import type { Kept, State } from './server';

const version = '5.2.5';
const user = 'UserName=app';

let address: Promise<string> | undefined;

/** moto as a peer, installed below a folder; undefined without Python. */
export async function moto(cache: string): Promise<Stage | undefined> {
  if (!(await isInstalled('python3'))) return undefined;
  return {
    backend: 'awsSecretsManager',
    peer: `moto ${version}`,
    states: ['missing', 'denied', 'expired', 'noText', 'deleted'],
    id: 'app/acme-key',
    open: async (state, kept) => {
      address ??= startMoto(cache);
      const url = await address;
      await ask(`${url}/moto-api/reset`, { method: 'POST' });
      await checkCallers(url, false);
      await write(url, state, kept);
      const [id, key] = await accessKey(url, state);
      await checkCallers(url, true);
      return { environment: awsSettings(url, id, key), refused: [], close: () => undefined };
    },
  };
}

async function startMoto(cache: string): Promise<string> {
  const home = join(cache, `moto-${version}`);
  if (!existsSync(join(home, 'bin/moto_server'))) {
    await install(['python3', '-m', 'venv', home]);
    const asked = `moto[server,secretsmanager]==${version}`;
    await install([join(home, 'bin/pip'), 'install', '--quiet', asked]);
  }
  const command = [
    join(home, 'bin/python'),
    '-u',
    join(home, 'bin/moto_server'),
    '-H',
    '127.0.0.1',
    '-p',
    '0',
  ];
  return startPeer(command, /Running on (http:\S+)/);
}

/** Whether the server looks at signatures and policies from here on. */
async function checkCallers(url: string, isChecked: boolean): Promise<void> {
  await ask(`${url}/moto-api/reset-auth`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: isChecked ? '0' : 'inf',
  });
}

async function write(url: string, state: State, { id, value }: Kept): Promise<void> {
  if (state === 'missing') return;
  const text = { SecretString: value };
  const bytes = { SecretBinary: Buffer.from(value).toString('base64') };
  await target(url, 'CreateSecret', { Name: id, ...(state === 'noText' ? bytes : text), ...request });
  if (state === 'deleted') await target(url, 'DeleteSecret', { SecretId: id });
}

const request = { ClientRequestToken: '11111111-2222-4333-8444-555555555555' };

/** A user's key that may read secrets; the denied one may not, and the expired one is deleted. */
async function accessKey(url: string, state: State): Promise<readonly [id: string, key: string]> {
  const allowed = state === 'denied' ? 'iam:GetUser' : 'secretsmanager:GetSecretValue';
  const policy = { Statement: [{ Effect: 'Allow', Action: allowed, Resource: '*' }], Version: '2012-10-17' };
  await identity(url, `CreateUser&${user}`);
  const document = encodeURIComponent(JSON.stringify(policy));
  await identity(url, `PutUserPolicy&${user}&PolicyName=p&PolicyDocument=${document}`);
  const created = await identity(url, `CreateAccessKey&${user}`);
  const [, id = ''] = /<AccessKeyId>(.*?)</.exec(created) ?? [];
  const [, key = ''] = /<SecretAccessKey>(.*?)</.exec(created) ?? [];
  if (state === 'expired') await identity(url, `DeleteAccessKey&${user}&AccessKeyId=${id}`);
  return [id, key];
}

function identity(url: string, action: string): Promise<string> {
  const type = 'application/x-www-form-urlencoded';
  return post(url, 'iam', { 'Content-Type': type }, `Action=${action}&Version=2010-05-08`);
}

function target(url: string, operation: string, content: object): Promise<string> {
  const type = 'application/x-amz-json-1.1';
  const headers = { 'Content-Type': type, 'X-Amz-Target': `secretsmanager.${operation}` };
  return post(url, 'secretsmanager', headers, JSON.stringify(content));
}

/** The credential's scope tells moto the service; nothing else is looked at while callers are not checked. */
function post(url: string, service: string, headers: Record<string, string>, body: string): Promise<string> {
  const credential = `Credential=x/20260101/eu-west-1/${service}/aws4_request`;
  const Authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=x`;
  return ask(url, { method: 'POST', headers: { ...headers, Authorization }, body });
}
