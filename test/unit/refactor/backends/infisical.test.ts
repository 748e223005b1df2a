// Infisical: whole texts before and after in each language, by its SDK or by `infisical run`, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';
import { go } from './infisical/go';
import { commonJs, javascript, typescript } from './infisical/node';
import { python } from './infisical/python';

const mailgun = mailgunKey('infisical');

describe('Infisical', () => {
  inEachLanguage(mailgun.backend, {
    python,
    javascript,
    commonJs,
    typescript,
    go,
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
