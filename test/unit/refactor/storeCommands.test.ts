// The commands that store a value, as they are shown and looked for before anything is run.
import assert from 'node:assert/strict';
import { type CommandRunner, hasCommands, storeCommands, whyNoProgram } from '../../../src/refactor';
import { Answers } from '../../support/commandAnswers';

describe('the commands that store a value', () => {
  it('are known for every manager and not for the environment', () => {
    for (const backend of ['awsSecretsManager', 'vault', 'conjur', 'onePassword', 'doppler', 'infisical'])
      assert.ok(hasCommands(backend), backend);
    assert.equal(hasCommands('env'), false);
  });

  it('are shown without the value', () => {
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

  it('say whether their program is there before anything is asked', async () => {
    const there = new Answers([]);
    const nowhere: CommandRunner = {
      find: (programs) => Promise.resolve({ reason: `No ${programs.join()} here.` }),
      variable: () => undefined,
      run: () => assert.fail('ran'),
    };
    assert.equal(await whyNoProgram('vault', there), undefined);
    assert.equal(await whyNoProgram('vault', nowhere), 'No vault,bao here.');
  });
});
