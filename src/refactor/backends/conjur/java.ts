// Conjur in Java, with the official client.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Map', module: 'java.util.Map' },
      { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
      { as: 'Conjur', module: 'com.cyberark.conjur.api.Conjur' },
    ],
    packages: ['com.cyberark.conjur.api:conjur-api'],
    notes: [...notes, 'The client needs an implementation of JAX-RS 2 too, for example Jersey or CXF.'],
    tight: true,
    helper: { name: 'ConjurSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}

/** The client's exceptions are unchecked, but don't name the variable. */
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
          value = new ${w.local('Conjur')}().variables().retrieveSecret(id);
        } catch (RuntimeException error) {
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
