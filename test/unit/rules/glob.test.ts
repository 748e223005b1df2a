import assert from 'node:assert/strict';
import { minimatch } from 'minimatch';
import { globSource, joinGlobs } from '../../../src/rules/glob';

describe('globSource', () => {
  const paths = [
    ...['a', 'a.json', 'b/a.json', 'b/c/a.json', '.env', 'b/.env', 'b/.env.local', '.npmrc', 'b/.npmrc', 'a.jsonx'],
    ...['src/a.ts', 'src/b/a.ts', 'src/b/c.tsx', 'src', 'xsrc/a.ts', 'Dockerfile', 'b/Dockerfile.dev', 'a+b(1).txt'],
    ...['.github/workflows/x.yml', '.github/workflows/x.yaml', 'a1.txt', 'ab.txt', 'b/a1.txt'],
  ];
  const globs = [
    ...['**/*.json', '*.json', '**/.env', '**/.env*', '**/.npmrc', 'src/**', 'src/**/*.ts', '**/src/**', '**'],
    ...['**/*.{ts,tsx}', '.github/workflows/*.{yml,yaml}', 'a?.txt', '**/a[0-9].txt', 'a[!0-9].txt', 'a+b(1).txt'],
    ...['*', '*/*', '**/Dockerfile*', 'src/*/a.ts'],
  ];
  for (const glob of globs) {
    it(`agrees with minimatch on ${glob}`, () => {
      const source = globSource(glob);
      assert.ok(source !== undefined);
      for (const path of paths) {
        assert.equal(new RegExp(source).test(path), minimatch(path, glob, { dot: true, noext: true }), path);
      }
    });
  }

  it('refuses braces that don’t pair', () => assert.equal(globSource('a.{ts,js'), undefined));
});

describe('joinGlobs', () => {
  it('makes one of all that go by a name in any folder', () => {
    assert.deepEqual(joinGlobs(['**/a.json', 'src/*', '**/{b,c}.txt']), ['**/{a.json,{b,c}.txt}', 'src/*']);
  });

  it('leaves one alone, and those with a comma in a name', () => {
    assert.deepEqual(joinGlobs(['**/a.json', 'b']), ['**/a.json', 'b']);
    assert.deepEqual(joinGlobs(['**/a,b', '**/c', '**/d']), ['**/{c,d}', '**/a,b']);
  });
});
