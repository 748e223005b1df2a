// Values go into managers by their command lines, run as processes; the commands are stand-ins that check how they are called.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inRepository } from '../../../scripts/repository';
import { CancellationSource, Masked, neverCancelled, seededRandom } from '../../../src/base';
import { type StoreOutcome, storeValue } from '../../../src/refactor';
import { commandRunner } from '../../../src/store';
import { type FakeManagers, fakeManagers } from '../../support/fakeManagers';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

/** A manager: its program, an id that fits its names, and how it holds a value. */
interface Manager {
  readonly backend: string;
  readonly program: string;
  readonly id: string;
  readonly holds: (value: string) => unknown;
  /** What must be there before a value can be stored. */
  readonly declared?: unknown;
  /** Changing a value is left to the user. */
  readonly keeps?: boolean;
}

const managers: readonly Manager[] = [
  { backend: 'awsSecretsManager', program: 'aws', id: 'app/api-key', holds: (value) => value },
  {
    backend: 'vault',
    program: 'vault',
    id: 'app/api-key',
    holds: (value) => ({ version: 1, data: { api_key: value } }),
  },
  { backend: 'conjur', program: 'conjur', id: 'app/api-key', holds: (value) => value, declared: null },
  { backend: 'azureKeyVault', program: 'az', id: 'api-key', holds: (value) => value },
  { backend: 'googleSecretManager', program: 'gcloud', id: 'api-key', holds: (value) => [value] },
  { backend: 'onePassword', program: 'op', id: 'app/api-key', holds: (value) => value, keeps: true },
  { backend: 'doppler', program: 'doppler', id: 'API_KEY', holds: (value) => value },
  { backend: 'infisical', program: 'infisical', id: 'API_KEY', holds: (value) => value },
];

const value = `${word(1, 20)}"\\ é$(id)${word(2, 20)}`;
const other = word(3, 40);

describe('storing by the command line of', function () {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  for (const { backend, program, id, holds, declared, keeps = false } of managers) {
    describe(program, () => {
      let fake: FakeManagers;
      const empty = declared === undefined ? {} : { [id]: declared };

      beforeEach(() => (fake = fakeManagers([program], inRepository('test', 'support', 'fakeManagers'))));
      afterEach(() => fake.remove());

      async function store(mayReplace = false, text = value): Promise<StoreOutcome> {
        const environment = {
          PATH: pathWith(fake.folder),
          AZURE_KEY_VAULT_URL: 'https://shop-vault.vault.azure.net',
        };
        const runner = commandRunner({ folder: folder.path, environment });
        const request = { backend, id, field: 'api_key', value: new Masked(text) };
        const outcome = await storeValue(
          { ...request, mayReplace: () => Promise.resolve(mayReplace) },
          runner,
          neverCancelled,
        );
        assertOffTheRecord(fake, text);
        return outcome;
      }

      it('makes the entry and reads it back', async () => {
        fake.set(empty);
        assert.deepEqual(await store(), { kind: 'stored', how: 'created' });
        assert.deepEqual(fake.values(), { [id]: holds(value) });
      });

      it('stores several lines', async () => {
        fake.set(empty);
        const lines = `${word(4, 30)}\n${word(5, 30)}`;
        assert.deepEqual(await store(false, lines), { kind: 'stored', how: 'created' });
        assert.deepEqual(fake.values(), { [id]: holds(lines) });
      });

      it('writes nothing where the value is already', async () => {
        fake.set({ [id]: holds(value) });
        assert.deepEqual(await store(), { kind: 'stored', how: 'unchanged' });
        assert.equal(fake.calls().length, 1);
      });

      it('keeps another value unless it may replace it', async () => {
        fake.set({ [id]: holds(other) });
        assert.equal((await store()).kind, 'kept');
        assert.deepEqual(fake.values(), { [id]: holds(other) });
        assert.equal(fake.calls().length, 1);
      });

      it(keeps ? 'leaves replacing to the user' : 'replaces another value when it may', async () => {
        fake.set({ [id]: holds(other) });
        const outcome = await store(true);
        if (keeps) {
          assert.match(outcome.kind === 'kept' ? outcome.reason : '', /change it there/);
        } else {
          assert.deepEqual(outcome, { kind: 'stored', how: 'replaced' });
          assert.ok(JSON.stringify(fake.values()).includes(JSON.stringify(value)));
        }
      });

      it('says how to sign in', async () => {
        fake.set(empty, 'signedOut');
        const outcome = await store();
        assert.match(
          outcome.kind === 'failed' ? outcome.reason : '',
          new RegExp(`Sign in with \`${program} `),
        );
      });

      it('tells of a missing permission', async () => {
        fake.set(empty, 'denied');
        const outcome = await store();
        assert.match(outcome.kind === 'failed' ? outcome.reason : '', /ask whoever manages the secrets/);
        assert.deepEqual(fake.values(), empty);
      });

      it('fails when what comes back is something else', async () => {
        fake.set(empty, 'mangle');
        const outcome = await store();
        assert.match(outcome.kind === 'failed' ? outcome.reason : '', /is not what was stored/);
      });
    });
  }
});

describe('storing in a manager', () => {
  let folder: TemporaryFolder;
  let fake: FakeManagers;
  beforeEach(() => {
    folder = temporaryFolder();
    fake = fakeManagers(['aws', 'bao', 'gcloud', 'conjur'], inRepository('test', 'support', 'fakeManagers'));
  });
  afterEach(() => {
    folder.remove();
    fake.remove();
  });

  const storeIn = (
    backend: string,
    id: string,
    host: { timeout?: number; path?: string } = {},
    token = neverCancelled,
  ): Promise<StoreOutcome> =>
    storeValue(
      { backend, id, field: 'api_key', value: new Masked(value), mayReplace: () => Promise.resolve(false) },
      commandRunner({
        folder: folder.path,
        environment: { PATH: host.path ?? pathWith(fake.folder) },
        ...(host.timeout !== undefined && { timeout: host.timeout }),
      }),
      token,
    );

  it('adds a field to a path of Vault and keeps the others', async () => {
    fake.set({ 'app/key': { version: 3, data: { user: 'shop' } } });
    assert.deepEqual(await storeIn('vault', 'app/key'), { kind: 'stored', how: 'created' });
    assert.deepEqual(fake.values(), { 'app/key': { version: 4, data: { user: 'shop', api_key: value } } });
    assert.ok(
      fake.calls().every(({ program }) => program === 'bao'),
      'OpenBao is taken where Vault is not',
    );
  });

  it('makes a path of Vault anew that was deleted', async () => {
    fake.set({ 'app/key': { version: 3, data: null } });
    assert.deepEqual(await storeIn('vault', 'app/key'), { kind: 'stored', how: 'created' });
    assert.deepEqual(fake.values(), { 'app/key': { version: 4, data: { api_key: value } } });
  });

  it('fills a secret that has no value yet', async () => {
    fake.set({ 'app/key': null });
    assert.deepEqual(await storeIn('awsSecretsManager', 'app/key'), { kind: 'stored', how: 'created' });
    fake.set({ key: [] });
    assert.deepEqual(await storeIn('googleSecretManager', 'key'), { kind: 'stored', how: 'created' });
    assert.deepEqual(fake.values(), { key: [value] });
  });

  it('says that a variable of Conjur must be declared', async () => {
    fake.set({});
    const outcome = await storeIn('conjur', 'app/key');
    assert.match(outcome.kind === 'failed' ? outcome.reason : '', /A policy must declare the variable first/);
  });

  it('says which command is missing', async () => {
    const outcome = await storeIn('awsSecretsManager', 'app/key', { path: '' });
    assert.match(outcome.kind === 'failed' ? outcome.reason : '', /^The command aws is not on the PATH here/);
  });

  it('never runs a program that lies in the folder', async () => {
    fake.set({});
    const mine = fakeManagers(['aws'], inRepository('test', 'support', 'fakeManagers'));
    const outcome = await storeValue(
      {
        backend: 'awsSecretsManager',
        id: 'app/key',
        field: '',
        value: new Masked(value),
        mayReplace: () => Promise.resolve(false),
      },
      commandRunner({ folder: dirname(mine.folder), environment: { PATH: mine.folder } }),
      neverCancelled,
    );
    assert.equal(outcome.kind, 'failed');
    assert.deepEqual(mine.calls(), []);
    mine.remove();
  });

  it('lets no program look for its own helpers in the folder', async () => {
    const runner = commandRunner({ folder: folder.path, environment: {} });
    const script =
      'process.stdout.write(process.env.PYTHONSAFEPATH + process.env.NoDefaultCurrentDirectoryInExePath)';
    const request = { program: process.execPath, args: () => ['-e', script] };
    const finished = await runner.run(request, neverCancelled);
    assert.equal(finished.kind === 'finished' ? finished.stdout : finished.reason, '11');
  });

  it('says so when a program can’t even be started', async () => {
    const runner = commandRunner({ folder: folder.path, environment: {} });
    const request = { program: process.execPath, args: () => ['a\0b'] };
    const finished = await runner.run(request, neverCancelled);
    assert.match(
      finished.kind === 'finished' ? '' : finished.reason,
      /can't be started \(ERR_INVALID_ARG_VALUE\)/,
    );
  });

  it('gives up after its time', async () => {
    fake.set({}, 'hang');
    const outcome = await storeIn('awsSecretsManager', 'app/key', { timeout: 1000 });
    assert.match(outcome.kind === 'failed' ? outcome.reason : '', /^aws did not end within 1 seconds/);
  });

  it('ends when it is cancelled', async () => {
    fake.set({}, 'hang');
    const cancellation = new CancellationSource();
    const running = storeIn('awsSecretsManager', 'app/key', {}, cancellation.token);
    cancellation.cancel();
    assert.equal((await running).kind, 'cancelled');
  });
});

/** The value is in no argument and in no variable, and its file was private and is gone. */
function assertOffTheRecord(fake: FakeManagers, text: string): void {
  const forms = [text, ...text.split('\n')].map((form) => JSON.stringify(form).slice(1, -1));
  for (const { argv, environment, file } of fake.calls()) {
    for (const form of forms) {
      assert.ok(!JSON.stringify(argv).includes(form), 'the value is in the arguments');
      assert.ok(!JSON.stringify(environment).includes(form), 'the value is in the environment');
    }
    if (!file) continue;
    assert.deepEqual([file.mode, file.folderMode], [0o600, 0o700]);
    assert.equal(existsSync(file.path), false);
    assert.equal(existsSync(dirname(file.path)), false);
  }
}

function pathWith(folder: string): string {
  return [folder, '/usr/bin', '/bin'].join(delimiter);
}

function word(seed: number, length: number): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => 'abcdefghijkmnpqrstuvwxyz'.charAt(Math.floor(random() * 24))).join('');
}
