// Conjur in C#: two requests, with the standard library.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

export function csharp({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Convert', module: 'System' },
      { as: 'Environment', module: 'System' },
      { as: 'Exception', module: 'System' },
      { as: 'InvalidOperationException', module: 'System' },
      { as: 'Uri', module: 'System' },
      { as: 'ConcurrentDictionary', module: 'System.Collections.Concurrent' },
      { as: 'HttpClient', module: 'System.Net.Http' },
      { as: 'HttpResponseMessage', module: 'System.Net.Http' },
      { as: 'StringContent', module: 'System.Net.Http' },
      { as: 'AuthenticationHeaderValue', module: 'System.Net.Http.Headers' },
    ],
    packages: [],
    notes,
    tight: true,
    helper: { name: 'ConjurSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}

/** The token comes as JSON, and is given back in base64. */
function code(w: Writer): string {
  const dictionary = `${w.local('ConcurrentDictionary')}<string, string>`;
  const exception = w.local('InvalidOperationException');
  const escape = `${w.local('Uri')}.EscapeDataString`;
  return laidOut(
    w,
    `
    /// <summary>Reads secrets from Conjur, each of them once.</summary>
    static class ${w.helper}
    {
      static readonly ${dictionary} Known = new ${dictionary}();

      internal static string Read(string id) => Known.GetOrAdd(id, Fetch);

      static string Fetch(string id)
      {
        string value;
        try
        {
          using (var client = new ${w.local('HttpClient')}())
          {
            var url = Variable("CONJUR_APPLIANCE_URL");
            var account = Variable("CONJUR_ACCOUNT");
            var login = ${escape}(Variable("CONJUR_AUTHN_LOGIN"));
            var key = new ${w.local('StringContent')}(Variable("CONJUR_AUTHN_API_KEY"));
            var door = $"{url}/authn/{account}/{login}/authenticate";
            var token = Body(client.PostAsync(door, key).GetAwaiter().GetResult());
            var header = $"token=\\"{${w.local('Convert')}.ToBase64String(token)}\\"";
            client.DefaultRequestHeaders.Authorization = new ${w.local('AuthenticationHeaderValue')}("Token", header);
            var variable = $"{url}/secrets/{account}/variable/{${escape}(id)}";
            value = System.Text.Encoding.UTF8.GetString(Body(client.GetAsync(variable).GetAwaiter().GetResult()));
          }
        }
        catch (${w.local('Exception')} error)
        {
          throw new ${exception}($"{id} could not be read from Conjur", error);
        }
        return value != "" ? value : throw new ${exception}($"{id} is empty in Conjur");
      }

      static byte[] Body(${w.local('HttpResponseMessage')} response) =>
        response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();

      static string Variable(string name) =>
        ${w.local('Environment')}.GetEnvironmentVariable(name) ?? throw new ${exception}($"{name} is not set");
    }
    `,
  );
}
