import assert from 'node:assert/strict';
import { isEnvFile, isScanned } from '../../../src/editor/scannedDocuments';

describe('isScanned', () => {
  for (const scheme of ['file', 'vscode-remote', 'vscode-vfs', 'memfs', 'vscode-userdata']) {
    it(`takes documents of the file system ${scheme}`, () => {
      assert.equal(isScanned(scheme, 'python', true), true);
    });
  }

  for (const scheme of ['untitled', 'vscode-notebook-cell', 'vscode-scm']) {
    it(`takes ${scheme} documents, which have no file system`, () => {
      assert.equal(isScanned(scheme, 'python', false), true);
    });
  }

  for (const scheme of [
    'git',
    'output',
    'search-editor',
    'vscode-settings',
    'walkThroughSnippet',
    'keylift',
  ]) {
    it(`leaves ${scheme} documents alone`, () => {
      assert.equal(isScanned(scheme, 'python', true), false);
    });
  }

  it('leaves documents of unknown providers and logs alone', () => {
    assert.equal(isScanned('some-extension', 'python', false), false);
    assert.equal(isScanned('file', 'log', true), false);
  });
});

describe('isEnvFile', () => {
  it('knows the usual names', () => {
    assert.deepEqual(
      ['.env', 'a/.env', '.env.local', 'prod.env', 'env.ts', '.environment', 'a/.env/x'].map(isEnvFile),
      [true, true, true, true, false, false, false],
    );
  });
});
