// The light bulb's choice of backends: what fits the project by itself, everything else behind one entry.
import assert from 'node:assert/strict';
import { fixMenu } from '../../../src/editor/fixMenu';
import type { BackendSummary } from '../../../src/refactor';
import { refactorer } from '../../support/nodeGrammars';

const { backends } = refactorer();

describe('The menu of fixes', () => {
  it('shows the environment alone in a project without a client', () => {
    const { shown, others } = menu('env', ['express']);
    assert.deepEqual(shown, ['env']);
    assert.deepEqual([...shown, ...others].sort(), backends.map(({ id }) => id).sort());
  });

  it("shows the user's default first", () => {
    assert.deepEqual(menu('doppler', []).shown, ['doppler', 'env']);
  });

  it('shows the managers whose client the project has, by any name of its manager', () => {
    assert.deepEqual(menu('env', ['hvac']).shown, ['env', 'vault']);
    assert.deepEqual(menu('env', ['azure-identity', 'azure-keyvault-secrets']).shown, [
      'env',
      'azureKeyVault',
    ]);
    assert.deepEqual(menu('env', ['@google-cloud/secret-manager']).shown, ['env', 'googleSecretManager']);
    assert.deepEqual(menu('vault', ['boto3']).shown, ['vault', 'env', 'awsSecretsManager']);
  });

  it('does not take a part of a client for the client', () => {
    assert.deepEqual(menu('env', ['@azure/identity', 'azure-identity']).shown, ['env']);
  });

  it('finds what pip lists in lower case', () => {
    const own: BackendSummary = { id: 'own', title: 'Own', clients: [['Own.Client']] };
    const { shown } = fixMenu([...backends, own], 'env', new Set(['own.client']));
    assert.deepEqual(shown.at(-1), own);
  });

  it('never shows more than three', () => {
    const all = backends.flatMap(({ clients }) => clients.flat());
    const { shown, others } = menu('infisical', all);
    assert.deepEqual(shown, ['infisical', 'env', 'awsSecretsManager']);
    assert.equal(others.length, backends.length - 3);
  });
});

function menu(preferred: string, dependencies: readonly string[]): { shown: string[]; others: string[] } {
  const { shown, others } = fixMenu(backends, preferred, new Set(dependencies));
  return { shown: shown.map(({ id }) => id), others: others.map(({ id }) => id) };
}
