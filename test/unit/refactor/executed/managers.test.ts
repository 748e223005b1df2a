// The managers' lookups, run: in Node against a small server that speaks Vault's and Conjur's requests,
// in Python against stand-ins for the client packages.
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ts from 'typescript';
import { fixed, madeUpSecret } from '../../../support/checkRefactor';
import { isInstalled } from '../../../support/runFixed';
import { skip } from '../../../support/skip';
import { temporaryFolder, type TemporaryFolder } from '../../../support/temporaryFolder';

const secret = madeUpSecret();
const program = "const header = 'Bearer «»';\nconsole.log(header);\n";

describe("The managers' lookups in Node", function () {
  this.timeout(180_000);
  let server: Server;
  let folder: TemporaryFolder;
  let url: string;

  beforeEach(async () => {
    folder = temporaryFolder();
    server = createServer((request, response) => {
      void answer(request).then(({ status, body }) => response.writeHead(status).end(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.close();
    folder.remove();
  });

  const managers = [
    { backend: 'vault', environment: () => ({ VAULT_ADDR: url, VAULT_TOKEN: 'token' }), names: 'VAULT_ADDR' },
    {
      backend: 'conjur',
      environment: () => ({
        CONJUR_APPLIANCE_URL: url,
        CONJUR_ACCOUNT: 'acme',
        CONJUR_AUTHN_LOGIN: 'host/app',
        CONJUR_AUTHN_API_KEY: 'apikey',
      }),
      names: 'CONJUR_APPLIANCE_URL',
    },
  ];

  for (const { backend, environment, names } of managers) {
    it(`${backend} gives the value`, async () => {
      const { text } = await fixed({ languageId: 'javascript', path: 'a.mjs', backend }, program);
      const run = await node(folder.write('a.mjs', text), environment());
      assert.equal(run.output, `Bearer ${secret}\n`, run.errors);
    });

    it(`${backend} fails when the secret is missing`, async () => {
      const options = { languageId: 'javascript', path: 'a.mjs', backend, name: 'app/missing' };
      const { text } = await fixed(options, program);
      const run = await node(folder.write('a.mjs', text), environment());
      assert.notEqual(run.status, 0);
      assert.match(run.errors, /app\/missing/);
      assert.match(run.errors, /404/);
    });

    it(`${backend} names what it needs of the environment`, async () => {
      const { text } = await fixed({ languageId: 'javascript', path: 'a.mjs', backend }, program);
      const run = await node(folder.write('a.mjs', text), {});
      assert.notEqual(run.status, 0);
      assert.ok(run.errors.includes(names), run.errors);
    });
  }

  for (const backend of ['vault', 'conjur', 'awsSecretsManager']) {
    it(`${backend} passes the strict checks of TypeScript`, async () => {
      const options = { languageId: 'typescript', path: 'a.mts', backend };
      const { text } = await fixed(
        options,
        "const key: string = '«»';\nexport const header = `Bearer ${key}`;\n",
      );
      const sdk = 'node_modules/@aws-sdk/client-secrets-manager';
      folder.write(`${sdk}/package.json`, '{ "type": "module", "exports": { "types": "./index.d.ts" } }');
      folder.write(`${sdk}/index.d.ts`, awsTypes);
      assert.deepEqual(problemsOf(folder.write('a.mts', text)), []);
    });

    it(`${backend} is valid code for Node`, async () => {
      const { text } = await fixed({ languageId: 'javascript', path: 'a.mjs', backend }, program);
      const check = spawnSync('node', ['--check', folder.write('a.mjs', text)], { encoding: 'utf8' });
      assert.equal(check.status, 0, check.stderr);
    });
  }
});

describe("The managers' lookups in Python", function () {
  this.timeout(180_000);
  let folder: TemporaryFolder;

  before(function () {
    if (!isInstalled('python3')) skip(this, 'python3 is not installed');
  });
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const environment = {
    VAULT_ADDR: 'http://vault',
    VAULT_TOKEN: 'token',
    CONJUR_APPLIANCE_URL: 'http://conjur',
    CONJUR_ACCOUNT: 'acme',
    CONJUR_AUTHN_LOGIN: 'host/app',
    CONJUR_AUTHN_API_KEY: 'apikey',
  };

  for (const backend of ['awsSecretsManager', 'vault', 'conjur']) {
    it(`${backend} gives the value`, async () => {
      const { text } = await fixed(
        { languageId: 'python', backend },
        'import sys\n\nKEY = "Bearer «»"\nprint(KEY)\n',
      );
      for (const [file, code] of Object.entries(standIns)) folder.write(file, code);
      const options = {
        env: { ...process.env, ...environment, EXPECTED: secret },
        encoding: 'utf8',
      } as const;
      const run = spawnSync('python3', [folder.write('program.py', text)], options);
      assert.equal(run.stdout, `Bearer ${secret}\n`, `${run.stderr}\n${text}`);
    });
  }
});

/** The answers of Vault and Conjur to the requests that the lookups make, and to no others. */
async function answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: string }> {
  const { method, url = '', headers } = request;
  let body = '';
  for await (const chunk of request) body += String(chunk);
  if (method === 'GET' && url === '/v1/secret/data/app/acme-key' && headers['x-vault-token'] === 'token') {
    return { status: 200, body: JSON.stringify({ data: { data: { api_key: secret } } }) };
  }
  if (method === 'POST' && url === '/authn/acme/host%2Fapp/authenticate' && body === 'apikey') {
    return { status: 200, body: '{"payload":"p"}' };
  }
  const token = `Token token="${Buffer.from('{"payload":"p"}').toString('base64')}"`;
  if (
    method === 'GET' &&
    url === '/secrets/acme/variable/app%2Facme-key' &&
    headers.authorization === token
  ) {
    return { status: 200, body: secret };
  }
  return { status: 404, body: '{"errors":[]}' };
}

interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Not spawnSync: the server answers in this process. */
function node(file: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn('node', [file], { env: { ...process.env, ...environment } });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.on('close', (status) => resolve({ status, output, errors }));
  });
}

function problemsOf(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    typeRoots: [new URL('../../../../node_modules/@types', import.meta.url).pathname],
    skipLibCheck: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
}

/** As much of the SDK's types as the lookup uses. */
const awsTypes = `
export class GetSecretValueCommand { constructor(input: { SecretId: string }); }
export class SecretsManagerClient {
  constructor(options: object);
  send(command: GetSecretValueCommand): Promise<{ SecretString?: string | undefined }>;
}
`;

/** Stand-ins that check what they are asked, as the packages' documentation describes them. */
const standIns: Readonly<Record<string, string>> = {
  'boto3.py': `
import os
class _Client:
    def get_secret_value(self, SecretId):
        assert SecretId == "app/acme-key"
        return {"SecretString": os.environ["EXPECTED"]}
def client(service):
    assert service == "secretsmanager"
    return _Client()
`,
  'hvac.py': `
import os
from types import SimpleNamespace
class Client:
    def __init__(self, url, token, namespace):
        assert (url, token, namespace or None) == ("http://vault", "token", None)
        self.secrets = SimpleNamespace(kv=SimpleNamespace(v2=SimpleNamespace(read_secret_version=self._read)))
    def _read(self, path, mount_point, raise_on_deleted_version):
        assert (path, mount_point, raise_on_deleted_version) == ("app/acme-key", "secret", True)
        return {"data": {"data": {"api_key": os.environ["EXPECTED"]}}}
`,
  'conjur_api/__init__.py': `
import os
class Client:
    def __init__(self, connection, authn_strategy, async_mode):
        assert (connection.conjur_url, connection.account, async_mode) == ("http://conjur", "acme", False)
        saved = authn_strategy.provider.saved
        assert (saved.machine, saved.username, saved.api_key) == ("http://conjur", "host/app", "apikey")
    def get(self, variable_id):
        assert variable_id == "app/acme-key"
        return os.environ["EXPECTED"].encode()
`,
  'conjur_api/models.py': `
from types import SimpleNamespace
class ConjurConnectionInfo(SimpleNamespace): pass
class CredentialsData(SimpleNamespace): pass
`,
  'conjur_api/providers.py': `
class SimpleCredentialsProvider:
    def save(self, credentials):
        self.saved = credentials
class AuthnAuthenticationStrategy:
    def __init__(self, provider):
        self.provider = provider
`,
};
