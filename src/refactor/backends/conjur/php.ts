// Conjur in PHP: there is no official client; two requests, with the standard library.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { phpImports, phpReader } from '../readers/php';
import { notes } from './needs';

/** The token comes as JSON, and is given back in base64. A refusal is false and a warning, which names the status. */
export function php({ id }: StoredAt): Lookup {
  return {
    imports: phpImports,
    packages: [],
    notes,
    tight: true,
    helper: phpReader({
      name: 'readConjurSecret',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) => {
        const exception = w.local('RuntimeException');
        const text = (value: string): string => w.string(value);
        return `
$variable = fn (string $name): string => getenv($name) ?: throw new ${exception}("$name is not set");
$request = function (string $path, array $options) use ($variable): string {
  $context = stream_context_create([${text('http')} => $options]);
  $body = @file_get_contents($variable(${text('CONJUR_APPLIANCE_URL')}) . $path, false, $context);
  if ($body === false) {
    throw new ${exception}(error_get_last()[${text('message')}] ?? ${text('no answer')});
  }
  return $body;
};
$account = $variable(${text('CONJUR_ACCOUNT')});
$login = rawurlencode($variable(${text('CONJUR_AUTHN_LOGIN')}));
$token = $request("/authn/$account/$login/authenticate", [
  ${text('method')} => ${text('POST')},
  ${text('header')} => ${text('Content-Type: text/plain')},
  ${text('content')} => $variable(${text('CONJUR_AUTHN_API_KEY')}),
]);
$header = ${text('Authorization: Token token=')} . '"' . base64_encode($token) . '"';
$value = $request("/secrets/$account/variable/" . rawurlencode($id), [${text('header')} => $header]);`;
      },
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
