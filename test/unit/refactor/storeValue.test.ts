// keylift:ignore-file because it stores made-up values
// Storing a value step by step, with a runner that answers as it is told.
import assert from 'node:assert/strict';
import { Masked, neverCancelled } from '../../../src/base';
import {
  type CommandRunner,
  type Finished,
  hasCommands,
  type NotFinished,
  type RunRequest,
  storeCommands,
  type StoreOutcome,
  storeSettings,
  storeValue,
  whyNoProgram,
} from '../../../src/refactor';

const value = 'correct horse battery';

/** Answers the runs one after the other, and keeps what was asked. */
class Answers implements CommandRunner {
  readonly asked: RunRequest[] = [];
  readonly #answers: (Finished | NotFinished)[];
  readonly #variables: Readonly<Record<string, string>>;

  constructor(
    answers: readonly (Finished | NotFinished)[],
    variables: Readonly<Record<string, string>> = {},
  ) {
    this.#answers = [...answers];
    this.#variables = variables;
  }

  find([name = '']: readonly string[]): Promise<{ path: string }> {
    return Promise.resolve({ path: `/usr/bin/${name}` });
  }

  variable(name: string): string | undefined {
    return this.#variables[name];
  }

  run(request: RunRequest): Promise<Finished | NotFinished> {
    this.asked.push(request);
    return Promise.resolve(this.#answers.shift() ?? finished(1, '', 'no answer was given'));
  }
}

const finished = (code: number, stdout = '', stderr = ''): Finished => ({
  kind: 'finished',
  code,
  stdout,
  stderr,
});
const missing = finished(254, '', 'An error occurred (ResourceNotFoundException)');

function store(runner: CommandRunner, wish: { backend?: string; id?: string } = {}): Promise<StoreOutcome> {
  const { backend = 'awsSecretsManager', id = 'app/key' } = wish;
  const request = { backend, id, field: 'key', value: new Masked(value) };
  return storeValue({ ...request, mayReplace: () => Promise.resolve(false) }, runner, neverCancelled);
}

describe('storing a value', () => {
  it('is known for every manager and not for the environment', () => {
    for (const backend of ['awsSecretsManager', 'vault', 'conjur', 'onePassword', 'doppler', 'infisical'])
      assert.ok(hasCommands(backend), backend);
    assert.equal(hasCommands('env'), false);
  });

  it('shows its commands without the value', () => {
    const runner = new Answers([], { AZURE_KEY_VAULT_URL: 'https://shop.vault.azure.net/' });
    assert.deepEqual(storeCommands({ backend: 'azureKeyVault', id: 'api-key', field: '' }, runner), [
      'az keyvault secret show --vault-name shop --name api-key --output json',
      'az keyvault secret set --vault-name shop --name api-key --file PRIVATE-TEMPORARY-FILE --encoding utf-8 --output none',
    ]);
    assert.deepEqual(storeCommands({ backend: 'vault', id: 'app/key', field: 'key' }, runner), [
      'vault kv get -mount=secret -format=json app/key',
      'vault kv put -mount=secret -cas=0 app/key key=-  (the value comes by standard input)',
    ]);
    const [read] = storeCommands({ backend: 'vault', id: "it's", field: 'key' }, runner);
    assert.ok(read?.endsWith(String.raw` 'it'\''s'`));
  });

  it('says whether the program is there before anything is asked', async () => {
    const there = new Answers([]);
    const nowhere: CommandRunner = {
      find: (programs) => Promise.resolve({ reason: `No ${programs.join()} here.` }),
      variable: () => undefined,
      run: () => assert.fail('ran'),
    };
    assert.equal(await whyNoProgram('vault', there), undefined);
    assert.equal(await whyNoProgram('vault', nowhere), 'No vault,bao here.');
  });

  it('asks for what the environment does not say', async () => {
    const [setting] = storeSettings('azureKeyVault');
    assert.ok(setting);
    assert.equal(setting.read('https://shop-eu.vault.azure.net'), 'shop-eu');
    assert.equal(setting.read('not a vault'), undefined);
    const runner = new Answers([]);
    const outcome = await store(runner, { backend: 'azureKeyVault', id: 'api-key' });
    assert.match(
      outcome.kind === 'failed' ? outcome.reason : '',
      /key vault is not known: set AZURE_KEY_VAULT_URL/,
    );
    assert.deepEqual(runner.asked, []);
  });

  it('refuses an id that a command would take for an option', async () => {
    const runner = new Answers([]);
    assert.equal((await store(runner, { id: '--profile' })).kind, 'failed');
    assert.deepEqual(runner.asked, []);
  });

  it('never repeats the value when a command does', async () => {
    const said = finished(1, '', `\u001b[31merror: can't store ${value} (${JSON.stringify(value)})\u001b[0m`);
    const outcome = await store(new Answers([missing, said]));
    assert.ok(outcome.kind === 'failed' && !outcome.reason.includes(value), 'the value is told');
    assert.match(outcome.reason, /^app\/key could not be stored: aws says "error: can't store /);
  });

  it('says that a write that was cut short may have worked', async () => {
    const cut: NotFinished = { kind: 'notFinished', cancelled: false, reason: 'aws was stopped.' };
    const outcome = await store(new Answers([missing, cut]));
    assert.match(
      outcome.kind === 'failed' ? outcome.reason : '',
      /stopped\. app\/key may have been stored by then\.$/,
    );
  });

  it('fails when what was stored cannot be read back', async () => {
    const outcome = await store(new Answers([missing, finished(0), finished(1, '', 'AccessDenied')]));
    assert.match(
      outcome.kind === 'failed' ? outcome.reason : '',
      /^app\/key was stored but could not be read back/,
    );
  });
});
