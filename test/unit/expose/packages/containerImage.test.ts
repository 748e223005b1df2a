// What an image built from a Dockerfile holds, in one folder.
import assert from 'node:assert/strict';
import { inEachCase, type PublishedCase, publishedFolder } from './publishedFolder';

const image = ['container image'];
const cases: readonly PublishedCase[] = [
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
  ['copies a named folder', 'src/a.js', { Dockerfile: 'FROM node\nCOPY --chown=node ./src/ /app/\n' }, image],
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
  ['reads lines that go on', 'a.js', { Dockerfile: 'FROM node\nCOPY \\\n  # all\n  . \\\n  /app\n' }, image],
  ['knows other names', 'a.js', { 'prod.Dockerfile': 'FROM node\nCOPY . .\n' }, image],
  [
    'prefers the ignore file of its own Dockerfile',
    '.env',
    { Dockerfile: 'FROM node\nCOPY . .\n', 'Dockerfile.dockerignore': 'x\n', '.dockerignore': '.env\n' },
    image,
  ],
];

describe('a container image', () => {
  const folder = publishedFolder();
  inEachCase(cases, folder);

  it('says why, with the line of the Dockerfile', async () => {
    folder.write('Dockerfile', 'FROM node\nCOPY . /app\n');
    const [fact] = await folder.packagesOf('.env');
    assert.equal(
      fact?.because,
      '`COPY . /app` in `Dockerfile` copies `.env`, and there is no .dockerignore.',
    );
  });
});
