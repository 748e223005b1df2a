// Conjur in C#: two requests, with the standard library.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { csharpImports, csharpReader } from '../readers/csharp';
import { notes } from './needs';

/** The token comes as JSON, and is given back in base64. Mono's compiler knows no local functions. */
export function csharp({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...csharpImports,
      { as: 'Convert', module: 'System' },
      { as: 'Environment', module: 'System' },
      { as: 'Func', module: 'System' },
      { as: 'Uri', module: 'System' },
      { as: 'HttpClient', module: 'System.Net.Http' },
      { as: 'HttpResponseMessage', module: 'System.Net.Http' },
      { as: 'StringContent', module: 'System.Net.Http' },
      { as: 'AuthenticationHeaderValue', module: 'System.Net.Http.Headers' },
    ],
    packages: [],
    notes,
    tight: true,
    helper: csharpReader({
      name: 'ConjurSecrets',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) => {
        const escape = `${w.local('Uri')}.EscapeDataString`;
        return `
${w.local('Func')}<string, string> setting = name => ${w.local('Environment')}.GetEnvironmentVariable(name)
  ?? throw new ${w.local('InvalidOperationException')}($"{name} is not set");
${w.local('Func')}<${w.local('HttpResponseMessage')}, byte[]> body = response =>
  response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
using (var client = new ${w.local('HttpClient')}())
{
  var url = setting("CONJUR_APPLIANCE_URL");
  var account = setting("CONJUR_ACCOUNT");
  var login = ${escape}(setting("CONJUR_AUTHN_LOGIN"));
  var key = new ${w.local('StringContent')}(setting("CONJUR_AUTHN_API_KEY"));
  var door = $"{url}/authn/{account}/{login}/authenticate";
  var token = body(client.PostAsync(door, key).GetAwaiter().GetResult());
  var header = $"token=\\"{${w.local('Convert')}.ToBase64String(token)}\\"";
  client.DefaultRequestHeaders.Authorization = new ${w.local('AuthenticationHeaderValue')}("Token", header);
  var variable = $"{url}/secrets/{account}/variable/{${escape}(id)}";
  value = System.Text.Encoding.UTF8.GetString(body(client.GetAsync(variable).GetAwaiter().GetResult()));
}`;
      },
    }),
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}
