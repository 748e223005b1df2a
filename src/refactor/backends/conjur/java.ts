// Conjur in Java, with the official client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { javaImports, javaReader } from '../readers/java';
import { javaNotes } from './needs';

/** Without a context of its own the client fails under Jersey. */
export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...javaImports,
      { as: 'SSLContext', module: 'javax.net.ssl.SSLContext' },
      { as: 'Conjur', module: 'com.cyberark.conjur.api.Conjur' },
    ],
    packages: ['com.cyberark.conjur.api:conjur-api'],
    notes: javaNotes,
    tight: true,
    helper: javaReader({
      name: 'ConjurSecrets',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) =>
        `value = new ${w.local('Conjur')}(${w.local('SSLContext')}.getDefault()).variables().retrieveSecret(id);`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
