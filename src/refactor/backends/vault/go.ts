// Vault in Go, with the official client.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { goContext, goImports } from '../readers/go';
import { notes } from './needs';

const client = 'github.com/hashicorp/vault/api';

/** Package variables are initialised before `main`, so a missing secret stops the start. */
export function go({ id, field }: StoredAt): Lookup {
  return {
    imports: [goContext, ...goImports, { as: 'vault', module: client }],
    packages: [client],
    notes,
    tight: true,
    helper: { name: 'mustVaultSecret', hoisted: true, code },
    expression: (w) => `${w.helper}("${id}", "${field}")`,
  };
}

/** The client gives a deleted version without an error, and without data. */
function code(w: Writer): string {
  const cache = `${w.helper}Cache`;
  return laidOut(
    w,
    `
    var ${cache} ${w.local('sync')}.Map

    // ${w.helper} reads a field of a secret from Vault, once; a program without it can't go on.
    func ${w.helper}(path, field string) string {
      if known, ok := ${cache}.Load(path + " " + field); ok {
        return known.(string)
      }
      check := func(err error) {
        if err != nil {
          panic(${w.local('fmt')}.Errorf("%s of %s could not be read from Vault: %w", field, path, err))
        }
      }
      client, err := ${w.local('vault')}.NewClient(${w.local('vault')}.DefaultConfig())
      check(err)
      secret, err := client.KVv2("secret").Get(${w.local('context')}.Background(), path)
      check(err)
      value, ok := secret.Data[field].(string)
      if !ok || value == "" {
        panic("Vault has no text " + field + " in " + path)
      }
      ${cache}.Store(path+" "+field, value)
      return value
    }
    `,
  );
}
