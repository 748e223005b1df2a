// Conjur in Go, with the official client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goImports, goReader } from '../readers/go';
import { notes } from './needs';

const client = 'github.com/cyberark/conjur-api-go/conjurapi';

export function go({ id }: StoredAt): Lookup {
  return {
    imports: [...goImports, { as: 'conjurapi', module: client }],
    packages: [client],
    notes,
    tight: true,
    helper: goReader({
      name: 'mustConjurSecret',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) => `
settings, err := ${w.local('conjurapi')}.LoadConfig()
check(err)
client, err := ${w.local('conjurapi')}.NewClientFromEnvironment(settings)
check(err)
secret, err := client.RetrieveSecret(id)
check(err)
value := string(secret)`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
