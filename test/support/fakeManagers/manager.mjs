// Stands in for the command lines of secrets managers: the same arguments, answers and exit codes, with values in a file.
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [program = '', folder = '', ...argv] = process.argv.slice(2);
const stateFile = join(folder, 'state.json');
const state = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : {};
/** @type {Record<string, any>} */
const values = (state.values ??= {});
/** @type {Record<string, unknown>} */
const call = { program, argv, environment: process.env };

/** @param {string} text @param {number} code @returns {never} */
function fail(text, code = 1) {
  record();
  process.stderr.write(`${text}\n`);
  process.exit(code);
}

/** @param {string} text @returns {never} */
function succeed(text = '') {
  record();
  writeFileSync(stateFile, JSON.stringify(state));
  process.stdout.write(text);
  process.exit(0);
}

function record() {
  appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify(call)}\n`);
}

/** @param {string} name */
function option(name) {
  const at = argv.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return fail(`missing ${name}`, 2);
  const arg = argv[at] ?? '';
  return arg === name ? (argv[at + 1] ?? '') : arg.slice(name.length + 1);
}

/** @param {string} path */
function fromFile(path) {
  call.file = {
    path,
    mode: statSync(path).mode & 0o777,
    folderMode: statSync(join(path, '..')).mode & 0o777,
  };
  return readFileSync(path, 'utf8');
}

function fromStdin() {
  return readFileSync(0, 'utf8');
}

/** @param {string} id @param {string} value */
function keep(id, value) {
  values[id] = state.mode === 'mangle' ? `${value}\n` : value;
}

const failures = {
  signedOut: {
    aws: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
    vault: 'Error making API request.\n\nCode: 400. Errors:\n\n* missing client token',
    conjur: 'Error: Failed to authenticate: 401 Unauthorized.',
    az: "ERROR: Please run 'az login' to setup account.",
    gcloud: 'ERROR: (gcloud.secrets) You do not currently have an active account selected.',
    op: '[ERROR] You are not currently signed in. Please run `op signin --help` for instructions',
    doppler: 'Unable to fetch secrets\nDoppler Error: Invalid Auth token',
    infisical: 'error: You must be logged in to run this command. To login, run [infisical login]',
  },
  denied: {
    aws: 'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: User is not authorized to perform this.',
    vault:
      'Error reading secret/data/app: Error making API request.\n\nCode: 403. Errors:\n\n* permission denied',
    conjur: 'Error: 403 Forbidden.',
    az: 'ERROR: (Forbidden) Caller is not authorized to perform action on resource.',
    gcloud:
      "ERROR: (gcloud.secrets.versions.access) PERMISSION_DENIED: Permission 'secretmanager.versions.access' denied",
    op: '[ERROR] could not read secret: 403 (Forbidden)',
    doppler: 'Doppler Error: You are forbidden from this config',
    infisical: 'error: 403 Forbidden: you are not allowed to read on secrets',
  },
};

const broken = /** @type {Record<string, Record<string, string>>} */ (failures)[state.mode]?.[program];
if (broken) fail(broken);
if (state.mode === 'hang') {
  record();
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

const managers = {
  aws() {
    const [service, action] = argv;
    if (service !== 'secretsmanager') fail('aws: error: argument command: Invalid choice', 252);
    const error = (/** @type {string} */ name, /** @type {string} */ text) =>
      fail(`\nAn error occurred (${name}) when calling the operation: ${text}`, 254);
    if (action === 'get-secret-value') {
      const id = option('--secret-id');
      if (!(id in values))
        error('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      if (values[id] === null)
        error(
          'ResourceNotFoundException',
          "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
        );
      succeed(JSON.stringify({ Name: id, SecretString: values[id] }));
    }
    if (argv.includes('--secret-string')) fail('the value may stand in the arguments');
    const input = JSON.parse(fromFile(option('--cli-input-json').replace(/^file:\/\//, '')));
    const id = option(action === 'create-secret' ? '--name' : '--secret-id');
    if (action === 'create-secret' && id in values)
      error('ResourceExistsException', `The operation failed because the secret ${id} already exists.`);
    keep(id, input.SecretString);
    succeed(JSON.stringify({ Name: id }));
  },
  vault() {
    const [kv, action] = argv;
    if (kv !== 'kv' || option('-mount') !== 'secret') fail('Usage: vault kv', 1);
    const [path = '', pair] = argv.slice(2).filter((arg) => !arg.startsWith('-'));
    const there = values[path];
    if (action === 'get') {
      if (option('-format') !== 'json') fail('only JSON is asked for here');
      if (!there) fail(`No value found at secret/data/${path}`, 2);
      succeed(JSON.stringify({ data: { data: there.data, metadata: { version: there.version } } }));
    }
    const [field = '', source] = (pair ?? '').split('=');
    if (source !== '-') fail('the value stands in the arguments');
    const version = there?.version ?? 0;
    if (action === 'patch' && !there?.data) fail(`No value found at secret/data/${path}`, 2);
    if (action === 'put' && option('-cas') !== String(version))
      fail('* check-and-set parameter did not match the current version', 2);
    const value = fromStdin();
    const data = { ...(action === 'patch' && there.data), [field]: state.mode === 'mangle' ? 'x' : value };
    values[path] = { version: version + 1, data };
    succeed('======= Secret Path =======\n');
  },
  conjur() {
    const [kind, action] = argv;
    const id = option('-i');
    if (kind !== 'variable') fail('Error: unknown command');
    if (!(id in values)) fail(`Error: 404 Not Found. CONJ00076E Variable ${id} is empty or not found..`);
    if (action === 'get') {
      if (values[id] === null)
        fail(`Error: 404 Not Found. CONJ00076E Variable ${id} is empty or not found..`);
      succeed(`${values[id]}\n`);
    }
    if (argv.includes('-v')) fail('the value stands in the arguments');
    keep(id, fromFile(option('-f')));
    succeed('Value added\n');
  },
  az() {
    const [group, kind, action] = argv;
    if (group !== 'keyvault' || kind !== 'secret' || option('--vault-name') !== 'shop-vault')
      fail('ERROR: vault not found');
    const id = option('--name');
    if (!/^[0-9A-Za-z-]{1,127}$/.test(id)) fail('ERROR: (BadParameter) The request URI is invalid');
    if (action === 'show') {
      if (!(id in values))
        fail(`ERROR: (SecretNotFound) A secret with (name/id) ${id} was not found in this key vault.`, 3);
      succeed(JSON.stringify({ name: id, value: values[id] }));
    }
    if (argv.includes('--value')) fail('the value stands in the arguments');
    if (option('--encoding') !== 'utf-8') fail('only UTF-8 is asked for here');
    keep(id, fromFile(option('--file')));
    succeed(option('--output') === 'none' ? '' : JSON.stringify({ value: values[id] }));
  },
  gcloud() {
    const [group, action] = argv;
    if (group !== 'secrets') fail('ERROR: (gcloud) Invalid choice');
    if (argv[2] === 'access') {
      const id = option('--secret');
      if (!values[id]?.length)
        fail(
          `ERROR: (gcloud.secrets.versions.access) NOT_FOUND: Secret [projects/1/secrets/${id}] not found or has no versions.`,
        );
      succeed(values[id].at(-1));
    }
    if (option('--data-file') !== '-') fail('standard input is asked for here');
    const id = action === 'create' ? argv[2] : argv[3];
    if (action === 'create' && id in values)
      fail(
        `ERROR: (gcloud.secrets.create) Resource in projects [1] is the subject of a conflict: Secret [projects/1/secrets/${id}] already exists.`,
      );
    const value = fromStdin();
    values[id] = [...(values[id] ?? []), state.mode === 'mangle' ? 'x' : value];
    succeed('');
  },
  op() {
    const [first] = argv;
    if (first === 'read') {
      const [, vault, item] =
        /^op:\/\/([^/]+)\/([^/]+)\/credential$/.exec(argv.at(-1) ?? '') ?? fail('[ERROR] invalid reference');
      const id = `${vault}/${item}`;
      if (!(id in values))
        fail(
          `[ERROR] could not read secret '${argv.at(-1)}': could not get item ${id}: "${item}" isn't an item in the "${vault}" vault.`,
        );
      succeed(argv.includes('--no-newline') ? values[id] : `${values[id]}\n`);
    }
    if (argv.some((arg) => arg.startsWith('credential='))) fail('the value stands in the arguments');
    // The real one takes no template while something other than the null device is on standard input.
    if (!statSync('/dev/stdin').isCharacterDevice())
      fail('[ERROR] cannot combine a template with standard input');
    const { title, fields } = JSON.parse(fromFile(option('--template')));
    keep(
      `${option('--vault')}/${title}`,
      fields.find((/** @type {{ id: string }} */ { id }) => id === 'credential').value,
    );
    succeed('');
  },
  doppler() {
    const [group, action, name = ''] = argv;
    if (group !== 'secrets') fail('Error: unknown command');
    if (action === 'get') {
      if (!(name in values))
        fail(`Unable to fetch secrets\nDoppler Error: Could not find requested secret: ${name}`);
      succeed(JSON.stringify({ [name]: { computed: values[name], note: '' } }));
    }
    if (argv.filter((arg) => !arg.startsWith('-')).length > 3) fail('the value stands in the arguments');
    if (!argv.includes('--silent')) fail('the value would be shown');
    keep(name, fromStdin().replace(/\n$/, ''));
    succeed('');
  },
  infisical() {
    const [group, action, name = ''] = argv;
    if (group !== 'secrets' || option('--env') !== 'dev') fail('error: unknown environment');
    if (action === 'get') succeed(name in values ? `${values[name]}\n` : '');
    const file = option('--file');
    if (!file.endsWith('.yaml')) fail('error: invalid format, expected key=value');
    const [, key = '', text = '""'] = /^(\w+): (".*")\n$/.exec(fromFile(file)) ?? [];
    keep(key, JSON.parse(text));
    succeed(`| ${key} | ${values[key]} | SECRET CREATED |\n`);
  },
};

/** @type {Record<string, () => void>} */ (managers)[program === 'bao' ? 'vault' : program]?.();
