// AWS Secrets Manager's GetSecretValue, signatures included.
// Sources: the Secrets Manager API reference; "Signature Version 4 signing process" of the IAM user guide.
import { createHash, createHmac } from 'node:crypto';
import type { Answer, Manager, Request } from './server';

const keyId = 'test-key-id';
const key = 'test-key';
const region = 'eu-west-1';

export const awsSecretsManager: Manager = {
  backend: 'awsSecretsManager',
  states: ['missing', 'denied', 'expired', 'noText'],
  environment: (url) => awsSettings(url, keyId, key),
  answer: (request, state, { id, value }) => {
    if (!isSigned(request)) return fault('InvalidSignatureException', 'The signature does not match.');
    if (request.headers['x-amz-target'] !== 'secretsmanager.GetSecretValue') {
      return fault('UnknownOperationException', 'There is no such operation.');
    }
    const { SecretId: asked } = JSON.parse(request.body) as { readonly SecretId?: unknown };
    if (state === 'expired') return fault('ExpiredTokenException', 'The security token has expired.');
    if (state === 'denied') return fault('AccessDeniedException', 'The user is not authorized.');
    if (asked !== id || state === 'missing' || state === 'deleted') {
      return fault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    const content =
      state === 'noText' ? { SecretBinary: Buffer.from(value).toString('base64') } : { SecretString: value };
    return {
      status: 200,
      type,
      body: JSON.stringify({
        ARN: `arn:aws:secretsmanager:${region}:1:secret:${id}-x`,
        Name: id,
        ...content,
      }),
    };
  },
};

/** What a program's environment must hold for a server at the address. */
export function awsSettings(url: string, id: string, secret: string): Readonly<Record<string, string>> {
  return {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    AWS_MAX_ATTEMPTS: '1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

const type = 'application/x-amz-json-1.1';

function fault(name: string, message: string): Answer {
  return { status: 400, type, body: JSON.stringify({ __type: name, message, Message: message }) };
}

/** True when the request was signed with the key: over its method, path, headers and body. */
function isSigned({ method, path, headers, body }: Request): boolean {
  const found = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
    headers.authorization ?? '',
  );
  const [, credential = '', names = '', signature] = found ?? [];
  const [id, day = '', ...scope] = credential.split('/');
  if (id !== keyId || scope.join('/') !== `${region}/secretsmanager/aws4_request`) return false;
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, path, '', lines.join(''), names, sha256(body)].join('\n');
  const date = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', date, [day, ...scope].join('/'), sha256(canonical)].join('\n');
  const signingKey = [day, ...scope].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${key}`,
  );
  return hmac(signingKey, toSign).toString('hex') === signature;
}

function hmac(secret: Buffer | string, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
