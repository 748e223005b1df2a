import assert from 'node:assert/strict';
import { fileKindOf } from '../../../src/engine/fileKind';

describe('fileKindOf', () => {
  for (const [path, kind] of [
    ['api/shop.proto', 'code'],
    ['views/sign-in.handlebars', 'code'],
    ['.env', 'config'],
    ['.env.local', 'config'],
    ['deploy/.ENV.production', 'config'],
    ['Dockerfile', 'config'],
    ['Dockerfile.dev', 'config'],
    ['Makefile', 'config'],
    ['values.yaml', 'config'],
    ['deploy.SH', 'config'],
    ['setup.csh', 'config'],
    ['notes.txt', 'config'],
    ['home/.bash_history', 'config'],
    ['src/main.ts', 'code'],
    ['src/main.vala', 'code'],
    ['package.json', 'code'],
    ['main.tf', 'code'],
    ['Jenkinsfile', 'code'],
    ['README.md', 'prose'],
    ['guide.rst', 'prose'],
    ['LICENSE', 'unknown'],
    ['data.bin', 'unknown'],
    ['yaml/data', 'unknown'],
    ['', 'unknown'],
  ] as const) {
    it(`takes ${path || 'no name'} for ${kind}`, () => assert.equal(fileKindOf(path, undefined), kind));
  }

  it('believes the language more than the name', () => {
    assert.equal(fileKindOf('x.md', 'python'), 'code');
    assert.equal(fileKindOf(undefined, 'yaml'), 'config');
    assert.equal(fileKindOf('x.py', 'nonsense'), 'code');
  });

  it('believes the name more than plain text', () => {
    assert.equal(fileKindOf('x.py', 'plaintext'), 'code');
    assert.equal(fileKindOf('x', 'plaintext'), 'config');
  });

  it('knows nothing of a text without either', () =>
    assert.equal(fileKindOf(undefined, undefined), 'unknown'));
});
