// Azure Key Vault: the whole text of the PHP program after its fix.

export const php = `<?php

if (!function_exists(__NAMESPACE__ . '\\\\readKeyVaultSecret')) {
    /** Reads a secret from Azure Key Vault, once. */
    function readKeyVaultSecret(string $name): string
    {
        static $known = [];
        if (isset($known[$name])) {
            return $known[$name];
        }
        try {
            $variable = fn (string $of): string => getenv($of) ?: throw new RuntimeException("$of is not set");
            $request = function (string $url, array $options): array {
                $body = @file_get_contents($url, false, stream_context_create(['http' => $options]));
                if ($body === false) {
                    throw new RuntimeException(error_get_last()['message'] ?? 'no answer');
                }
                return json_decode($body, true, 16, JSON_THROW_ON_ERROR);
            };
            $tenant = $variable('AZURE_TENANT_ID');
            $login = $request("https://login.microsoftonline.com/$tenant/oauth2/v2.0/token", [
                'method' => 'POST',
                'header' => 'Content-Type: application/x-www-form-urlencoded',
                'content' => http_build_query([
                    'grant_type' => 'client_credentials',
                    'client_id' => $variable('AZURE_CLIENT_ID'),
                    'client_secret' => $variable('AZURE_CLIENT_SECRET'),
                    'scope' => 'https://vault.azure.net/.default',
                ]),
            ]);
            $url = rtrim($variable('AZURE_KEY_VAULT_URL'), '/');
            $header = 'Authorization: Bearer ' . $login['access_token'];
            $secret = $request("$url/secrets/$name?api-version=7.4", ['header' => $header]);
            $value = $secret['value'] ?? '';
        } catch (Exception $error) {
            throw new RuntimeException("$name could not be read from Azure Key Vault: {$error->getMessage()}", 0, $error);
        }
        if ($value === '') {
            throw new RuntimeException("$name holds no text in Azure Key Vault");
        }
        return $known[$name] = $value;
    }
}

$key = readKeyVaultSecret('mailgun-sending-key');
`;
