// Azure Key Vault: whole texts before and after in each language, names, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';

const mailgun = mailgunKey('azureKeyVault');

describe('Azure Key Vault', () => {
  inEachLanguage(mailgun.backend, {
    python: `import functools
import os

import requests
from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient


@functools.cache
def read_key_vault_secret(name):
    try:
        url = os.environ["AZURE_KEY_VAULT_URL"]
        client = SecretClient(vault_url=url, credential=DefaultAzureCredential())
        value = client.get_secret(name).value
    except Exception as error:
        raise RuntimeError(f"{name} could not be read from Azure Key Vault") from error
    if not value:
        raise RuntimeError(f"{name} holds no text in Azure Key Vault")
    return value


KEY = read_key_vault_secret("mailgun-sending-key")
`,
    javascript: `import { send } from './send.mjs';
import { DefaultAzureCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const readKeyVaultSecretCache = new Map();

async function readKeyVaultSecret(name) {
  const known = readKeyVaultSecretCache.get(name);
  if (known) return known;
  const { AZURE_KEY_VAULT_URL } = process.env;
  if (!AZURE_KEY_VAULT_URL) throw new Error('AZURE_KEY_VAULT_URL must be set');
  try {
    const credential = new DefaultAzureCredential();
    const client = new SecretClient(AZURE_KEY_VAULT_URL, credential);
    const { value } = await client.getSecret(name);
    if (!value) throw new Error('it holds no text');
    readKeyVaultSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Azure Key Vault: \${String(error)}\`);
  }
}

send({ key: await readKeyVaultSecret('mailgun-sending-key') });
`,
    commonJs: `'use strict';

const { DefaultAzureCredential } = require('@azure/identity');
const { SecretClient } = require('@azure/keyvault-secrets');

const readKeyVaultSecretCache = new Map();

async function readKeyVaultSecret(name) {
  const known = readKeyVaultSecretCache.get(name);
  if (known) return known;
  const { AZURE_KEY_VAULT_URL } = process.env;
  if (!AZURE_KEY_VAULT_URL) throw new Error('AZURE_KEY_VAULT_URL must be set');
  try {
    const credential = new DefaultAzureCredential();
    const client = new SecretClient(AZURE_KEY_VAULT_URL, credential);
    const { value } = await client.getSecret(name);
    if (!value) throw new Error('it holds no text');
    readKeyVaultSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Azure Key Vault: \${String(error)}\`);
  }
}

async function send() {
  return post(\`Bearer \${await readKeyVaultSecret('mailgun-sending-key')}\`);
}
`,
    typescript: `import { DefaultAzureCredential } from "@azure/identity"
import { SecretClient } from "@azure/keyvault-secrets"

const readKeyVaultSecretCache = new Map<string, string>()

async function readKeyVaultSecret(name: string): Promise<string> {
  const known = readKeyVaultSecretCache.get(name)
  if (known) return known
  const { AZURE_KEY_VAULT_URL } = process.env
  if (!AZURE_KEY_VAULT_URL) throw new Error("AZURE_KEY_VAULT_URL must be set")
  try {
    const credential = new DefaultAzureCredential()
    const client = new SecretClient(AZURE_KEY_VAULT_URL, credential)
    const { value } = await client.getSecret(name)
    if (!value) throw new Error("it holds no text")
    readKeyVaultSecretCache.set(name, value)
    return value
  } catch (error) {
    throw new Error(\`\${name} could not be read from Azure Key Vault: \${String(error)}\`)
  }
}

const key: string = await readKeyVaultSecret("mailgun-sending-key")
`,
    go: `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

var key = mustKeyVaultSecret("mailgun-sending-key")

func main() {
	println(key)
}

var mustKeyVaultSecretCache sync.Map

// mustKeyVaultSecret reads a secret from Azure Key Vault, once; a program without it can't go on.
func mustKeyVaultSecret(name string) string {
	if known, ok := mustKeyVaultSecretCache.Load(name); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Azure Key Vault: %w", name, err))
		}
	}
	ctx := context.Background()
	url := os.Getenv("AZURE_KEY_VAULT_URL")
	if url == "" {
		panic("AZURE_KEY_VAULT_URL is not set")
	}
	credential, err := azidentity.NewDefaultAzureCredential(nil)
	check(err)
	client, err := azsecrets.NewClient(url, credential, nil)
	check(err)
	secret, err := client.GetSecret(ctx, name, "", nil)
	check(err)
	value := ""
	if secret.Value != nil {
		value = *secret.Value
	}
	if value == "" {
		panic(name + " holds no text in Azure Key Vault")
	}
	mustKeyVaultSecretCache.Store(name, value)
	return value
}
`,
    java: `package app;

import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

class App {
    static final String KEY = KeyVaultSecrets.read("mailgun-sending-key");

    /** Reads secrets from Azure Key Vault, each of them once. */
    static final class KeyVaultSecrets {
        private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

        static String read(String name) {
            return KNOWN.computeIfAbsent(name, KeyVaultSecrets::fetch);
        }

        private static String fetch(String name) {
            String value;
            try {
                String url = System.getenv("AZURE_KEY_VAULT_URL");
                value = new SecretClientBuilder()
                        .vaultUrl(Objects.requireNonNull(url, "AZURE_KEY_VAULT_URL is not set"))
                        .credential(new DefaultAzureCredentialBuilder().build())
                        .buildClient()
                        .getSecret(name)
                        .getValue();
            } catch (Exception error) {
                throw new IllegalStateException(name + " could not be read from Azure Key Vault", error);
            }
            if (value == null || value.isEmpty()) {
                throw new IllegalStateException(name + " holds no text in Azure Key Vault");
            }
            return value;
        }
    }
}
`,
    csharp: `using System;
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
`,
    ruby: `# frozen_string_literal: true

require 'json'
require 'net/http'

# Reads secrets from Azure Key Vault, each of them once.
module KeyVaultSecrets
  def self.read(name)
    @known ||= {}
    @known[name] ||= fetch(name)
  end

  def self.fetch(name)
    login = URI("https://login.microsoftonline.com/#{ENV.fetch('AZURE_TENANT_ID')}/oauth2/v2.0/token")
    answer = Net::HTTP.post_form(
      login,
      grant_type: 'client_credentials',
      client_id: ENV.fetch('AZURE_CLIENT_ID'),
      client_secret: ENV.fetch('AZURE_CLIENT_SECRET'),
      scope: 'https://vault.azure.net/.default'
    )
    raise "the login was answered by #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

    token = JSON.parse(answer.body).fetch('access_token')
    uri = URI("#{ENV.fetch('AZURE_KEY_VAULT_URL').chomp('/')}/secrets/#{name}?api-version=7.4")
    answer = Net::HTTP.get_response(uri, 'Authorization' => "Bearer #{token}")
    raise "the vault answered #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

    value = JSON.parse(answer.body)['value']
    value.to_s.empty? ? raise('it holds no text') : value
  rescue StandardError => e
    raise "#{name} could not be read from Azure Key Vault: #{e.message}"
  end
  private_class_method :fetch
end

KEY = KeyVaultSecrets.read('mailgun-sending-key')
`,
    php: `<?php

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
`,
    shell: `#!/bin/sh
mailgun_sending_key=$(az keyvault secret show --id "\${AZURE_KEY_VAULT_URL%/}/secrets/mailgun-sending-key" --query value --output tsv) || mailgun_sending_key=
: "\${mailgun_sending_key:?mailgun-sending-key could not be read from Azure Key Vault}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has names without underscores and slashes', async () => {
    await checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /letters, digits and `-` only/);
    const { plan } = await fixed({ ...mailgun, name: 'Mailgun-1' }, 'KEY = "«»"\n');
    assert.equal(plan.name, 'Mailgun-1');
  });

  it('is stored by standard input, and the command does not show the value', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.deepEqual(plan.store.instructions, [
      'IFS= read -rs VALUE  # paste the value, then press Enter',
      'KEY_VAULT=name  # the name of your key vault',
      'printf %s "$VALUE" | az keyvault secret set --vault-name "$KEY_VAULT" --name mailgun-sending-key --file /dev/stdin --encoding utf-8 --output none',
      'unset VALUE',
    ]);
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
