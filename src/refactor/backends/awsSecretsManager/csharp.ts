// AWS Secrets Manager in C#, with version 4 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

/** The SDK is asynchronous only; it never returns to the caller's context, so that waiting can't lock up. */
export function csharp({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'Exception', module: 'System' },
      { as: 'InvalidOperationException', module: 'System' },
      { as: 'ConcurrentDictionary', module: 'System.Collections.Concurrent' },
      { as: 'AmazonSecretsManagerClient', module: 'Amazon.SecretsManager' },
      { as: 'GetSecretValueRequest', module: 'Amazon.SecretsManager.Model' },
    ],
    packages: ['AWSSDK.SecretsManager'],
    tight: true,
    helper: { name: 'AwsSecrets', hoisted: true, code },
    expression: (w) => `${w.helper}.Read("${id}")`,
  };
}

function code(w: Writer): string {
  const dictionary = `${w.local('ConcurrentDictionary')}<string, string>`;
  const exception = w.local('InvalidOperationException');
  return laidOut(
    w,
    `
    /// <summary>Reads secrets from AWS Secrets Manager, each of them once.</summary>
    static class ${w.helper}
    {
      static readonly ${dictionary} Known = new ${dictionary}();

      internal static string Read(string id) => Known.GetOrAdd(id, Fetch);

      static string Fetch(string id)
      {
        string value;
        try
        {
          using (var client = new ${w.local('AmazonSecretsManagerClient')}())
          {
            var request = new ${w.local('GetSecretValueRequest')} { SecretId = id };
            value = client.GetSecretValueAsync(request).GetAwaiter().GetResult().SecretString ?? "";
          }
        }
        catch (${w.local('Exception')} error)
        {
          throw new ${exception}($"{id} could not be read from AWS Secrets Manager", error);
        }
        return value != "" ? value : throw new ${exception}($"{id} holds no text in AWS Secrets Manager");
      }
    }
    `,
  );
}
