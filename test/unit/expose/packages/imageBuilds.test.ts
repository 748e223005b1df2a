// Which images compose files have built, and from which folders.
import assert from 'node:assert/strict';
import { inEachCase, type PublishedCase, publishedFolder } from './publishedFolder';

const image = ['container image'];
const cases: readonly PublishedCase[] = [
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

describe('an image of a compose file', () => {
  const folder = publishedFolder();
  inEachCase(cases, folder);

  it('names the service that builds an image, and the ignore file of its context', async () => {
    folder.write(
      'compose.yaml',
      'services:\n  web:\n    build: { context: ., dockerfile: docker/Dockerfile }\n',
    );
    folder.write('docker/Dockerfile', 'FROM node\nCOPY . .\n');
    const [fact] = await folder.packagesOf('app/.env');
    assert.equal(
      fact?.because,
      '`COPY . .` in `docker/Dockerfile`, built by the service `web` of `compose.yaml`, copies `app/.env`, and there is no .dockerignore.',
    );
    assert.deepEqual(fact.leaveOut, {
      kind: 'pattern',
      file: folder.at('.dockerignore'),
      line: 'app/.env',
    });
  });
});
