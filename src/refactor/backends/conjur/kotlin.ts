// Conjur in Kotlin, with the official client for Java.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { kotlinImports, kotlinReader } from '../readers/kotlin';
import { javaNotes } from './needs';

/** Without a context of its own the client fails under Jersey. */
export function kotlin({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...kotlinImports,
      { as: 'SSLContext', module: 'javax.net.ssl.SSLContext' },
      { as: 'Conjur', module: 'com.cyberark.conjur.api.Conjur' },
    ],
    packages: ['com.cyberark.conjur.api:conjur-api'],
    notes: javaNotes,
    tight: true,
    helper: kotlinReader({
      name: 'ConjurSecrets',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) =>
        `${w.local('Conjur')}(${w.local('SSLContext')}.getDefault()).variables().retrieveSecret(id)`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
