// What vsce packs: `files` or .vscodeignore.
import assert from 'node:assert/strict';
import { publishedFolder } from './publishedFolder';

const extension = JSON.stringify({ name: 'x', engines: { vscode: '^1.90.0' } });

describe('an extension’s package', () => {
  const folder = publishedFolder();

  it('packs what .vscodeignore says', async () => {
    assert.deepEqual(await folder.kindsOf('.env', { 'package.json': extension }), ['VS Code extension']);
    assert.deepEqual(await folder.kindsOf('.env', { '.vscodeignore': '# no\n.env\nsrc/**\n' }), []);
    assert.deepEqual(await folder.kindsOf('src/a.ts', {}), []);
    assert.deepEqual(await folder.kindsOf('out/a.js', {}), ['VS Code extension']);
    assert.deepEqual(await folder.kindsOf('.env', { '.vscodeignore': '**\n!out/**\n' }), []);
    assert.deepEqual(await folder.kindsOf('out/a.js', {}), ['VS Code extension']);
  });

  it('takes a file out of an extension’s `files` where they name it, as vsce knows no way to take it back', async () => {
    const leaveOutOf = async (...files: readonly string[]) => {
      folder.write('package.json', JSON.stringify({ name: 'x', engines: { vscode: '^1.90.0' }, files }));
      const [fact] = await folder.packagesOf('a/.env');
      assert.equal(fact?.as, 'VS Code extension');
      return fact.leaveOut;
    };
    const manifest = { kind: 'manifest', file: folder.at('package.json'), path: 'a/.env' };
    assert.deepEqual(await leaveOutOf('out', './a/.env'), manifest);
    assert.equal(await leaveOutOf('a', 'a/.env'), undefined);
  });
});
