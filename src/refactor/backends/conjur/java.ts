// Conjur in Java, with the official client.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { javaNotes } from './needs';

export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'NoSuchAlgorithmException', module: 'java.security.NoSuchAlgorithmException' },
      { as: 'Map', module: 'java.util.Map' },
      { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
      { as: 'SSLContext', module: 'javax.net.ssl.SSLContext' },
      { as: 'Conjur', module: 'com.cyberark.conjur.api.Conjur' },
    ],
    packages: ['com.cyberark.conjur.api:conjur-api'],
    notes: javaNotes,
    tight: true,
    helper: { name: 'ConjurSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}

/** The client's exceptions don't name the variable; without a context of its own it fails under Jersey. */
function code(w: Writer): string {
  return laidOut(
    w,
    `
    /** Reads secrets from Conjur, each of them once. */
    static final class ${w.helper} {
      private static final ${w.local('Map')}<String, String> KNOWN = new ${w.local('ConcurrentHashMap')}<>();

      static String read(String id) {
        return KNOWN.computeIfAbsent(id, ${w.helper}::fetch);
      }

      private static String fetch(String id) {
        String value;
        try {
          ${w.local('SSLContext')} context = ${w.local('SSLContext')}.getDefault();
          value = new ${w.local('Conjur')}(context).variables().retrieveSecret(id);
        } catch (${w.local('NoSuchAlgorithmException')} | RuntimeException error) {
          throw new IllegalStateException(id + " could not be read from Conjur", error);
        }
        if (value == null || value.isEmpty()) {
          throw new IllegalStateException(id + " is empty in Conjur");
        }
        return value;
      }
    }
    `,
  );
}
