// The secrets managers: whole texts before and after, what is refused, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed, type RefactorCase } from '../../../support/checkRefactor';

const python: RefactorCase = { languageId: 'python', env: 'MAILGUN_SENDING_KEY', key: 'KEY' };
const module: RefactorCase = { ...python, languageId: 'javascript', path: 'app.mjs' };

describe('AWS Secrets Manager', () => {
  it('in Python is a cached function below the imports', () =>
    checkRefactor(
      { ...python, backend: 'awsSecretsManager' },
      'import json\n\nimport requests\n\nKEY = "«»"\n',
      'import functools\nimport json\n\nimport boto3\nimport requests\n\n\n' +
        '@functools.cache\ndef read_aws_secret(secret_id):\n    try:\n        client = boto3.client("secretsmanager")\n' +
        '        value = client.get_secret_value(SecretId=secret_id)["SecretString"]\n' +
        '    except Exception as error:\n' +
        '        raise RuntimeError(f"{secret_id} could not be read from AWS Secrets Manager") from error\n' +
        '    if not value:\n' +
        '        raise RuntimeError(f"{secret_id} holds no text in AWS Secrets Manager")\n' +
        '    return value\n\n\n' +
        'KEY = read_aws_secret("app/mailgun-sending-key")\n',
    ));

  it('in a module is awaited', () =>
    checkRefactor(
      { ...module, backend: 'awsSecretsManager' },
      "import { a } from 'b';\n\nconst key = '«»';\n",
      "import { a } from 'b';\n" +
        "import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';\n\n" +
        'const readAwsSecretCache = new Map();\n\n' +
        'async function readAwsSecret(id) {\n' +
        '  const known = readAwsSecretCache.get(id);\n' +
        '  if (known) return known;\n' +
        '  try {\n' +
        '    const command = new GetSecretValueCommand({ SecretId: id });\n' +
        '    const { SecretString: value } = await new SecretsManagerClient({}).send(command);\n' +
        "    if (!value) throw new Error('it holds no text');\n" +
        '    readAwsSecretCache.set(id, value);\n' +
        '    return value;\n' +
        '  } catch (error) {\n' +
        '    throw new Error(`${id} could not be read from AWS Secrets Manager: ${String(error)}`);\n' +
        '  }\n' +
        '}\n\n' +
        "const key = await readAwsSecret('app/mailgun-sending-key');\n",
    ));

  it('names the package that is missing, and no other', async () => {
    const options = { ...python, backend: 'awsSecretsManager' };
    const missing = await fixed(options, 'KEY = "«»"\n');
    assert.ok(missing.plan.notes.some((note) => note.includes('pip install boto3')));
    const project = { dependencies: new Set(['boto3']) };
    const present = await fixed({ ...options, project }, 'KEY = "«»"\n');
    assert.ok(!present.plan.notes.some((note) => note.includes('pip install')));
  });

  it('stores by standard input, never by an argument', async () => {
    const { plan, value } = await fixed({ ...python, backend: 'awsSecretsManager' }, 'KEY = "«»"\n');
    assert.equal(plan.store.target, 'manager');
    assert.equal(plan.store.name, 'app/mailgun-sending-key');
    assert.deepEqual(plan.store.instructions.slice(0, 2), [
      'IFS= read -rs VALUE  # paste the value, then press Enter',
      'printf %s "$VALUE" | aws secretsmanager create-secret --name app/mailgun-sending-key --secret-string file:///dev/stdin',
    ]);
    assert.equal(plan.store.instructions.at(-1), 'unset VALUE');
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});

describe('HashiCorp Vault', () => {
  it('in CommonJS is awaited in an async function', () =>
    checkRefactor(
      { ...module, backend: 'vault', path: 'app.js', project: { packageType: 'commonjs' } },
      "'use strict';\n\nconst a = require('b');\n\nasync function f() {\n  return g(`Bearer «»`).h;\n}\n",
      "'use strict';\n\nconst a = require('b');\n\n" +
        'const readVaultSecretCache = new Map();\n\n' +
        'async function readVaultSecret(path, field) {\n' +
        '  const known = readVaultSecretCache.get(`${path} ${field}`);\n' +
        '  if (known) return known;\n' +
        '  const { VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE } = process.env;\n' +
        "  if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error('VAULT_ADDR and VAULT_TOKEN must be set');\n" +
        '  const response = await fetch(`${VAULT_ADDR}/v1/secret/data/${path}`, {\n' +
        "    headers: {\n      'X-Vault-Token': VAULT_TOKEN,\n" +
        "      ...(VAULT_NAMESPACE && { 'X-Vault-Namespace': VAULT_NAMESPACE }),\n    },\n" +
        '  }).catch((error) => {\n' +
        '    throw new Error(`Vault could not be reached for ${path}: ${String(error)}`);\n' +
        '  });\n' +
        '  if (!response.ok) throw new Error(`Vault answered ${response.status} for ${path}`);\n' +
        '  const { data } = await response.json();\n' +
        '  const value = data.data[field];\n' +
        '  if (!value) throw new Error(`Vault has no ${field} in ${path}`);\n' +
        '  readVaultSecretCache.set(`${path} ${field}`, value);\n' +
        '  return value;\n' +
        '}\n\n' +
        'async function f() {\n' +
        "  return g(`Bearer ${await readVaultSecret('app/mailgun-sending-key', 'api_key')}`).h;\n" +
        '}\n',
    ));

  it('in Python names its address and token', () =>
    checkRefactor(
      { ...python, backend: 'vault' },
      'import os\n\nHEADERS = {"a": "Bearer «»"}\n',
      'import functools\nimport os\n\nimport hvac\n\n\n' +
        '@functools.cache\ndef read_vault_secret(path, field):\n' +
        '    try:\n' +
        '        client = hvac.Client(\n            url=os.environ["VAULT_ADDR"],\n            token=os.environ["VAULT_TOKEN"],\n' +
        '            namespace=os.environ.get("VAULT_NAMESPACE"),\n        )\n' +
        '        secret = client.secrets.kv.v2.read_secret_version(\n' +
        '            path=path, mount_point="secret", raise_on_deleted_version=True\n' +
        '        )\n' +
        '        value = secret["data"]["data"][field]\n' +
        '        if not value:\n            raise ValueError("it is empty")\n' +
        '        return value\n' +
        '    except Exception as error:\n' +
        '        raise RuntimeError(f"{field} of {path} could not be read from Vault") from error\n\n\n' +
        'HEADERS = {"a": f"Bearer {read_vault_secret(\'app/mailgun-sending-key\', \'api_key\')}"}\n',
    ));

  it('takes the id of the user, and refuses one that is none', async () => {
    const { plan } = await fixed({ ...python, backend: 'vault', name: 'team/mail' }, 'KEY = "«»"\n');
    assert.equal(plan.name, 'team/mail');
    await checkNotApplicable({ ...python, backend: 'vault', name: 'a b' }, 'KEY = "«»"\n', /An id may hold/);
  });

  it('asks for a value of several lines until the end of the input', async () => {
    const { plan } = await fixed({ ...python, backend: 'vault' }, 'KEY = """«a\nb»"""\n');
    assert.equal(plan.store.instructions[0], "IFS= read -rsd '' VALUE  # paste the value, then press Ctrl+D");
  });
});

describe('A second secret', () => {
  it('uses the function that the first one brought', async () => {
    const options = { ...module, backend: 'conjur' };
    const first = await fixed(options, "const a = '«»';\nconst b = 'x';\n");
    const second = await fixed({ ...options, name: 'app/other' }, first.text.replace("'x'", "'«»'"));
    assert.equal(second.text.split('async function readConjurSecret').length, 2);
    assert.ok(second.text.endsWith("const b = await readConjurSecret('app/other');\n"));
  });
});

describe('A manager is refused', () => {
  const sync = /not async/;
  const initialiser = /initialiser/;
  const cases: readonly (readonly [string, Partial<RefactorCase>, string, RegExp])[] = [
    ['in CommonJS at the top', { path: 'a.cjs' }, "const k = '«»';\n", /CommonJS/],
    ['in a file that requires, at the top', { path: 'a.js' }, "require('x');\nconst k = '«»';\n", /CommonJS/],
    ['in a function that is not async', {}, "function f() { return '«»'; }\n", sync],
    ['in an arrow function that is not async', {}, "const f = async () => g(() => '«»');\n", sync],
    ['in a default of an async function', {}, "async function f(k = '«»') {}\n", initialiser],
    ['in a class field', {}, "class A { k = '«»'; }\n", initialiser],
  ];
  for (const [what, options, before, reason] of cases) {
    it(what, () =>
      checkNotApplicable({ ...module, backend: 'awsSecretsManager', ...options }, before, reason),
    );
  }

  it('where its client would start an event loop within one', () =>
    checkNotApplicable({ ...python, backend: 'conjur' }, 'async def f():\n    g("«»")\n', /event loop/));
});
