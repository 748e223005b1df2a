import assert from 'node:assert/strict';
import { placeKindOf } from '../../../src/respond';

describe('placeKindOf', () => {
  for (const [path, kind] of [
    ['src/app.ts', 'source'],
    ['src/outer/building.py', 'source'],
    ['.env', 'env'],
    ['config/.env.local', 'env'],
    ['prod.env', 'env'],
    ['dist/app.js', 'build output'],
    ['web/.next/server/page.js', 'build output'],
    ['app.js.map', 'build output'],
    ['analysis.ipynb', 'notebook'],
    ['server.log', 'log'],
    ['server.log.1', 'log'],
    ['logs/today.txt', 'log'],
    ['README.md', 'documentation'],
    ['docs/setup.html', 'documentation'],
  ] as const) {
    it(`takes ${path} for ${kind}`, () => assert.equal(placeKindOf(path), kind));
  }
});
