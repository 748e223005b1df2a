import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { publishedBy } from '../../../../src/expose/packages/publishedBy';
import { skip } from '../../../support/skip';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporaryFolder';

const npm = JSON.stringify({ name: 'a', version: '1.0.0' });

describe('publishedBy', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  /** What the file goes out with, in a folder of these files. */
  async function kindsOf(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
    return (await publishedBy(join(folder.path, path), folder.path)).map(({ as }) => as);
  }

  const npmOnly = ['npm package'];
  const npmCases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    readonly string[],
  ])[] = [
    ['packs everything by default', 'config/prod.js', { 'package.json': npm }, npmOnly],
    ['packs no private package', 'a.js', { 'package.json': '{"name":"a","private":true}' }, []],
    ['packs nothing without a name', 'a.js', { 'package.json': '{}' }, []],
    ['leaves out what .gitignore names', '.env', { 'package.json': npm, '.gitignore': '.env\n' }, []],
    [
      'looks at .npmignore instead of .gitignore',
      '.env',
      { 'package.json': npm, '.gitignore': '.env\n', '.npmignore': 'test/\n' },
      npmOnly,
    ],
    [
      'leaves out what lies in a folder that a pattern for folders names',
      'secret/deep/a.js',
      { 'package.json': npm, '.npmignore': 'secret/\n' },
      [],
    ],
    [
      'takes a file that a pattern for folders names',
      'src/secret',
      { 'package.json': npm, '.npmignore': 'secret/\n' },
      npmOnly,
    ],
    ['looks at .npmignore of folders', 'a/b/c.js', { 'package.json': npm, 'a/.npmignore': 'b\n' }, []],
    ['takes what `files` names', 'lib/a.js', { 'package.json': '{"name":"a","files":["lib"]}' }, npmOnly],
    [
      'leaves what `files` does not name',
      'src/lib/a.js',
      { 'package.json': '{"name":"a","files":["lib"]}' },
      [],
    ],
    ['takes back with "!"', 'lib/x.env', { 'package.json': '{"name":"a","files":["lib","!lib/*.env"]}' }, []],
    [
      'has `files` go before the top’s .gitignore',
      'dist/a.js',
      { 'package.json': '{"name":"a","files":["dist/"]}', '.gitignore': 'dist\n' },
      npmOnly,
    ],
    [
      'always takes main',
      'x.js',
      { 'package.json': '{"name":"a","files":["lib"],"main":"./x.js"}' },
      npmOnly,
    ],
    [
      'always takes programs',
      'a.js',
      { 'package.json': '{"name":"a","files":["b"],"bin":"./a.js"}' },
      npmOnly,
    ],
    [
      'always takes each of several programs',
      'cli/b.js',
      { 'package.json': '{"name":"a","files":["b"],"bin":{"a":"./a.js","b":"cli/b.js"}}' },
      npmOnly,
    ],
    ['never takes .npmrc', '.npmrc', { 'package.json': npm }, []],
    ['never takes node_modules', 'node_modules/b/i.js', { 'package.json': npm }, []],
    ['finds the package of a folder above', 'deep/er/a.js', { 'package.json': npm }, npmOnly],
    ['survives a broken package.json', 'a.js', { 'package.json': '{' }, []],
  ];
  for (const [what, path, files, kinds] of npmCases) {
    it(`npm ${what}`, async () => assert.deepEqual(await kindsOf(path, files), kinds));
  }

  const extension = JSON.stringify({ name: 'x', engines: { vscode: '^1.90.0' } });

  it('packs extensions as .vscodeignore says', async () => {
    assert.deepEqual(await kindsOf('.env', { 'package.json': extension }), ['VS Code extension']);
    assert.deepEqual(await kindsOf('.env', { '.vscodeignore': '# no\n.env\nsrc/**\n' }), []);
    assert.deepEqual(await kindsOf('src/a.ts', {}), []);
    assert.deepEqual(await kindsOf('out/a.js', {}), ['VS Code extension']);
    assert.deepEqual(await kindsOf('.env', { '.vscodeignore': '**\n!out/**\n' }), []);
    assert.deepEqual(await kindsOf('out/a.js', {}), ['VS Code extension']);
  });

  it('takes a file out of an extension’s `files` where they name it, as vsce knows no way to take it back', async () => {
    const leaveOutOf = async (...files: readonly string[]) => {
      folder.write('package.json', JSON.stringify({ name: 'x', engines: { vscode: '^1.90.0' }, files }));
      const [fact] = await publishedBy(join(folder.path, 'a/.env'), folder.path);
      assert.equal(fact?.as, 'VS Code extension');
      return fact.leaveOut;
    };
    const manifest = { kind: 'manifest', file: join(folder.path, 'package.json'), path: 'a/.env' };
    assert.deepEqual(await leaveOutOf('out', './a/.env'), manifest);
    assert.equal(await leaveOutOf('a', 'a/.env'), undefined);
  });

  it('is not held up by files that never end', async function () {
    if (process.platform === 'win32') skip(this, 'no such files on Windows');
    folder.write('compose.yaml', 'services:\n  web:\n    build:\n      dockerfile: /dev/zero\n');
    symlinkSync('/dev/zero', join(folder.path, 'Dockerfile'));
    execFileSync('mkfifo', [join(folder.path, 'package.json')]);
    assert.deepEqual(await kindsOf('.env', { 'setup.py': '' }), []);
  });

  const sdist = ['Python source distribution'];

  it('packs modules, and what MANIFEST.in names', async () => {
    const files = { 'setup.py': 'from setuptools import setup\n', 'app/__init__.py': '' };
    assert.deepEqual(await kindsOf('app/settings.py', files), sdist);
    assert.deepEqual(await kindsOf('scripts/a.py', {}), []);
    const manifest = 'include *.cfg\nrecursive-include data *.json\ngraft docs\nglobal-exclude secret.*\n';
    assert.deepEqual(await kindsOf('data/deep/a.json', { 'MANIFEST.in': manifest }), sdist);
    assert.deepEqual(await kindsOf('data/secret.json', {}), []);
    assert.deepEqual(await kindsOf('docs/conf.txt', {}), sdist);
    assert.deepEqual(await kindsOf('.env', {}), []);
  });

  it('packs all that git does not ignore with Hatch', async () => {
    const project = '[project]\nname = "a"\n[build-system]\nbuild-backend = "hatchling.build"\n';
    assert.deepEqual(await kindsOf('.env', { 'pyproject.toml': project }), sdist);
    assert.deepEqual(await kindsOf('.env', { '.gitignore': '.env\n' }), []);
  });

  it('believes a project that must not be uploaded', async () => {
    const project = '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n';
    assert.deepEqual(await kindsOf('app/a.py', { 'pyproject.toml': project, 'app/__init__.py': '' }), []);
  });

  const image = ['container image'];
  const imageCases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    readonly string[],
  ])[] = [
    ['copies the whole folder', '.env', { Dockerfile: 'FROM node\nCOPY . /app\n' }, image],
    [
      'leaves out by .dockerignore',
      '.env',
      { Dockerfile: 'FROM node\nCOPY . .\n', '.dockerignore': '.env*\n' },
      [],
    ],
    [
      'takes back with "!"',
      '.env.prod',
      { Dockerfile: 'FROM node\nCOPY . .\n', '.dockerignore': '.env*\n!.env.prod\n' },
      image,
    ],
    ['copies only what is named', '.env', { Dockerfile: 'FROM node\nCOPY src package.json ./\n' }, []],
    [
      'copies a named folder',
      'src/a.js',
      { Dockerfile: 'FROM node\nCOPY --chown=node ./src/ /app/\n' },
      image,
    ],
    ['reads lists', 'my file.env', { Dockerfile: 'FROM node\nCOPY ["my file.env", "/app/"]\n' }, image],
    ['reads patterns', 'a.env', { Dockerfile: 'FROM node\nADD *.env /app/\n' }, image],
    [
      'forgets stages that stay behind',
      'a.js',
      { Dockerfile: 'FROM node AS build\nCOPY . .\nFROM nginx\nCOPY --from=build /app/dist /srv\n' },
      [],
    ],
    [
      'follows stages that others are built upon',
      'a.js',
      { Dockerfile: 'FROM node AS base\nCOPY . .\nFROM base\nRUN x\n' },
      image,
    ],
    [
      'reads lines that go on',
      'a.js',
      { Dockerfile: 'FROM node\nCOPY \\\n  # all\n  . \\\n  /app\n' },
      image,
    ],
    ['knows other names', 'a.js', { 'prod.Dockerfile': 'FROM node\nCOPY . .\n' }, image],
    [
      'prefers the ignore file of its own Dockerfile',
      '.env',
      { Dockerfile: 'FROM node\nCOPY . .\n', 'Dockerfile.dockerignore': 'x\n', '.dockerignore': '.env\n' },
      image,
    ],
  ];
  for (const [what, path, files, kinds] of imageCases) {
    it(`an image ${what}`, async () => assert.deepEqual(await kindsOf(path, files), kinds));
  }

  const composeCases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    readonly string[],
  ])[] = [
    [
      'takes the context that a compose file names',
      '.env',
      {
        'compose.yaml':
          'services:\n  web:\n    build:\n      context: .\n      dockerfile: docker/Dockerfile\n',
        'docker/Dockerfile': 'FROM node\nCOPY . .\n',
      },
      image,
    ],
    [
      'leaves out by the .dockerignore of that context',
      '.env',
      {
        'compose.yaml': 'services:\n  web:\n    build: { context: ., dockerfile: docker/Dockerfile }\n',
        'docker/Dockerfile': 'FROM node\nCOPY . .\n',
        '.dockerignore': '.env\n',
      },
      [],
    ],
    [
      'is not built from its own folder where a compose file names another',
      'docker/.env',
      {
        'compose.yaml': 'services:\n  web:\n    build: { context: app, dockerfile: ../docker/Dockerfile }\n',
        'docker/Dockerfile': 'FROM node\nCOPY . .\n',
      },
      [],
    ],
    [
      'is built by a compose file in a folder beside',
      'web/.env',
      {
        'deploy/docker-compose.prod.yml': 'services:\n  web:\n    build: ../web\n',
        'web/Dockerfile': 'FROM x\nCOPY . .\n',
      },
      image,
    ],
    [
      'may stand in the compose file, and be one of several',
      '.env',
      {
        'compose.yaml':
          'services:\n  a:\n    build: .\n  b:\n    build:\n      context: ${ROOT:-.}\n      dockerfile_inline: |\n        FROM node\n        COPY .env /\n',
        Dockerfile: 'FROM node\nCOPY src .\n',
      },
      image,
    ],
    [
      'may be built from a place that is not here',
      '.env',
      {
        'compose.yaml':
          'services:\n  a:\n    build: https://example.com/a.git\n  b:\n    build: ${ELSEWHERE}\n  c:\n    image: x\n  d: [\n',
      },
      [],
    ],
  ];
  for (const [what, path, files, kinds] of composeCases) {
    it(`an image ${what}`, async () => assert.deepEqual(await kindsOf(path, files), kinds));
  }

  it('names the service that builds an image, and the ignore file of its context', async () => {
    folder.write(
      'compose.yaml',
      'services:\n  web:\n    build: { context: ., dockerfile: docker/Dockerfile }\n',
    );
    folder.write('docker/Dockerfile', 'FROM node\nCOPY . .\n');
    const [fact] = await publishedBy(join(folder.path, 'app/.env'), folder.path);
    assert.equal(
      fact?.because,
      '`COPY . .` in `docker/Dockerfile`, built by the service `web` of `compose.yaml`, copies `app/.env`, and there is no .dockerignore.',
    );
    assert.deepEqual(fact.leaveOut, {
      kind: 'pattern',
      file: join(folder.path, '.dockerignore'),
      line: 'app/.env',
    });
  });

  it('says why, with the line of the Dockerfile', async () => {
    folder.write('Dockerfile', 'FROM node\nCOPY . /app\n');
    const [fact] = await publishedBy(join(folder.path, '.env'), folder.path);
    assert.equal(
      fact?.because,
      '`COPY . /app` in `Dockerfile` copies `.env`, and there is no .dockerignore.',
    );
  });
});
