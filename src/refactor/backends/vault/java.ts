// Vault in Java, with the maintained community driver.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

const driver = 'io.github.jopenlibs.vault';

export function java({ id, field }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Map', module: 'java.util.Map' },
      { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
      { as: 'Vault', module: `${driver}.Vault` },
      { as: 'VaultConfig', module: `${driver}.VaultConfig` },
      { as: 'VaultException', module: `${driver}.VaultException` },
      { as: 'LogicalResponse', module: `${driver}.response.LogicalResponse` },
    ],
    packages: ['io.github.jopenlibs:vault-java-driver'],
    notes,
    tight: true,
    helper: { name: 'VaultSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.read("${id}", "${field}")`,
  };
}

/** The driver's exception is checked, and a refusal of the server raises none. */
function code(w: Writer): string {
  const response = w.local('LogicalResponse');
  return laidOut(
    w,
    `
    /** Reads fields of secrets from Vault, each of them once. */
    static final class ${w.helper} {
      private static final ${w.local('Map')}<String, String> KNOWN = new ${w.local('ConcurrentHashMap')}<>();

      static String read(String path, String field) {
        return KNOWN.computeIfAbsent(path + " " + field, key -> fetch(path, field));
      }

      private static String fetch(String path, String field) {
        ${response} response;
        try {
          ${w.local('VaultConfig')} config = new ${w.local('VaultConfig')}();
          String namespace = System.getenv("VAULT_NAMESPACE");
          if (namespace != null && !namespace.isEmpty()) {
            config.nameSpace(namespace);
          }
          response = ${w.local('Vault')}.create(config.build()).logical().read("secret/" + path);
        } catch (${w.local('VaultException')} error) {
          throw new IllegalStateException(field + " of " + path + " could not be read from Vault", error);
        }
        int status = response.getRestResponse().getStatus();
        if (status != 200) {
          throw new IllegalStateException("Vault answered " + status + " for " + path);
        }
        String value = response.getData().get(field);
        if (value == null || value.isEmpty()) {
          throw new IllegalStateException("Vault has no text " + field + " in " + path);
        }
        return value;
      }
    }
    `,
  );
}
