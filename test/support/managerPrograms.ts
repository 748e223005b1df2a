// The programs whose fixes by a secrets manager are shown as whole texts: one for each language, the same for each manager.
import { checkRefactor, type RefactorCase } from './checkRefactor';

/** The request that all of them share. */
export function mailgunKey(backend: string): RefactorCase & { readonly backend: string } {
  return { languageId: 'python', backend, env: 'MAILGUN_SENDING_KEY', key: 'KEY' };
}

/** Declares a test for each language. @param after the whole text after the fix */
export function inEachLanguage(
  backend: string,
  after: Readonly<Record<keyof typeof programs, string>>,
): void {
  for (const [name, text] of Object.entries(after)) {
    const program = Object.entries(programs).find(([key]) => key === name)?.[1];
    if (!program) throw new Error(`There is no program ${name}.`);
    const { title, languageId, path, before } = program;
    it(title, () => checkRefactor({ ...mailgunKey(backend), languageId, path }, before, text));
  }
}

/** After the fix, in the languages without a client: the manager's command fills the environment. */
export const readingEnvironment = {
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
};

const programs = {
  python: {
    title: 'in Python',
    languageId: 'python',
    path: 'app.py',
    before: `import requests

KEY = "«»"
`,
  },
  javascript: {
    title: 'in JavaScript',
    languageId: 'javascript',
    path: 'app.mjs',
    before: `import { send } from './send.mjs';

send({ key: '«»' });
`,
  },
  commonJs: {
    title: 'in an async function of CommonJS',
    languageId: 'javascript',
    path: 'app.cjs',
    before: `'use strict';

async function send() {
  return post(\`Bearer «»\`);
}
`,
  },
  typescript: {
    title: 'in TypeScript without semicolons',
    languageId: 'typescript',
    path: 'app.mts',
    before: `const key: string = "«»"
`,
  },
  go: {
    title: 'in Go',
    languageId: 'go',
    path: 'main.go',
    before: `package main

const key = "«»"

func main() {
	println(key)
}
`,
  },
  java: {
    title: 'in Java',
    languageId: 'java',
    path: 'App.java',
    before: `package app;

class App {
    static final String KEY = "«»";
}
`,
  },
  csharp: {
    title: 'in C#',
    languageId: 'csharp',
    path: 'App.cs',
    before: `namespace App;

class Mail
{
    const string Key = "«»";
}
`,
  },
  ruby: {
    title: 'in Ruby',
    languageId: 'ruby',
    path: 'app.rb',
    before: `# frozen_string_literal: true

KEY = '«»'
`,
  },
  php: {
    title: 'in PHP',
    languageId: 'php',
    path: 'app.php',
    before: `<?php

$key = '«»';
`,
  },
  shell: {
    title: 'in shell',
    languageId: 'shellscript',
    path: 'run.sh',
    before: `#!/bin/sh
curl -H 'Authorization: Bearer «»' https://api.example.com
`,
  },
};
