// Conjur in Go, with the official client.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

const client = 'github.com/cyberark/conjur-api-go/conjurapi';

/** Package variables are initialised before `main`, so a missing secret stops the start. */
export function go({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...['fmt', 'sync'].map((module) => ({ as: module, module })),
      { as: 'conjurapi', module: client },
    ],
    packages: [client],
    notes,
    tight: true,
    helper: { name: 'mustConjurSecret', hoisted: true, code },
    expression: (w) => `${w.helper}("${id}")`,
  };
}

function code(w: Writer): string {
  const cache = `${w.helper}Cache`;
  const client = w.local('conjurapi');
  return laidOut(
    w,
    `
    var ${cache} ${w.local('sync')}.Map

    // ${w.helper} reads a secret from Conjur, once; a program without it can't go on.
    func ${w.helper}(id string) string {
      if known, ok := ${cache}.Load(id); ok {
        return known.(string)
      }
      check := func(err error) {
        if err != nil {
          panic(${w.local('fmt')}.Errorf("%s could not be read from Conjur: %w", id, err))
        }
      }
      settings, err := ${client}.LoadConfig()
      check(err)
      client, err := ${client}.NewClientFromEnvironment(settings)
      check(err)
      value, err := client.RetrieveSecret(id)
      check(err)
      if len(value) == 0 {
        panic(id + " is empty in Conjur")
      }
      ${cache}.Store(id, string(value))
      return string(value)
    }
    `,
  );
}
