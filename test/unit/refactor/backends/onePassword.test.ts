// 1Password: whole texts before and after in each language, by its SDK or by `op run`, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';

const mailgun = mailgunKey('onePassword');

describe('1Password', () => {
  inEachLanguage(mailgun.backend, {
    python: `import asyncio
import functools
import os

import requests
from onepassword.client import Client


@functools.cache
def read_onepassword_secret(reference):
    try:
        async def resolve():
            client = await Client.authenticate(
                auth=os.environ["OP_SERVICE_ACCOUNT_TOKEN"],
                integration_name="app",
                integration_version="1.0.0",
            )
            return await client.secrets.resolve(reference)

        value = asyncio.run(resolve())
    except Exception as error:
        raise RuntimeError(f"{reference} could not be read from 1Password") from error
    if not value:
        raise RuntimeError(f"{reference} holds no text in 1Password")
    return value


KEY = read_onepassword_secret("op://app/mailgun-sending-key/credential")
`,
    javascript: `import { send } from './send.mjs';
import { createClient } from '@1password/sdk';

const readOnePasswordSecretCache = new Map();

async function readOnePasswordSecret(reference) {
  const known = readOnePasswordSecretCache.get(reference);
  if (known) return known;
  const { OP_SERVICE_ACCOUNT_TOKEN } = process.env;
  if (!OP_SERVICE_ACCOUNT_TOKEN) throw new Error('OP_SERVICE_ACCOUNT_TOKEN must be set');
  try {
    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: 'app',
      integrationVersion: '1.0.0',
    });
    const value = await client.secrets.resolve(reference);
    if (!value) throw new Error('it holds no text');
    readOnePasswordSecretCache.set(reference, value);
    return value;
  } catch (error) {
    throw new Error(\`\${reference} could not be read from 1Password: \${String(error)}\`);
  }
}

send({ key: await readOnePasswordSecret('op://app/mailgun-sending-key/credential') });
`,
    commonJs: `'use strict';

const { createClient } = require('@1password/sdk');

const readOnePasswordSecretCache = new Map();

async function readOnePasswordSecret(reference) {
  const known = readOnePasswordSecretCache.get(reference);
  if (known) return known;
  const { OP_SERVICE_ACCOUNT_TOKEN } = process.env;
  if (!OP_SERVICE_ACCOUNT_TOKEN) throw new Error('OP_SERVICE_ACCOUNT_TOKEN must be set');
  try {
    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: 'app',
      integrationVersion: '1.0.0',
    });
    const value = await client.secrets.resolve(reference);
    if (!value) throw new Error('it holds no text');
    readOnePasswordSecretCache.set(reference, value);
    return value;
  } catch (error) {
    throw new Error(\`\${reference} could not be read from 1Password: \${String(error)}\`);
  }
}

async function send() {
  return post(\`Bearer \${await readOnePasswordSecret('op://app/mailgun-sending-key/credential')}\`);
}
`,
    typescript: `import { createClient } from "@1password/sdk"

const readOnePasswordSecretCache = new Map<string, string>()

async function readOnePasswordSecret(reference: string): Promise<string> {
  const known = readOnePasswordSecretCache.get(reference)
  if (known) return known
  const { OP_SERVICE_ACCOUNT_TOKEN } = process.env
  if (!OP_SERVICE_ACCOUNT_TOKEN) throw new Error("OP_SERVICE_ACCOUNT_TOKEN must be set")
  try {
    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: "app",
      integrationVersion: "1.0.0",
    })
    const value = await client.secrets.resolve(reference)
    if (!value) throw new Error("it holds no text")
    readOnePasswordSecretCache.set(reference, value)
    return value
  } catch (error) {
    throw new Error(\`\${reference} could not be read from 1Password: \${String(error)}\`)
  }
}

const key: string = await readOnePasswordSecret("op://app/mailgun-sending-key/credential")
`,
    go: `package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	onepassword "github.com/1password/onepassword-sdk-go"
)

var key = mustOnePasswordSecret("op://app/mailgun-sending-key/credential")

func main() {
	println(key)
}

var mustOnePasswordSecretCache sync.Map

// mustOnePasswordSecret reads a secret from 1Password, once; a program without it can't go on.
func mustOnePasswordSecret(reference string) string {
	if known, ok := mustOnePasswordSecretCache.Load(reference); ok {
		return known.(string)
	}
	check := func(err error) {
		if err != nil {
			panic(fmt.Errorf("%s could not be read from 1Password: %w", reference, err))
		}
	}
	ctx := context.Background()
	token := os.Getenv("OP_SERVICE_ACCOUNT_TOKEN")
	if token == "" {
		panic("OP_SERVICE_ACCOUNT_TOKEN is not set")
	}
	client, err := onepassword.NewClient(
		ctx,
		onepassword.WithServiceAccountToken(token),
		onepassword.WithIntegrationInfo("app", "1.0.0"),
	)
	check(err)
	value, err := client.Secrets().Resolve(ctx, reference)
	check(err)
	if value == "" {
		panic(reference + " holds no text in 1Password")
	}
	mustOnePasswordSecretCache.Store(reference, value)
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
mailgun_sending_key=$(op read --no-newline op://app/mailgun-sending-key/credential) || mailgun_sending_key=
: "\${mailgun_sending_key:?app/mailgun-sending-key could not be read from 1Password}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has places of a vault and an item', async () => {
    await checkNotApplicable({ ...mailgun, name: 'key' }, 'KEY = "«»"\n', /a vault and an item/);
    const { text } = await fixed({ ...mailgun, name: 'Team/Mail' }, 'KEY = "«»"\n');
    assert.ok(text.endsWith('KEY = read_onepassword_secret("op://Team/Mail/credential")\n'));
  });

  it('is refused in an async function of Python, where its event loop can not start', () =>
    checkNotApplicable(mailgun, 'async def f():\n    g("«»")\n', /event loop/));

  it('is stored as an item that comes by standard input', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    const [, create = '', note] = plan.store.instructions;
    assert.ok(create.startsWith('printf %s "$VALUE" | jq -Rs '), create);
    assert.ok(create.endsWith(' | op item create --vault app - > /dev/null'), create);
    assert.equal(note, '# If there is no vault app yet: op vault create app');
    assert.ok(!JSON.stringify(plan).includes(value));
  });

  it('is stored as an item that .env points to, where its command fills the environment', async () => {
    const { plan } = await fixed({ ...mailgun, languageId: 'ruby' }, "KEY = '«»'\n");
    assert.equal(plan.name, 'MAILGUN_SENDING_KEY');
    assert.ok(
      plan.store.instructions.includes(
        "echo 'MAILGUN_SENDING_KEY=op://app/MAILGUN_SENDING_KEY/credential' >> .env  # says only where the secret is",
      ),
    );
    assert.deepEqual(plan.notes, [
      'Start the program by `op run --env-file=.env -- …`, which gives it the variable.',
    ]);
  });
});
