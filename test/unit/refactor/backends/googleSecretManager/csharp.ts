// Google Secret Manager: the whole text of the C# program after its fix.

export const csharp = `using System;
using System.Collections.Concurrent;
using Google.Cloud.SecretManager.V1;

namespace App;

class Mail
{
    static readonly string Key = GoogleSecrets.Read("mailgun-sending-key");

    /// <summary>Reads secrets from Google Secret Manager, each of them once.</summary>
    static class GoogleSecrets
    {
        static readonly ConcurrentDictionary<string, string> Known = new ConcurrentDictionary<string, string>();

        internal static string Read(string id) => Known.GetOrAdd(id, Fetch);

        static string Fetch(string id)
        {
            string value;
            try
            {
                var project = Environment.GetEnvironmentVariable("GOOGLE_CLOUD_PROJECT")
                    ?? throw new InvalidOperationException("GOOGLE_CLOUD_PROJECT is not set");
                var client = SecretManagerServiceClient.Create();
                var version = new SecretVersionName(project, id, "latest");
                value = client.AccessSecretVersion(version).Payload.Data.ToStringUtf8();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"{id} could not be read from Google Secret Manager", error);
            }
            return value != "" ? value : throw new InvalidOperationException($"{id} holds no text in Google Secret Manager");
        }
    }
}
`;
