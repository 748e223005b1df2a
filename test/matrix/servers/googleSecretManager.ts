// Google Secret Manager's gRPC interface, as its protocol buffers define it, and the same over REST.
// Source: google/cloud/secretmanager/v1 (AccessSecretVersion: name is field 1; payload is field 2, its data field 1).
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayAnswer } from './gateway';
import type { Answering, HostedManager } from './server';

const host = 'secretmanager.googleapis.com';
const project = 'acme-project';
const method = '/google.cloud.secretmanager.v1.SecretManagerService/AccessSecretVersion';

export const googleSecretManager: HostedManager = {
  backend: 'googleSecretManager',
  hosts: [host],
  states: ['missing', 'denied', 'expired', 'noText', 'deleted'],
  environment: (folder) => {
    const account = join(folder, 'account.json');
    writeFileSync(account, serviceAccount());
    return {
      GOOGLE_CLOUD_PROJECT: project,
      GOOGLE_APPLICATION_CREDENTIALS: account,
      // For lookups without Google's packages, which can't sign tokens.
      GOOGLE_OAUTH_ACCESS_TOKEN: ['ey', 'test'].join('-'),
    };
  },
  answer: ({ path, headers, body }, state, { id, value }) => {
    const name = `projects/${project}/secrets/${id}/versions/latest`;
    // Service accounts sign their tokens themselves.
    if (path.startsWith('/v1/')) return restAnswer(path, headers.authorization, name, state, value);
    if (path !== method || !/^Bearer ey/.test(headers.authorization ?? '')) return refused(16, 'no token');
    if (!body.subarray(5).equals(field(1, Buffer.from(name)))) return refused(3, 'another name');
    switch (state) {
      case 'missing':
        return refused(5, `Secret [${name}] not found`);
      case 'expired':
        return refused(16, 'Request had invalid authentication credentials.');
      case 'denied':
        return refused(7, 'Permission denied on resource');
      case 'deleted':
        return refused(9, 'Secret Version is in DESTROYED state.');
      case 'noText':
        return given(field(1, Buffer.from(name)));
      case 'ok':
        return given(Buffer.concat([field(1, Buffer.from(name)), field(2, field(1, Buffer.from(value)))]));
    }
  },
};

function restAnswer(
  path: string,
  authorization: string | undefined,
  name: string,
  state: Answering,
  value: string,
): GatewayAnswer {
  if (!/^Bearer ey/.test(authorization ?? '')) return fault(401, 'UNAUTHENTICATED');
  if (path.replace(/\?.*$/, '') !== `/v1/${name}:access`) return fault(400, 'INVALID_ARGUMENT');
  switch (state) {
    case 'missing':
      return fault(404, 'NOT_FOUND');
    case 'expired':
      return fault(401, 'UNAUTHENTICATED');
    case 'denied':
      return fault(403, 'PERMISSION_DENIED');
    case 'deleted':
      return fault(400, 'FAILED_PRECONDITION');
    case 'noText':
      return json(200, { name });
    case 'ok':
      return json(200, { name, payload: { data: Buffer.from(value).toString('base64') } });
  }
}

function fault(code: number, status: string): GatewayAnswer {
  return json(code, { error: { code, message: `${status}.`, status } });
}

function json(status: number, content: object): GatewayAnswer {
  return { status, body: JSON.stringify(content) };
}

/** The key file of a service account of no one. */
function serviceAccount(): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return JSON.stringify({
    type: 'service_account',
    project_id: project,
    private_key_id: 'test',
    private_key: privateKey,
    client_email: `test@${project}.iam.gserviceaccount.com`,
    client_id: '1',
    token_uri: 'https://oauth2.googleapis.com/token',
    universe_domain: 'googleapis.com',
  });
}

/** A length-delimited field of a protocol buffer, shorter than 16384 bytes. */
function field(number: number, bytes: Buffer): Buffer {
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), bytes]);
}

function given(message: Buffer): GatewayAnswer {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  return grpc(Buffer.concat([prefix, message]), 0, '');
}

function refused(status: number, message: string): GatewayAnswer {
  return grpc(Buffer.alloc(0), status, message);
}

function grpc(body: Buffer, status: number, message: string): GatewayAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/grpc' },
    body,
    trailers: { 'grpc-status': String(status), 'grpc-message': message },
  };
}
