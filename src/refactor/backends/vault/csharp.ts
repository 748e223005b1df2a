// Vault in C#: there is no official client; one request, with the standard library.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

export function csharp({ id, field }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Environment', module: 'System' },
      { as: 'Exception', module: 'System' },
      { as: 'InvalidOperationException', module: 'System' },
      { as: 'ConcurrentDictionary', module: 'System.Collections.Concurrent' },
      { as: 'HttpClient', module: 'System.Net.Http' },
      { as: 'JsonDocument', module: 'System.Text.Json' },
    ],
    packages: [],
    notes,
    tight: true,
    helper: { name: 'VaultSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.Read("${id}", "${field}")`,
  };
}

function code(w: Writer): string {
  const dictionary = `${w.local('ConcurrentDictionary')}<string, string>`;
  const exception = w.local('InvalidOperationException');
  return laidOut(
    w,
    `
    /// <summary>Reads fields of secrets from Vault, each of them once.</summary>
    static class ${w.helper}
    {
      static readonly ${dictionary} Known = new ${dictionary}();

      internal static string Read(string path, string field) =>
        Known.GetOrAdd($"{path} {field}", _ => Fetch(path, field));

      static string Fetch(string path, string field)
      {
        string value;
        try
        {
          using (var client = new ${w.local('HttpClient')}())
          {
            client.DefaultRequestHeaders.Add("X-Vault-Token", Variable("VAULT_TOKEN"));
            var space = ${w.local('Environment')}.GetEnvironmentVariable("VAULT_NAMESPACE");
            if (!string.IsNullOrEmpty(space))
            {
              client.DefaultRequestHeaders.Add("X-Vault-Namespace", space);
            }
            var url = $"{Variable("VAULT_ADDR")}/v1/secret/data/{path}";
            using (var body = ${w.local('JsonDocument')}.Parse(client.GetStringAsync(url).GetAwaiter().GetResult()))
            {
              var fields = body.RootElement.GetProperty("data").GetProperty("data");
              value = fields.GetProperty(field).GetString() ?? "";
            }
          }
        }
        catch (${w.local('Exception')} error)
        {
          throw new ${exception}($"{field} of {path} could not be read from Vault", error);
        }
        return value != "" ? value : throw new ${exception}($"Vault has an empty {field} in {path}");
      }

      static string Variable(string name) =>
        ${w.local('Environment')}.GetEnvironmentVariable(name) ?? throw new ${exception}($"{name} is not set");
    }
    `,
  );
}
