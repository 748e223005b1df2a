// Google Secret Manager: the whole text of the PHP program after its fix.

export const php = `<?php

use Google\\Cloud\\SecretManager\\V1\\AccessSecretVersionRequest;
use Google\\Cloud\\SecretManager\\V1\\Client\\SecretManagerServiceClient;

if (!function_exists(__NAMESPACE__ . '\\\\readGoogleSecret')) {
    /** Reads a secret from Google Secret Manager, once. */
    function readGoogleSecret(string $id): string
    {
        static $known = [];
        if (isset($known[$id])) {
            return $known[$id];
        }
        try {
            $project = getenv('GOOGLE_CLOUD_PROJECT')
                ?: throw new RuntimeException('GOOGLE_CLOUD_PROJECT is not set');
            $request = (new AccessSecretVersionRequest())
                ->setName("projects/$project/secrets/$id/versions/latest");
            $client = new SecretManagerServiceClient();
            $value = $client->accessSecretVersion($request)->getPayload()->getData();
        } catch (Exception $error) {
            throw new RuntimeException("$id could not be read from Google Secret Manager: {$error->getMessage()}", 0, $error);
        }
        if ($value === '') {
            throw new RuntimeException("$id holds no text in Google Secret Manager");
        }
        return $known[$id] = $value;
    }
}

$key = readGoogleSecret('mailgun-sending-key');
`;
