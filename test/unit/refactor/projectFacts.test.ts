// The facts around a file, from a project that is a record of texts.
import { strict as assert } from 'node:assert';
import { readProjectFacts } from '../../../src/refactor';

const reading =
  (files: Readonly<Record<string, string>>) =>
  (path: string): Promise<string | undefined> =>
    Promise.resolve(files[path]);

describe('readProjectFacts', () => {
  it('knows the names in .env and the packages in the manifests', async () => {
    const files = {
      '.env': 'PORT=3000\n',
      'requirements.txt': 'Hvac==2\n',
      'pyproject.toml': 'dependencies = ["boto3"]\n',
      'package.json': '{ "type": "module", "dependencies": { "got": "1" } }',
    };
    const facts = await readProjectFacts('src/app.js', reading(files));
    assert.deepEqual([...facts.takenNames.keys()], ['PORT']);
    for (const name of ['hvac', 'boto3', 'got']) assert.ok(facts.dependencies.has(name), name);
    assert.equal(facts.packageType, 'module');
  });

  it('takes the nearest package.json', async () => {
    const files = { 'package.json': '{ "type": "module" }', 'tools/package.json': '{}' };
    assert.equal((await readProjectFacts('tools/deep/x.js', reading(files))).packageType, 'commonjs');
    assert.equal((await readProjectFacts('x.js', reading(files))).packageType, 'module');
  });

  it('does without a manifest that cannot be read, but not without .env', async () => {
    const failing =
      (name: string) =>
      (path: string): Promise<undefined> =>
        path === name ? Promise.reject(new Error('closed')) : Promise.resolve(undefined);
    assert.equal((await readProjectFacts('x.js', failing('package.json'))).dependencies.size, 0);
    await assert.rejects(readProjectFacts('x.js', failing('.env')), /closed/);
  });
});
