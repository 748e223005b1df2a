// keylift:ignore-file because it stores made-up values
// Storing a value step by step, with a runner that answers as it is told.
import assert from 'node:assert/strict';
import { Masked, neverCancelled } from '../../../src/base';
import {
  type CommandRunner,
  type NotFinished,
  type StoreOutcome,
  storeSettings,
  storeValue,
} from '../../../src/refactor';
import { Answers, finished } from '../../support/commandAnswers';

const value = 'correct horse battery';

const missing = finished(254, '', 'An error occurred (ResourceNotFoundException)');

function store(runner: CommandRunner, wish: { backend?: string; id?: string } = {}): Promise<StoreOutcome> {
  const { backend = 'awsSecretsManager', id = 'app/key' } = wish;
  const request = { backend, id, field: 'key', value: new Masked(value) };
  return storeValue({ ...request, mayReplace: () => Promise.resolve(false) }, runner, neverCancelled);
}

describe('storing a value', () => {
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
