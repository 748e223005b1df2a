// What a Python source distribution takes along, by its build backend.
import assert from 'node:assert/strict';
import { publishedFolder } from './publishedFolder';

const sdist = ['Python source distribution'];

describe('a Python source distribution', () => {
  const folder = publishedFolder();

  it('packs modules, and what MANIFEST.in names', async () => {
    const files = { 'setup.py': 'from setuptools import setup\n', 'app/__init__.py': '' };
    assert.deepEqual(await folder.kindsOf('app/settings.py', files), sdist);
    assert.deepEqual(await folder.kindsOf('scripts/a.py', {}), []);
    const manifest = 'include *.cfg\nrecursive-include data *.json\ngraft docs\nglobal-exclude secret.*\n';
    assert.deepEqual(await folder.kindsOf('data/deep/a.json', { 'MANIFEST.in': manifest }), sdist);
    assert.deepEqual(await folder.kindsOf('data/secret.json', {}), []);
    assert.deepEqual(await folder.kindsOf('docs/conf.txt', {}), sdist);
    assert.deepEqual(await folder.kindsOf('.env', {}), []);
  });

  it('packs all that git does not ignore with Hatch', async () => {
    const project = '[project]\nname = "a"\n[build-system]\nbuild-backend = "hatchling.build"\n';
    assert.deepEqual(await folder.kindsOf('.env', { 'pyproject.toml': project }), sdist);
    assert.deepEqual(await folder.kindsOf('.env', { '.gitignore': '.env\n' }), []);
  });

  it('believes a project that must not be uploaded', async () => {
    const project = '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n';
    assert.deepEqual(
      await folder.kindsOf('app/a.py', { 'pyproject.toml': project, 'app/__init__.py': '' }),
      [],
    );
  });
});
