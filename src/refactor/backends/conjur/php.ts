// Conjur in PHP: there is no official client; two requests, with the standard library.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

/** The function is guarded, as another file may bring it too. */
export function php({ id }: StoredAt): Lookup {
  return {
    imports: [{ as: 'RuntimeException', module: 'RuntimeException' }],
    packages: [],
    notes,
    tight: true,
    helper: { name: 'readConjurSecret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

/** The token comes as JSON, and is given back in base64. A refusal is false and a warning, which names the status. */
function code(w: Writer): string {
  const exception = w.local('RuntimeException');
  const text = (value: string): string => w.string(value);
  return laidOut(
    w,
    `
    if (!function_exists(__NAMESPACE__ . '\\\\${w.helper}')) {
      /** Reads a secret from Conjur, once. */
      function ${w.helper}(string $id): string
      {
        static $known = [];
        if (isset($known[$id])) {
          return $known[$id];
        }
        $variable = fn (string $name): string => getenv($name) ?: throw new ${exception}("$name is not set");
        $request = function (string $path, array $options) use ($id, $variable): string {
          $context = stream_context_create([${text('http')} => $options]);
          $body = @file_get_contents($variable(${text('CONJUR_APPLIANCE_URL')}) . $path, false, $context);
          $reason = error_get_last()[${text('message')}] ?? ${text('no answer')};
          return $body ?: throw new ${exception}("$id could not be read from Conjur: $reason");
        };
        $account = $variable(${text('CONJUR_ACCOUNT')});
        $login = rawurlencode($variable(${text('CONJUR_AUTHN_LOGIN')}));
        $token = $request("/authn/$account/$login/authenticate", [
          ${text('method')} => ${text('POST')},
          ${text('header')} => ${text('Content-Type: text/plain')},
          ${text('content')} => $variable(${text('CONJUR_AUTHN_API_KEY')}),
        ]);
        $header = ${text('Authorization: Token token=')} . '"' . base64_encode($token) . '"';
        $value = $request("/secrets/$account/variable/" . rawurlencode($id), [${text('header')} => $header]);
        return $known[$id] = $value;
      }
    }
    `,
  );
}
