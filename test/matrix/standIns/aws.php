<?php

// Stands in for aws/aws-sdk-php: as much of its client as the lookup uses, with real signed requests.

namespace Aws\Exception {
    class AwsException extends \RuntimeException
    {
    }
}

namespace Aws\SecretsManager {
    use Aws\Exception\AwsException;

    class SecretsManagerClient
    {
        public function __construct(private array $options)
        {
            foreach (['region', 'version'] as $name) {
                is_string($options[$name] ?? null) ?: throw new \InvalidArgumentException("Missing $name");
            }
        }

        public function getSecretValue(array $arguments): \ArrayAccess
        {
            $body = json_encode(['SecretId' => $arguments['SecretId']]);
            $url = getenv('AWS_ENDPOINT_URL_SECRETS_MANAGER');
            $options = ['method' => 'POST', 'content' => $body, 'ignore_errors' => true];
            $context = stream_context_create(['http' => $options + ['header' => $this->headers($url, $body)]]);
            $answer = @file_get_contents($url, false, $context);
            if ($answer === false) {
                throw new AwsException('Error executing "GetSecretValue": ' . error_get_last()['message']);
            }
            $content = json_decode($answer, true);
            if (!str_contains($http_response_header[0], ' 200')) {
                throw new AwsException("Error executing \"GetSecretValue\": {$content['__type']}");
            }
            return new \ArrayObject($content);
        }

        private function headers(string $url, string $body): array
        {
            $time = gmdate('Ymd\THis\Z');
            $scope = [substr($time, 0, 8), $this->options['region'], 'secretsmanager', 'aws4_request'];
            $headers = [
                'content-type' => 'application/x-amz-json-1.1',
                'host' => preg_replace('#^\w+://#', '', $url),
                'x-amz-date' => $time,
                'x-amz-target' => 'secretsmanager.GetSecretValue',
            ];
            $names = implode(';', array_keys($headers));
            $lines = implode('', array_map(fn ($name, $value) => "$name:$value\n", array_keys($headers), $headers));
            $canonical = "POST\n/\n\n$lines\n$names\n" . hash('sha256', $body);
            $key = 'AWS4' . getenv('AWS_SECRET_ACCESS_KEY');
            foreach ($scope as $part) {
                $key = hash_hmac('sha256', $part, $key, true);
            }
            $scope = implode('/', $scope);
            $signed = hash_hmac('sha256', "AWS4-HMAC-SHA256\n$time\n$scope\n" . hash('sha256', $canonical), $key);
            $credential = getenv('AWS_ACCESS_KEY_ID') . "/$scope";
            $headers['authorization'] =
                "AWS4-HMAC-SHA256 Credential=$credential, SignedHeaders=$names, Signature=$signed";
            return array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers);
        }
    }
}
