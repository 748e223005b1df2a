// keylift:ignore-file because the made-up values of these cases stand in assignments
// A file that reads its configuration in one evident way goes on so, and a missing value still fails loudly.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, type RefactorCase } from '../../support/checkRefactor';

type Case = readonly [
  what: string,
  languageId: string,
  before: string,
  after: string,
  more?: Partial<RefactorCase>,
];

const getenv = "getenv('ACME_KEY') ?: throw new RuntimeException('ACME_KEY is not set')";
const cases: readonly Case[] = [
  [
    'python-decouple',
    'python',
    'from decouple import config\n\nA = config("A")\nKEY = "«»"\n',
    'from decouple import config\n\nA = config("A")\nKEY = config("ACME_KEY")\n',
  ],
  [
    'django-environ',
    'python',
    'import environ\n\nenv = environ.Env()\nKEY = "«»"\n',
    'import environ\n\nenv = environ.Env()\nKEY = env("ACME_KEY")\n',
  ],
  [
    'environs',
    'python',
    'from environs import Env\n\nenv = Env()\nenv.read_env()\nKEY = "«»"\n',
    'from environs import Env\n\nenv = Env()\nenv.read_env()\nKEY = env("ACME_KEY")\n',
  ],
  [
    "pydantic's settings",
    'python',
    'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    acme_key: str = "«»"\n',
    'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    acme_key: str\n',
  ],
  [
    'os.getenv, which would give None',
    'python',
    'import os\n\nA = os.getenv("A")\nKEY = "«»"\n',
    'import os\n\nA = os.getenv("A")\nKEY = os.environ["ACME_KEY"]\n',
  ],
  [
    'an imported reader',
    'typescript',
    "import { requireEnv } from './env';\n\nconst key = '«»';\n",
    "import { requireEnv } from './env';\n\nconst key = requireEnv('ACME_KEY');\n",
  ],
  [
    'a reader that is an arrow function',
    'typescript',
    'const need = (name: string): string => {\n  const v = process.env[name];\n  if (!v) throw new Error(name);\n  return v;\n};\n\nconst key = "«»";\n',
    'const need = (name: string): string => {\n  const v = process.env[name];\n  if (!v) throw new Error(name);\n  return v;\n};\n\nconst key = need("ACME_KEY");\n',
  ],
  [
    'env of node:process',
    'javascript',
    "import { env } from 'node:process';\n\nconst key = '«»';\n",
    "import { env } from 'node:process';\n\nconst key = env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\n",
  ],
  [
    'the private environment of SvelteKit',
    'typescript',
    "import { env } from '$env/dynamic/private';\n\nexport const key = '«»';\n",
    "import { env } from '$env/dynamic/private';\n\nexport const key = env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\n",
  ],
  [
    'Deno',
    'typescript',
    "const port = Deno.env.get('PORT');\nconst key = '«»';\n",
    "const port = Deno.env.get('PORT');\nconst key = Deno.env.get('ACME_KEY') || (() => { throw new Error('ACME_KEY is not set'); })();\n",
  ],
  [
    'Deno, in a template',
    'typescript',
    "const port = Deno.env.get('PORT');\nf(`Bearer «»`);\n",
    "const port = Deno.env.get('PORT');\nf(`Bearer ${requireEnv('ACME_KEY')}`);\n\n" +
      'function requireEnv(name: string): string {\n  const value = Deno.env.get(name);\n' +
      '  if (!value) throw new Error(`${name} is not set`);\n  return value;\n}\n',
  ],
  [
    'Bun',
    'typescript',
    "const port = Bun.env.PORT;\nconst key = '«»';\n",
    "const port = Bun.env.PORT;\nconst key = Bun.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\n",
  ],
  [
    "NestJS's ConfigService",
    'typescript',
    "import { ConfigService } from '@nestjs/config';\n\nclass A {\n  constructor(private readonly config: ConfigService) {}\n\n  f() {\n    return '«»';\n  }\n}\n",
    "import { ConfigService } from '@nestjs/config';\n\nclass A {\n  constructor(private readonly config: ConfigService) {}\n\n  f() {\n    return this.config.getOrThrow<string>('ACME_KEY');\n  }\n}\n",
  ],
  [
    'viper',
    'go',
    'package main\n\nimport "github.com/spf13/viper"\n\nfunc main() {\n\tviper.AutomaticEnv()\n\tf("«»")\n}\n',
    'package main\n\nimport "github.com/spf13/viper"\n\nfunc main() {\n\tviper.AutomaticEnv()\n\tf(mustConfig("ACME_KEY"))\n}\n\n' +
      "// mustConfig returns a value of the configuration; a program without it can't start.\n" +
      'func mustConfig(name string) string {\n\tvalue := viper.GetString(name)\n\tif value == "" {\n\t\tpanic(name + " is not set")\n\t}\n\treturn value\n}\n',
  ],
  [
    '$_ENV',
    'php',
    "<?php\n\n$a = $_ENV['A'];\n$k = '«»';\n",
    `<?php\n\n$a = $_ENV['A'];\n$k = ${getenv.replace("getenv('ACME_KEY')", "($_ENV['ACME_KEY'] ?? null)")};\n`,
  ],
  [
    "Laravel's configuration",
    'php',
    "<?php\n\nreturn ['a' => env('A'), 'key' => '«»'];\n",
    `<?php\n\nreturn ['a' => env('A'), 'key' => ${getenv.replace('getenv', 'env')}];\n`,
    { path: 'config/services.php' },
  ],
  [
    'the configuration of ASP.NET in a class',
    'csharp',
    'using System;\n\nclass A\n{\n    private readonly IConfiguration _config;\n\n    string F()\n    {\n        return "«»";\n    }\n}\n',
    'using System;\n\nclass A\n{\n    private readonly IConfiguration _config;\n\n    string F()\n    {\n        return _config["ACME_KEY"] ?? throw new InvalidOperationException("ACME_KEY is not set");\n    }\n}\n',
  ],
  [
    'the configuration of ASP.NET in a program',
    'csharp',
    'using System;\n\nvar builder = WebApplication.CreateBuilder(args);\nvar a = builder.Configuration["A"];\nvar key = "«»";\n',
    'using System;\n\nvar builder = WebApplication.CreateBuilder(args);\nvar a = builder.Configuration["A"];\nvar key = builder.Configuration["ACME_KEY"] ?? throw new InvalidOperationException("ACME_KEY is not set");\n',
  ],
  [
    "Spring's @Value on a field",
    'java',
    'import org.springframework.beans.factory.annotation.Value;\n\nclass A {\n  @Value("${a}")\n  private String a;\n\n  private String key = "«»";\n}\n',
    'import org.springframework.beans.factory.annotation.Value;\n\nclass A {\n  @Value("${a}")\n  private String a;\n\n  @Value("${ACME_KEY}")\n  private String key;\n}\n',
  ],
];

describe('The habit of the file is followed', () => {
  for (const [what, languageId, before, after, more] of cases) {
    it(what, () => checkRefactor({ languageId, ...more }, before, after));
  }

  it('a settings field has the prefix of its class', async () => {
    const settings = (value: string): string =>
      'from pydantic_settings import BaseSettings, SettingsConfigDict\n\nclass Settings(BaseSettings):\n' +
      `    model_config = SettingsConfigDict(env_prefix="shop_")\n    key: str${value}\n`;
    const plan = await checkRefactor({ languageId: 'python' }, settings(' = "«»"'), settings(''));
    if (plan.name !== 'SHOP_KEY') throw new Error(plan.name);
  });

  it('a settings field asks no manager', () =>
    checkNotApplicable(
      { languageId: 'python', backend: 'vault' },
      'from pydantic import BaseSettings\n\nclass Settings(BaseSettings):\n    acme_key: str = "«»"\n',
      /take the environment variable/,
    ));

  it('viper is not asked before it reads the environment', () =>
    checkNotAsked(
      'package main\n\nimport "github.com/spf13/viper"\n\nvar key = "«»"\n\nfunc init() { viper.AutomaticEnv() }\n',
    ));
});

describe('Code for the browser is refused', () => {
  const client: readonly (readonly [string, string, Partial<RefactorCase>?])[] = [
    ['Vite', "const a = import.meta.env.VITE_A;\nconst key = '«»';\n"],
    ['a client component of Next.js', "'use client';\n\nconst key = '«»';\n"],
    ['NEXT_PUBLIC_', "const a = process.env.NEXT_PUBLIC_A;\nconst key = '«»';\n"],
    ['Create React App', "const a = process.env.REACT_APP_A;\nconst key = '«»';\n"],
    ['Expo', "import Constants from 'expo-constants';\n\nconst key = '«»';\n"],
    ['Angular', "import { Injectable } from '@angular/core';\n\nconst key = '«»';\n"],
    ['Vue', "import { ref } from 'vue';\n\nconst key = '«»';\n"],
    ['Svelte', "import { onMount } from 'svelte';\n\nconst key = '«»';\n"],
    ['a page', "const key = '«»';\ndocument.title = key;\n"],
    [
      'the sources of a project that builds pages only',
      "export const key = '«»';\n",
      { path: 'src/api.ts', project: { dependencies: new Set(['vite']) } },
    ],
    [
      'what getStaticProps sends with the page',
      "export async function getStaticProps() {\n  return { props: { key: '«»' } };\n}\n",
      { path: 'pages/index.tsx', project: { dependencies: new Set(['next']) } },
    ],
  ];
  for (const [what, before, more] of client) {
    it(what, () => checkNotApplicable({ languageId: 'typescript', ...more }, before, /Client-side/));
  }

  it('but not what runs on the server beside it', async () => {
    const lookup = "process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })()";
    await checkRefactor(
      {
        languageId: 'typescript',
        path: 'src/server.ts',
        project: { dependencies: new Set(['vite', 'express']) },
      },
      "export const key = '«»';\n",
      `export const key = ${lookup};\n`,
    );
    await checkRefactor(
      { languageId: 'typescript', path: 'pages/index.tsx', project: { dependencies: new Set(['next']) } },
      "export async function getStaticProps() {\n  await f('«»');\n}\n",
      `export async function getStaticProps() {\n  await f(${lookup});\n}\n`,
    );
  });
});

describe("A file that reads Rails' credentials", () => {
  it('reads the environment, and says how the value gets among them', async () => {
    const plan = await checkRefactor(
      { languageId: 'ruby' },
      'A = Rails.application.credentials.a\nKEY = "«»"\n',
      'A = Rails.application.credentials.a\nKEY = ENV.fetch("ACME_KEY")\n',
    );
    assert.match(plan.notes.join(' '), /bin\/rails credentials:edit/);
  });
});

async function checkNotAsked(before: string): Promise<void> {
  await checkRefactor(
    { languageId: 'go' },
    before,
    'package main\n\nimport (\n\t"os"\n\n\t"github.com/spf13/viper"\n)\n\nvar key = mustEnv("ACME_KEY")\n\nfunc init() { viper.AutomaticEnv() }\n\n' +
      "// mustEnv returns an environment variable's value; a program without it can't start.\n" +
      'func mustEnv(name string) string {\n\tvalue := os.Getenv(name)\n\tif value == "" {\n\t\tpanic(name + " is not set")\n\t}\n\treturn value\n}\n',
  );
}
