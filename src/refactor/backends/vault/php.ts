// Vault in PHP: there is no official client; one request, with the standard library.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

/** The function is guarded, as another file may bring it too. */
export function php({ id, field }: StoredAt): Lookup {
  return {
    imports: [{ as: 'RuntimeException', module: 'RuntimeException' }],
    packages: [],
    notes,
    tight: true,
    helper: { name: 'readVaultSecret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)}, ${w.string(field)})`,
  };
}

/** `file_get_contents` tells of a refusal by false and a warning, which names the status and the address. */
function code(w: Writer): string {
  const exception = w.local('RuntimeException');
  const variable = (name: string): string =>
    `getenv(${w.string(name)}) ?: throw new ${exception}(${w.string(`${name} is not set`)})`;
  const data = w.string('data');
  return laidOut(
    w,
    `
    if (!function_exists(__NAMESPACE__ . '\\\\${w.helper}')) {
      /** Reads a field of a secret from Vault, once. */
      function ${w.helper}(string $path, string $field): string
      {
        static $known = [];
        if (isset($known["$path $field"])) {
          return $known["$path $field"];
        }
        $address = ${variable('VAULT_ADDR')};
        $token = ${variable('VAULT_TOKEN')};
        $namespace = getenv(${w.string('VAULT_NAMESPACE')});
        $headers = ["X-Vault-Token: $token", ...($namespace ? ["X-Vault-Namespace: $namespace"] : [])];
        $context = stream_context_create([${w.string('http')} => [${w.string('header')} => $headers]]);
        $body = @file_get_contents("$address/v1/secret/data/$path", false, $context);
        if ($body === false) {
          $reason = error_get_last()[${w.string('message')}] ?? ${w.string('no answer')};
          throw new ${exception}("$field of $path could not be read from Vault: $reason");
        }
        $value = json_decode($body, true)[${data}][${data}][$field] ?? ${w.string('')};
        if (!is_string($value) || $value === ${w.string('')}) {
          throw new ${exception}("Vault has no text $field in $path");
        }
        return $known["$path $field"] = $value;
      }
    }
    `,
  );
}
