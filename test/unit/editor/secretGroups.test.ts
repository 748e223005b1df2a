import assert from 'node:assert/strict';
import { type Groupable, type GroupableFile, groupSecrets } from '../../../src/editor/secretGroups';
import type { ExposureFacts } from '../../../src/respond';

const committed: ExposureFacts = {
  git: { kind: 'repository', shallow: false },
  saved: true,
  inHead: true,
  places: [],
  published: [],
  unknown: [],
};

describe('groupSecrets', () => {
  const files = [file('/a/mail.py', ['zeta', 'acme']), file('/b/pay.py', ['acme'])];

  it('groups by file, in the order given', () => {
    assert.deepEqual(
      groupSecrets(files, 'file').map(({ label, secrets }) => [label, secrets.length]),
      [
        ['mail.py', 2],
        ['pay.py', 1],
      ],
    );
  });

  it('puts what got furthest first, among the groups and in each', () => {
    const [a, b] = [file('/a.py', ['x', 'y']), file('/b.py', ['z', 'w'])];
    const pushed = {
      ...b,
      secrets: b.secrets.map((it, at) => (at === 1 ? { ...it, facts: committed } : it)),
    };
    const groups = groupSecrets([a, pushed], 'file');
    assert.deepEqual(
      groups.map(({ label, secrets }) => [label, secrets.map(({ rule }) => rule.provider)]),
      [
        ['b.py', ['w', 'z']],
        ['a.py', ['x', 'y']],
      ],
    );
  });

  it('groups by provider, by name', () => {
    assert.deepEqual(
      groupSecrets(files, 'provider').map(({ key, label, secrets }) => [key, label, secrets.length]),
      [
        ['acme', 'ACME', 2],
        ['zeta', 'ZETA', 1],
      ],
    );
  });
});

function file(path: string, providers: readonly string[]): GroupableFile<Groupable> {
  const secrets = providers.map((provider) => ({ rule: { provider, providerName: provider.toUpperCase() } }));
  return { uri: { path, toString: () => `file://${path}` }, secrets };
}
