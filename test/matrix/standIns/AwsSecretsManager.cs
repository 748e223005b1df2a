// Stands in for AWSSDK.SecretsManager: as much of its client as the lookup uses, with real signed requests.
using System;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public class GetSecretValueRequest
    {
        public string SecretId { get; set; }
    }

    public class GetSecretValueResponse
    {
        public string SecretString { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public class AmazonSecretsManagerException : Exception
    {
        public AmazonSecretsManagerException(string message) : base(message) { }
    }

    public class AmazonSecretsManagerClient : IDisposable
    {
        public Task<GetSecretValueResponse> GetSecretValueAsync(
            GetSecretValueRequest request,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            return Task.Run(() => Ask($"{{\"SecretId\":\"{request.SecretId}\"}}"), cancellationToken);
        }

        public void Dispose() { }

        static GetSecretValueResponse Ask(string body)
        {
            var message = Signed(new Uri(Variable("AWS_ENDPOINT_URL_SECRETS_MANAGER")), body);
            try
            {
                var bytes = Encoding.UTF8.GetBytes(body);
                using (var stream = message.GetRequestStream()) stream.Write(bytes, 0, bytes.Length);
                return new GetSecretValueResponse { SecretString = TextOf(BodyOf(message.GetResponse()), "SecretString") };
            }
            catch (WebException error)
            {
                var text = error.Response == null ? null : TextOf(BodyOf(error.Response), "message");
                throw new AmazonSecretsManagerException(text ?? error.Message);
            }
        }

        static string BodyOf(WebResponse response)
        {
            using (response)
            using (var reader = new StreamReader(response.GetResponseStream(), Encoding.UTF8)) return reader.ReadToEnd();
        }

        static string TextOf(string json, string name)
        {
            var found = Regex.Match(json, $"\"{name}\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
            return found.Success ? Regex.Replace(found.Groups[1].Value, @"\\(?:u([0-9a-f]{4})|(.))", Unescaped) : null;
        }

        static string Unescaped(Match escape)
        {
            var code = escape.Groups[1];
            return code.Success ? ((char)Convert.ToInt32(code.Value, 16)).ToString() : escape.Groups[2].Value;
        }

        static HttpWebRequest Signed(Uri url, string body)
        {
            const string type = "application/x-amz-json-1.1";
            const string names = "content-type;host;x-amz-date;x-amz-target";
            var time = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
            var scope = new[] { time.Substring(0, 8), Variable("AWS_REGION"), "secretsmanager", "aws4_request" };
            var lines = $"content-type:{type}\nhost:{url.Authority}\nx-amz-date:{time}\nx-amz-target:secretsmanager.GetSecretValue\n";
            var canonical = $"POST\n/\n\n{lines}\n{names}\n{Hash(body)}";
            var key = Encoding.UTF8.GetBytes("AWS4" + Variable("AWS_SECRET_ACCESS_KEY"));
            foreach (var part in scope) key = Hmac(key, part);
            var credential = string.Join("/", scope);
            var signature = Hex(Hmac(key, $"AWS4-HMAC-SHA256\n{time}\n{credential}\n{Hash(canonical)}"));
            var message = (HttpWebRequest)WebRequest.Create(url);
            message.Method = "POST";
            message.ContentType = type;
            message.Headers["X-Amz-Date"] = time;
            message.Headers["X-Amz-Target"] = "secretsmanager.GetSecretValue";
            message.Headers["Authorization"] =
                $"AWS4-HMAC-SHA256 Credential={Variable("AWS_ACCESS_KEY_ID")}/{credential}, SignedHeaders={names}, Signature={signature}";
            return message;
        }

        static string Variable(string name) => Environment.GetEnvironmentVariable(name);

        static byte[] Hmac(byte[] key, string text)
        {
            using (var hmac = new HMACSHA256(key)) return hmac.ComputeHash(Encoding.UTF8.GetBytes(text));
        }

        static string Hash(string text)
        {
            using (var sha = SHA256.Create()) return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
        }

        static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
    }
}
