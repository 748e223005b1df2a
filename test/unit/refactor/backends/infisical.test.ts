// Infisical: whole texts before and after in each language, by its SDK or by `infisical run`, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';

const mailgun = mailgunKey('infisical');

describe('Infisical', () => {
  inEachLanguage(mailgun.backend, {
    python: `import functools
import os

import requests
from infisical_sdk import InfisicalSDKClient


@functools.cache
def read_infisical_secret(name):
    try:
        host = os.environ.get("INFISICAL_DOMAIN", "https://app.infisical.com")
        client = InfisicalSDKClient(host=host, cache_ttl=None)
        client.auth.universal_auth.login(
            client_id=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"],
            client_secret=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"],
        )
        secret = client.secrets.get_secret_by_name(
            secret_name=name,
            project_id=os.environ["INFISICAL_PROJECT_ID"],
            environment_slug=os.environ["INFISICAL_ENVIRONMENT"],
            secret_path="/",
        )
        value = None if secret.secretValueHidden else secret.secretValue
    except Exception as error:
        raise RuntimeError(f"{name} could not be read from Infisical") from error
    if not value:
        raise RuntimeError(f"{name} holds no text in Infisical")
    return value


KEY = read_infisical_secret("MAILGUN_SENDING_KEY")
`,
    javascript: `import { send } from './send.mjs';
import { InfisicalSDK } from '@infisical/sdk';

const readInfisicalSecretCache = new Map();

async function readInfisicalSecret(name) {
  const known = readInfisicalSecretCache.get(name);
  if (known) return known;
  const {
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    INFISICAL_PROJECT_ID,
    INFISICAL_ENVIRONMENT,
  } = process.env;
  if (
    !INFISICAL_UNIVERSAL_AUTH_CLIENT_ID
    || !INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET
    || !INFISICAL_PROJECT_ID
    || !INFISICAL_ENVIRONMENT
  ) {
    throw new Error('INFISICAL_UNIVERSAL_AUTH_CLIENT_ID, INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, INFISICAL_PROJECT_ID and INFISICAL_ENVIRONMENT must be set');
  }
  try {
    const { INFISICAL_DOMAIN: siteUrl = 'https://app.infisical.com' } = process.env;
    const client = new InfisicalSDK({ siteUrl });
    await client.auth().universalAuth.login({
      clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
      clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    });
    const secret = await client.secrets().getSecret({
      secretName: name,
      projectId: INFISICAL_PROJECT_ID,
      environment: INFISICAL_ENVIRONMENT,
      secretPath: '/',
    });
    const value = secret.secretValueHidden ? undefined : secret.secretValue;
    if (!value) throw new Error('it holds no text');
    readInfisicalSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Infisical: \${String(error)}\`);
  }
}

send({ key: await readInfisicalSecret('MAILGUN_SENDING_KEY') });
`,
    commonJs: `'use strict';

const { InfisicalSDK } = require('@infisical/sdk');

const readInfisicalSecretCache = new Map();

async function readInfisicalSecret(name) {
  const known = readInfisicalSecretCache.get(name);
  if (known) return known;
  const {
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    INFISICAL_PROJECT_ID,
    INFISICAL_ENVIRONMENT,
  } = process.env;
  if (
    !INFISICAL_UNIVERSAL_AUTH_CLIENT_ID
    || !INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET
    || !INFISICAL_PROJECT_ID
    || !INFISICAL_ENVIRONMENT
  ) {
    throw new Error('INFISICAL_UNIVERSAL_AUTH_CLIENT_ID, INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, INFISICAL_PROJECT_ID and INFISICAL_ENVIRONMENT must be set');
  }
  try {
    const { INFISICAL_DOMAIN: siteUrl = 'https://app.infisical.com' } = process.env;
    const client = new InfisicalSDK({ siteUrl });
    await client.auth().universalAuth.login({
      clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
      clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    });
    const secret = await client.secrets().getSecret({
      secretName: name,
      projectId: INFISICAL_PROJECT_ID,
      environment: INFISICAL_ENVIRONMENT,
      secretPath: '/',
    });
    const value = secret.secretValueHidden ? undefined : secret.secretValue;
    if (!value) throw new Error('it holds no text');
    readInfisicalSecretCache.set(name, value);
    return value;
  } catch (error) {
    throw new Error(\`\${name} could not be read from Infisical: \${String(error)}\`);
  }
}

async function send() {
  return post(\`Bearer \${await readInfisicalSecret('MAILGUN_SENDING_KEY')}\`);
}
`,
    typescript: `import { InfisicalSDK } from "@infisical/sdk"

const readInfisicalSecretCache = new Map<string, string>()

async function readInfisicalSecret(name: string): Promise<string> {
  const known = readInfisicalSecretCache.get(name)
  if (known) return known
  const {
    INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
    INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    INFISICAL_PROJECT_ID,
    INFISICAL_ENVIRONMENT,
  } = process.env
  if (
    !INFISICAL_UNIVERSAL_AUTH_CLIENT_ID
    || !INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET
    || !INFISICAL_PROJECT_ID
    || !INFISICAL_ENVIRONMENT
  ) {
    throw new Error("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID, INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, INFISICAL_PROJECT_ID and INFISICAL_ENVIRONMENT must be set")
  }
  try {
    const { INFISICAL_DOMAIN: siteUrl = "https://app.infisical.com" } = process.env
    const client = new InfisicalSDK({ siteUrl })
    await client.auth().universalAuth.login({
      clientId: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID,
      clientSecret: INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET,
    })
    const secret = await client.secrets().getSecret({
      secretName: name,
      projectId: INFISICAL_PROJECT_ID,
      environment: INFISICAL_ENVIRONMENT,
      secretPath: "/",
    })
    const value = secret.secretValueHidden ? undefined : secret.secretValue
    if (!value) throw new Error("it holds no text")
    readInfisicalSecretCache.set(name, value)
    return value
  } catch (error) {
    throw new Error(\`\${name} could not be read from Infisical: \${String(error)}\`)
  }
}

const key: string = await readInfisicalSecret("MAILGUN_SENDING_KEY")
`,
    go: `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	infisical "github.com/infisical/go-sdk"
)

var key = mustInfisicalSecret("MAILGUN_SENDING_KEY")

func main() {
	println(key)
}

var mustInfisicalSecretCache sync.Map

// mustInfisicalSecret reads a secret from Infisical, once; a program without it can't go on.
func mustInfisicalSecret(name string) string {
	if known, ok := mustInfisicalSecretCache.Load(name); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from Infisical: %w", name, err))
		}
	}
	ctx := context.Background()
	client := infisical.NewInfisicalClient(ctx, infisical.Config{SiteUrl: os.Getenv("INFISICAL_DOMAIN")})
	_, err := client.Auth().UniversalAuthLogin(
		os.Getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"),
		os.Getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"),
	)
	check(err)
	secret, err := client.Secrets().Retrieve(infisical.RetrieveSecretOptions{
		SecretKey:   name,
		ProjectID:   os.Getenv("INFISICAL_PROJECT_ID"),
		Environment: os.Getenv("INFISICAL_ENVIRONMENT"),
		SecretPath:  "/",
	})
	check(err)
	value := secret.SecretValue
	if value == "" {
		panic(name + " holds no text in Infisical")
	}
	mustInfisicalSecretCache.Store(name, value)
	return value
}
`,
    java: `package app;

import java.util.Optional;

class App {
    static final String KEY = Optional.ofNullable(System.getenv("MAILGUN_SENDING_KEY")).filter(value -> !value.isEmpty()).orElseThrow(() -> new IllegalStateException("MAILGUN_SENDING_KEY is not set"));
}
`,
    csharp: `using System;

namespace App;

class Mail
{
    static readonly string Key = Environment.GetEnvironmentVariable("MAILGUN_SENDING_KEY") ?? throw new InvalidOperationException("MAILGUN_SENDING_KEY is not set");
}
`,
    ruby: `# frozen_string_literal: true

KEY = ENV.fetch('MAILGUN_SENDING_KEY')
`,
    php: `<?php

$key = getenv('MAILGUN_SENDING_KEY') ?: throw new RuntimeException('MAILGUN_SENDING_KEY is not set');
`,
    shell: `#!/bin/sh
curl -H "Authorization: Bearer \${MAILGUN_SENDING_KEY:?MAILGUN_SENDING_KEY is not set}" https://api.example.com
`,
  });

  it('has names like variables', () =>
    checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /capital letters/));

  it('is stored by standard input, as the user and not by a token, and the command does not show the value', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.ok(
      plan.store.instructions.includes(
        'printf %s "$VALUE" | env -u INFISICAL_TOKEN infisical secrets set MAILGUN_SENDING_KEY=@/dev/stdin > /dev/null',
      ),
    );
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
