// keylift:ignore-file because the made-up values of these cases stand in assignments
// Fixes of two files, proven by running the project before and after: stand-ins play the libraries that it uses.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { applyEdits } from '../../../../src/refactor';
import { planIn, type ProjectTexts } from '../../../support/checkHabit';
import { readMarks } from '../../../support/checkRefactor';
import { isInstalled } from '../../../support/runFixed';
import { skip } from '../../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporaryFolder';

interface Project {
  readonly title: string;
  readonly languageId: string;
  readonly command: readonly [tool: string, file: string];
  readonly files: ProjectTexts;
  /** What the project only runs with. */
  readonly standIns: ProjectTexts;
}

const projects: readonly Project[] = [
  {
    title: 'Zod',
    languageId: 'javascript',
    command: ['node', 'app.mjs'],
    files: {
      'package.json': '{ "dependencies": { "zod": "4" } }',
      'env.mjs':
        "import { z } from 'zod';\nexport const env = z.object({\n  PATH: z.string(),\n}).parse(process.env);\n",
      'app.mjs': "import { env } from './env.mjs';\nif (env.PATH) console.log(`<${'«»'}>`);\n",
    },
    standIns: {
      'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
      'node_modules/zod/index.js': [
        'const string = () => ({ least: 0, min(least) { return { ...this, least }; } });',
        'const check = (shape) => (from) => Object.fromEntries(Object.keys(shape).map((name) => {',
        '  if (!((from[name] ?? "").length >= Math.max(1, shape[name].least))) throw new Error(name);',
        '  return [name, from[name]];',
        '}));',
        'exports.z = { string, object: (shape) => ({ parse: check(shape) }) };',
      ].join('\n'),
    },
  },
  {
    title: "pydantic's settings",
    languageId: 'python',
    command: ['python3', 'main.py'],
    files: {
      'shop/config.py':
        'from pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n    path: str\n\n\nsettings = Settings()\n',
      'main.py': 'from shop.config import settings\n\nassert settings.path\nprint("<" + "«»" + ">")\n',
    },
    standIns: {
      'pydantic_settings.py': [
        'import os',
        '',
        'class BaseSettings:',
        '    def __init__(self):',
        '        for name in type(self).__annotations__:',
        '            setattr(self, name, os.environ[name.upper()])',
      ].join('\n'),
    },
  },
  {
    title: 'Laravel',
    languageId: 'php',
    command: ['php', 'artisan.php'],
    files: {
      'composer.json': '{ "require": { "laravel/framework": "^12.0" } }',
      'config/services.php':
        "<?php\n\nreturn [\n\n    'ses' => [\n        'key' => env('PATH'),\n    ],\n\n];\n",
      'app/Mail.php':
        "<?php\n\nnamespace App;\n\nclass Mail\n{\n    public function key(): string\n    {\n        return '<' . '«»' . '>';\n    }\n}\n",
    },
    standIns: {
      'artisan.php': [
        '<?php',
        'function env($name) { return getenv($name) === false ? null : getenv($name); }',
        "$services = require 'config/services.php';",
        // Once the configuration is read, the environment is not asked again.
        "putenv('ACME_KEY');",
        'function config($key) {',
        "  [, $group, $field] = explode('.', $key);",
        "  return $GLOBALS['services'][$group][$field] ?? null;",
        '}',
        "require 'app/Mail.php';",
        'echo (new App\\Mail())->key(), "\\n";',
      ].join('\n'),
    },
  },
];

describe('A project with two files fixed', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  for (const { title, languageId, command, files, standIns } of projects) {
    it(`gives the same by ${title}, and fails by the variable's name without it`, async function () {
      const [tool, file] = command;
      if (!isInstalled(tool)) skip(this, `${tool} is not installed`);
      const { path, plan } = await planIn(files, { languageId });
      if (plan.kind === 'notApplicable') assert.fail(plan.reason);
      assert.equal(plan.others?.length, 1);
      const marked = readMarks(files[path] ?? '');
      const before = { ...standIns, ...files, [path]: marked.text };
      for (const [name, text] of Object.entries(before)) folder.write(name, text);
      const run = (variables: NodeJS.ProcessEnv): ReturnType<typeof spawnSync> =>
        spawnSync(tool, [file], { cwd: folder.path, env: { PATH: process.env['PATH'], ...variables } });
      assert.equal(String(run({}).stdout), `<${marked.secret}>\n`);

      folder.write(path, applyEdits(marked.text, plan.edits));
      for (const other of plan.others ?? []) folder.write(other.path, applyEdits(other.before, other.edits));
      const found = run({ ACME_KEY: marked.secret });
      assert.equal(String(found.stdout), `<${marked.secret}>\n`, String(found.stderr));
      const missing = run({});
      assert.notEqual(missing.status, 0);
      assert.match(String(missing.stdout) + String(missing.stderr), /ACME_KEY/);
    });
  }
});
