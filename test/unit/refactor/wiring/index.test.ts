// What makes a program find .env, offered where the project uses that way; files before and after.
import assert from 'node:assert/strict';
import { wiringOffers } from '../../../../src/refactor/wiring';

type Files = Readonly<Record<string, string>>;

async function offered(path: string, files: Files, dependencies: readonly string[] = []): Promise<Files> {
  const offers = await wiringOffers({
    path,
    text: files[path] ?? '',
    dependencies: new Set(dependencies),
    read: (file) => Promise.resolve(files[file]),
    list: () => Promise.resolve([]),
  });
  for (const { path: file, before } of offers) assert.equal(before, files[file] ?? '');
  return Object.fromEntries(offers.map(({ path: file, after }) => [file, after]));
}

describe('.env is loaded', () => {
  it('by --env-file in the scripts that run node', async () => {
    const before =
      '{\n  "scripts": {\n    "start": "NODE_ENV=x node --inspect src/app.js",\n    "test": "mocha"\n  }\n}\n';
    const after = before.replace('node --inspect', 'node --env-file=.env --inspect');
    assert.deepEqual(await offered('src/app.js', { 'package.json': before, 'src/app.js': '' }), {
      'package.json': after,
    });
    const below = await offered('api/app.js', { 'api/package.json': before });
    assert.match(below['api/package.json'] ?? '', /node --env-file=\.\.\/\.env --inspect/);
  });

  it('by dotenv where the project has it, in the file that is started', async () => {
    const files = {
      'package.json': '{ "scripts": { "start": "node src/main.js" } }',
      'src/main.js': "#!/usr/bin/env node\n'use strict';\nconst app = require('./app');\n",
      'src/app.js': '',
    };
    assert.deepEqual(await offered('src/app.js', files, ['dotenv']), {
      'src/main.js':
        "#!/usr/bin/env node\n'use strict';\nrequire('dotenv').config();\nconst app = require('./app');\n",
    });
    const module = { 'package.json': '{}', 'a.ts': 'import x from "x";\n' };
    assert.deepEqual(await offered('a.ts', module, ['dotenv']), {
      'a.ts': 'import "dotenv/config";\nimport x from "x";\n',
    });
  });

  it('by python-dotenv, before the other imports', async () => {
    const files = {
      'shop/keys.py': '',
      'main.py': '"""The shop."""\nfrom __future__ import annotations\n\nimport shop\n',
    };
    assert.deepEqual(await offered('shop/keys.py', files, ['python-dotenv']), {
      'main.py':
        '"""The shop."""\nfrom __future__ import annotations\n\nfrom dotenv import load_dotenv\n\nload_dotenv()\n\nimport shop\n',
    });
  });

  it('by godotenv', async () => {
    const files = {
      'go.mod': 'require github.com/joho/godotenv v1.5.1\n',
      'main.go': 'package main\n\nimport (\n\t"os"\n)\n',
      'keys/keys.go': 'package keys\n',
    };
    assert.deepEqual(await offered('keys/keys.go', files), {
      'main.go': 'package main\n\nimport (\n\t_ "github.com/joho/godotenv/autoload"\n\t"os"\n)\n',
    });
  });

  it('by the gem dotenv, below magic comments', async () => {
    const files = { Gemfile: 'gem "dotenv"\n', 'app.rb': '# frozen_string_literal: true\n\nputs 1\n' };
    assert.deepEqual(await offered('app.rb', files), {
      'app.rb': '# frozen_string_literal: true\n\nrequire "dotenv/load"\nputs 1\n',
    });
    assert.deepEqual(await offered('app.rb', { ...files, Gemfile: 'gem "dotenv-rails"\n' }), {});
  });

  it('by phpdotenv, after the autoloader', async () => {
    const files = {
      'composer.json': '{"require":{"vlucas/phpdotenv":"^5"}}',
      'public/index.php': "<?php\nrequire __DIR__ . '/../vendor/autoload.php';\n",
      'src/keys.php': '<?php\n',
    };
    assert.deepEqual(await offered('src/keys.php', files), {
      'public/index.php':
        "<?php\nrequire __DIR__ . '/../vendor/autoload.php';\nDotenv\\Dotenv::createUnsafeImmutable(__DIR__ . '/..')->safeLoad();\n",
    });
  });

  it("by Spring's import", async () => {
    const path = 'src/main/resources/application.properties';
    assert.deepEqual(await offered(path, { [path]: 'key=${KEY}' }), {
      [path]: 'key=${KEY}\nspring.config.import=optional:file:.env[.properties]\n',
    });
  });

  it('by envFile in the debug configurations that fit, comments kept', async () => {
    const before =
      '{\n  // ours\n  "configurations": [\n    {\n      "name": "Shop", // the shop\n      "type": "debugpy",\n      "request": "launch"\n    },\n    { "name": "Web", "type": "chrome", "request": "launch" },\n  ]\n}\n';
    assert.deepEqual(await offered('app.py', { '.vscode/launch.json': before }), {
      '.vscode/launch.json': before.replace(
        '"request": "launch"\n',
        '"request": "launch",\n      "envFile": "${workspaceFolder}/.env"\n',
      ),
    });
  });

  it('by env_file of the services that are built here', async () => {
    const before = 'services:\n  shop:\n    build: . # ours\n    ports: [1]\n  db:\n    image: postgres\n';
    assert.deepEqual(await offered('app.py', { 'compose.yaml': before }), {
      'compose.yaml':
        'services:\n  shop:\n    env_file: .env\n    build: . # ours\n    ports: [1]\n  db:\n    image: postgres\n',
    });
  });

  it('in the tests of Jest and pytest', async () => {
    const manifest = '{\n  "jest": {\n    "verbose": true\n  }\n}\n';
    const jest = await offered('a.js', { 'package.json': manifest, 'a.js': "require('dotenv')\n" }, [
      'jest',
      'dotenv',
    ]);
    assert.deepEqual(JSON.parse(jest['package.json'] ?? ''), {
      jest: { verbose: true, setupFiles: ['dotenv/config'] },
    });
    const settings = '[tool.pytest.ini_options]\naddopts = "-q"\n';
    assert.deepEqual(await offered('a.py', { 'pyproject.toml': settings }, ['pytest-dotenv']), {
      'pyproject.toml': '[tool.pytest.ini_options]\nenv_files = [".env"]\naddopts = "-q"\n',
    });
  });

  it("in Jest's and Vitest's own files", async () => {
    const inJest = async (before: string): Promise<string | undefined> =>
      (await offered('a.js', { 'jest.config.ts': before }, ['jest', 'dotenv']))['jest.config.ts'];
    assert.equal(
      await inJest('const config: Config = {\n  verbose: true,\n};\n\nexport default config;\n'),
      "const config: Config = {\n  setupFiles: ['dotenv/config'],\n  verbose: true,\n};\n\nexport default config;\n",
    );
    assert.equal(
      await inJest('module.exports = {\n  setupFiles: [\n    "./a.js",\n  ],\n};\n'),
      'module.exports = {\n  setupFiles: [\n    "dotenv/config",\n    "./a.js",\n  ],\n};\n',
    );
    assert.equal(await inJest("export default {\n  setupFiles: ['dotenv/config'],\n};\n"), undefined);
    const inVitest = async (before: string): Promise<string | undefined> =>
      (await offered('src/a.ts', { 'vite.config.ts': before }, ['vitest', 'dotenv']))['vite.config.ts'];
    assert.equal(
      await inVitest('export default defineConfig({\n  test: {\n    globals: true,\n  },\n});\n'),
      "export default defineConfig({\n  test: {\n    setupFiles: ['dotenv/config'],\n    globals: true,\n  },\n});\n",
    );
    assert.equal(
      await inVitest("test: { setupFiles: ['./a.ts'] }"),
      "test: { setupFiles: ['dotenv/config', './a.ts'] }",
    );
    assert.equal(await inVitest("test: { setupFiles: './a.ts' }"), undefined);
    assert.equal(await inVitest('export default defineConfig({});\n'), undefined);
  });

  it("by Mocha's require, in its settings or its script", async () => {
    const inMocha = async (name: string, before: string): Promise<string | undefined> =>
      (await offered('a.js', { [name]: before }, ['mocha', 'dotenv']))[name];
    assert.equal(
      await inMocha('.mocharc.json', '{\n  "require": "tsx"\n}\n'),
      '{\n  "require": [\n    "tsx",\n    "dotenv/config"\n  ]\n}\n',
    );
    assert.equal(await inMocha('.mocharc.yml', 'timeout: 2000'), 'timeout: 2000\nrequire: dotenv/config\n');
    assert.equal(
      await inMocha('.mocharc.yaml', 'require:\n  - tsx\n'),
      'require:\n  - dotenv/config\n  - tsx\n',
    );
    assert.equal(
      await inMocha('package.json', '{ "scripts": { "test": "mocha src" } }'),
      '{ "scripts": { "test": "mocha --require dotenv/config src" } }',
    );
    assert.equal(await inMocha('.mocharc.json', '{ "require": "dotenv/config" }'), undefined);
  });

  it("in pytest's, RSpec's and PHPUnit's own helpers", async () => {
    const load = 'from dotenv import load_dotenv\n\nload_dotenv()\n\n';
    const python = await offered('a.py', { 'tests/conftest.py': 'import pytest\n' }, ['python-dotenv']);
    assert.deepEqual(python, { 'tests/conftest.py': `${load}import pytest\n` });
    const ini = await offered('a.py', { 'pytest.ini': '[pytest]\naddopts = -q\n' }, ['pytest-dotenv']);
    assert.deepEqual(ini, { 'pytest.ini': '[pytest]\nenv_files = .env\naddopts = -q\n' });
    const ruby = {
      Gemfile: "gem 'dotenv'\n",
      'app.rb': "require 'dotenv/load'\n",
      'spec/spec_helper.rb': '',
    };
    assert.deepEqual(await offered('app.rb', ruby), { 'spec/spec_helper.rb': 'require "dotenv/load"\n' });
    const php = {
      'composer.json': '{"require":{"vlucas/phpdotenv":"^5"}}',
      'phpunit.xml': '<phpunit colors="true" bootstrap="tests/bootstrap.php"></phpunit>',
      'tests/bootstrap.php': "<?php\nrequire __DIR__ . '/../vendor/autoload.php';\n",
    };
    assert.deepEqual(await offered('src/a.php', php), {
      'tests/bootstrap.php': `${php['tests/bootstrap.php']}Dotenv\\Dotenv::createUnsafeImmutable(__DIR__ . '/..')->safeLoad();\n`,
    });
  });

  it('by direnv', async () =>
    assert.deepEqual(await offered('run.sh', { '.envrc': 'use nix' }), {
      '.envrc': 'use nix\ndotenv_if_exists\n',
    }));
});

describe('nothing is offered', () => {
  it('where .env is loaded already', async () => {
    const loaded: readonly [string, Files, readonly string[]][] = [
      ['a.js', { 'package.json': '{"scripts":{"start":"node --env-file=.env a.js"}}' }, []],
      ['a.js', { 'package.json': '{}', 'a.js': "import 'dotenv/config';\n" }, ['dotenv']],
      ['a.py', { 'a.py': 'from dotenv import load_dotenv\n' }, ['python-dotenv']],
      ['a.rb', { Gemfile: 'gem "dotenv"', 'a.rb': 'require "dotenv/load"\n' }, []],
      [
        'a.py',
        { '.vscode/launch.json': '{"configurations":[{"type":"python","request":"launch","envFile":"x"}]}' },
        [],
      ],
      ['a.py', { 'compose.yaml': 'services:\n  a:\n    build: .\n    env_file: x\n' }, []],
      ['a.sh', { '.envrc': 'dotenv\n' }, []],
    ];
    for (const [path, files, dependencies] of loaded)
      assert.deepEqual(await offered(path, files, dependencies), {}, JSON.stringify(files));
  });

  it('where the project has no such way, or a file is broken', async () => {
    assert.deepEqual(await offered('a.py', { 'a.py': 'x\n' }), {});
    assert.deepEqual(await offered('a.js', { 'package.json': 'no JSON', '.vscode/launch.json': '[' }), {});
    assert.deepEqual(await offered('a.js', { 'compose.yaml': 'services: [' }), {});
  });
});
