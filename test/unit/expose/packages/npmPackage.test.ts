// What npm packs: `files`, .npmignore, .gitignore, and what it always or never takes.
import { inEachCase, type PublishedCase, publishedFolder } from './publishedFolder';

const npm = JSON.stringify({ name: 'a', version: '1.0.0' });
const npmOnly = ['npm package'];
const cases: readonly PublishedCase[] = [
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
  ['always takes main', 'x.js', { 'package.json': '{"name":"a","files":["lib"],"main":"./x.js"}' }, npmOnly],
  ['always takes programs', 'a.js', { 'package.json': '{"name":"a","files":["b"],"bin":"./a.js"}' }, npmOnly],
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

describe('an npm package', () => {
  inEachCase(cases, publishedFolder());
});
