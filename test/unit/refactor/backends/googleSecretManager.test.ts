// Google Secret Manager: whole texts before and after in each language, names, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';

const mailgun = mailgunKey('googleSecretManager');

describe('Google Secret Manager', () => {
  inEachLanguage(mailgun.backend, {
    python: `import functools
import os

import requests
from google.cloud import secretmanager


@functools.cache
def read_google_secret(secret_id):
    try:
        project = os.environ["GOOGLE_CLOUD_PROJECT"]
        client = secretmanager.SecretManagerServiceClient()
        version = client.secret_path(project, secret_id) + "/versions/latest"
        value = client.access_secret_version(name=version).payload.data.decode("utf-8")
    except Exception as error:
        raise RuntimeError(f"{secret_id} could not be read from Google Secret Manager") from error
    if not value:
        raise RuntimeError(f"{secret_id} holds no text in Google Secret Manager")
    return value


KEY = read_google_secret("mailgun-sending-key")
`,
    javascript: `import { send } from './send.mjs';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

const readGoogleSecretCache = new Map();

async function readGoogleSecret(id) {
  const known = readGoogleSecretCache.get(id);
  if (known) return known;
  const { GOOGLE_CLOUD_PROJECT } = process.env;
  if (!GOOGLE_CLOUD_PROJECT) throw new Error('GOOGLE_CLOUD_PROJECT must be set');
  try {
    const client = new SecretManagerServiceClient();
    const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`;
    const [{ payload }] = await client.accessSecretVersion({ name });
    const value = payload?.data?.toString();
    if (!value) throw new Error('it holds no text');
    readGoogleSecretCache.set(id, value);
    return value;
  } catch (error) {
    throw new Error(\`\${id} could not be read from Google Secret Manager: \${String(error)}\`);
  }
}

send({ key: await readGoogleSecret('mailgun-sending-key') });
`,
    commonJs: `'use strict';

const { SecretManagerServiceClient } = require('@google-cloud/secret-manager');

const readGoogleSecretCache = new Map();

async function readGoogleSecret(id) {
  const known = readGoogleSecretCache.get(id);
  if (known) return known;
  const { GOOGLE_CLOUD_PROJECT } = process.env;
  if (!GOOGLE_CLOUD_PROJECT) throw new Error('GOOGLE_CLOUD_PROJECT must be set');
  try {
    const client = new SecretManagerServiceClient();
    const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`;
    const [{ payload }] = await client.accessSecretVersion({ name });
    const value = payload?.data?.toString();
    if (!value) throw new Error('it holds no text');
    readGoogleSecretCache.set(id, value);
    return value;
  } catch (error) {
    throw new Error(\`\${id} could not be read from Google Secret Manager: \${String(error)}\`);
  }
}

async function send() {
  return post(\`Bearer \${await readGoogleSecret('mailgun-sending-key')}\`);
}
`,
    typescript: `import { SecretManagerServiceClient } from "@google-cloud/secret-manager"

const readGoogleSecretCache = new Map<string, string>()

async function readGoogleSecret(id: string): Promise<string> {
  const known = readGoogleSecretCache.get(id)
  if (known) return known
  const { GOOGLE_CLOUD_PROJECT } = process.env
  if (!GOOGLE_CLOUD_PROJECT) throw new Error("GOOGLE_CLOUD_PROJECT must be set")
  try {
    const client = new SecretManagerServiceClient()
    const name = \`projects/\${GOOGLE_CLOUD_PROJECT}/secrets/\${id}/versions/latest\`
    const [{ payload }] = await client.accessSecretVersion({ name })
    const value = payload?.data?.toString()
    if (!value) throw new Error("it holds no text")
    readGoogleSecretCache.set(id, value)
    return value
  } catch (error) {
    throw new Error(\`\${id} could not be read from Google Secret Manager: \${String(error)}\`)
  }
}

const key: string = await readGoogleSecret("mailgun-sending-key")
`,
    go: `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	secretmanager "cloud.google.com/go/secretmanager/apiv1"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
)

var key = mustGoogleSecret("mailgun-sending-key")

func main() {
	println(key)
}

var mustGoogleSecretCache sync.Map

// mustGoogleSecret reads a secret from Google Secret Manager, once; a program without it can't go on.
func mustGoogleSecret(id string) string {
	if known, ok := mustGoogleSecretCache.Load(id); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Google Secret Manager: %w", id, err))
		}
	}
	ctx := context.Background()
	project := os.Getenv("GOOGLE_CLOUD_PROJECT")
	if project == "" {
		panic("GOOGLE_CLOUD_PROJECT is not set")
	}
	client, err := secretmanager.NewClient(ctx)
	check(err)
	defer client.Close()
	version := fmt.Sprintf("projects/%s/secrets/%s/versions/latest", project, id)
	response, err := client.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: version})
	check(err)
	value := string(response.GetPayload().GetData())
	if value == "" {
		panic(id + " holds no text in Google Secret Manager")
	}
	mustGoogleSecretCache.Store(id, value)
	return value
}
`,
    java: `package app;

import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;
import com.google.cloud.secretmanager.v1.SecretVersionName;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

class App {
    static final String KEY = GoogleSecrets.read("mailgun-sending-key");

    /** Reads secrets from Google Secret Manager, each of them once. */
    static final class GoogleSecrets {
        private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

        static String read(String id) {
            return KNOWN.computeIfAbsent(id, GoogleSecrets::fetch);
        }

        private static String fetch(String id) {
            String value;
            try {
                String project = System.getenv("GOOGLE_CLOUD_PROJECT");
                Objects.requireNonNull(project, "GOOGLE_CLOUD_PROJECT is not set");
                try (SecretManagerServiceClient client = SecretManagerServiceClient.create()) {
                    SecretVersionName version = SecretVersionName.of(project, id, "latest");
                    value = client.accessSecretVersion(version).getPayload().getData().toStringUtf8();
                }
            } catch (Exception error) {
                throw new IllegalStateException(id + " could not be read from Google Secret Manager", error);
            }
            if (value == null || value.isEmpty()) {
                throw new IllegalStateException(id + " holds no text in Google Secret Manager");
            }
            return value;
        }
    }
}
`,
    csharp: `using System;
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
`,
    ruby: `# frozen_string_literal: true

require 'google/cloud/secret_manager'

# Reads secrets from Google Secret Manager, each of them once.
module GoogleSecrets
  def self.read(id)
    @known ||= {}
    @known[id] ||= fetch(id)
  end

  def self.fetch(id)
    client = Google::Cloud::SecretManager.secret_manager_service
    version = "projects/#{ENV.fetch('GOOGLE_CLOUD_PROJECT')}/secrets/#{id}/versions/latest"
    value = client.access_secret_version(name: version).payload.data.dup.force_encoding('UTF-8')
    value.to_s.empty? ? raise('it holds no text') : value
  rescue StandardError => e
    raise "#{id} could not be read from Google Secret Manager: #{e.message}"
  end
  private_class_method :fetch
end

KEY = GoogleSecrets.read('mailgun-sending-key')
`,
    php: `<?php

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
`,
    shell: `#!/bin/sh
mailgun_sending_key=$(gcloud secrets versions access latest --secret=mailgun-sending-key) || mailgun_sending_key=
: "\${mailgun_sending_key:?mailgun-sending-key could not be read from Google Secret Manager}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has ids without slashes', () =>
    checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /`_` and `-` only/));

  it('is stored by standard input', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.equal(
      plan.store.instructions[1],
      'printf %s "$VALUE" | gcloud secrets create mailgun-sending-key --replication-policy=automatic --data-file=-',
    );
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
