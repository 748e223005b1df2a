// Azure Key Vault: the whole text of the C# program after its fix.

export const csharp = `using System;
using System.Collections.Concurrent;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;

namespace App;

class Mail
{
    static readonly string Key = KeyVaultSecrets.Read("mailgun-sending-key");

    /// <summary>Reads secrets from Azure Key Vault, each of them once.</summary>
    static class KeyVaultSecrets
    {
        static readonly ConcurrentDictionary<string, string> Known = new ConcurrentDictionary<string, string>();

        internal static string Read(string name) => Known.GetOrAdd(name, Fetch);

        static string Fetch(string name)
        {
            string value;
            try
            {
                var url = Environment.GetEnvironmentVariable("AZURE_KEY_VAULT_URL")
                    ?? throw new InvalidOperationException("AZURE_KEY_VAULT_URL is not set");
                var client = new SecretClient(new Uri(url), new DefaultAzureCredential());
                value = client.GetSecret(name).Value.Value ?? "";
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"{name} could not be read from Azure Key Vault", error);
            }
            return value != "" ? value : throw new InvalidOperationException($"{name} holds no text in Azure Key Vault");
        }
    }
}
`;
