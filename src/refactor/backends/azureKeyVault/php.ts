// Azure Key Vault in PHP: the SDK for it is retired; two requests, with the standard library.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { phpImports, phpReader } from '../readers/php';
import { principalNotes } from './notes';

/** A refusal is false and a warning, which names the status. */
export function php({ id }: StoredAt): Lookup {
  return {
    imports: phpImports,
    packages: [],
    notes: principalNotes,
    tight: true,
    helper: phpReader({
      name: 'readKeyVaultSecret',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => {
        const exception = w.local('RuntimeException');
        const text = (value: string): string => w.string(value);
        return `
$variable = fn (string $of): string => getenv($of) ?: throw new ${exception}("$of is not set");
$request = function (string $url, array $options): array {
  $body = @file_get_contents($url, false, stream_context_create([${text('http')} => $options]));
  if ($body === false) {
    throw new ${exception}(error_get_last()[${text('message')}] ?? ${text('no answer')});
  }
  return json_decode($body, true, 16, JSON_THROW_ON_ERROR);
};
$tenant = $variable(${text('AZURE_TENANT_ID')});
$login = $request("https://login.microsoftonline.com/$tenant/oauth2/v2.0/token", [
  ${text('method')} => ${text('POST')},
  ${text('header')} => ${text('Content-Type: application/x-www-form-urlencoded')},
  ${text('content')} => http_build_query([
    ${text('grant_type')} => ${text('client_credentials')},
    ${text('client_id')} => $variable(${text('AZURE_CLIENT_ID')}),
    ${text('client_secret')} => $variable(${text('AZURE_CLIENT_SECRET')}),
    ${text('scope')} => ${text('https://vault.azure.net/.default')},
  ]),
]);
$url = rtrim($variable(${text('AZURE_KEY_VAULT_URL')}), ${text('/')});
$header = ${text('Authorization: Bearer ')} . $login[${text('access_token')}];
$secret = $request("$url/secrets/$name?api-version=7.4", [${text('header')} => $header]);
$value = $secret[${text('value')}] ?? ${text('')};`;
      },
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
