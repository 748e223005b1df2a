// Vault in Kotlin, with the maintained community driver for Java.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { kotlinImports } from '../readers/kotlin';
import { notes } from './needs';

const driver = 'io.github.jopenlibs.vault';

export function kotlin({ id, field }: StoredAt): Lookup {
  return {
    imports: [
      ...kotlinImports,
      { as: 'Vault', module: `${driver}.Vault` },
      { as: 'VaultConfig', module: `${driver}.VaultConfig` },
      { as: 'VaultException', module: `${driver}.VaultException` },
    ],
    packages: ['io.github.jopenlibs:vault-java-driver'],
    notes,
    tight: true,
    helper: { name: 'VaultSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.read("${id}", "${field}")`,
  };
}

/** A refusal of the server raises no exception. */
function code(w: Writer): string {
  const error = w.local('error');
  return laidOut(
    w,
    `
    /** Reads fields of secrets from Vault, each of them once. */
    internal object ${w.helper} {
      private val known = ${w.local('ConcurrentHashMap')}<String, String>()

      fun read(path: String, field: String): String = known.getOrPut("$path $field") { fetch(path, field) }

      private fun fetch(path: String, field: String): String {
        val response = try {
          val config = ${w.local('VaultConfig')}()
          System.getenv("VAULT_NAMESPACE")?.ifEmpty { null }?.let(config::nameSpace)
          ${w.local('Vault')}.create(config.build()).logical().read("secret/$path")
        } catch (failure: ${w.local('VaultException')}) {
          throw IllegalStateException("$field of $path could not be read from Vault", failure)
        }
        val status = response.restResponse.status
        if (status != 200) ${error}("Vault answered $status for $path")
        return response.data[field]?.ifEmpty { null } ?: ${error}("Vault has no text $field in $path")
      }
    }
    `,
  );
}
