// The facts around a file, from a project that is a record of texts.
import { strict as assert } from 'node:assert';
import { readProjectFacts } from '../../../src/refactor';

const reading =
  (files: Readonly<Record<string, string>>) =>
  (path: string): Promise<string | undefined> =>
    Promise.resolve(files[path]);

/** The names right below a folder of such a project. */
const listing =
  (files: Readonly<Record<string, string>>) =>
  (folder: string): Promise<readonly string[]> => {
    const start = folder === '' ? '' : `${folder}/`;
    const below = Object.keys(files).filter((path) => path.startsWith(start));
    return Promise.resolve(
      below.map((path) => path.slice(start.length)).filter((name) => !name.includes('/')),
    );
  };

describe('readProjectFacts', () => {
  it('knows the names in .env and the packages in the manifests', async () => {
    const files = {
      '.env': 'PORT=3000\n',
      'requirements.txt': 'Hvac==2\n',
      'pyproject.toml': 'dependencies = ["boto3"]\n',
      'package.json': '{ "type": "module", "dependencies": { "got": "1" } }',
    };
    const facts = await readProjectFacts('src/app.js', reading(files), listing(files));
    assert.deepEqual([...facts.takenNames.keys()], ['PORT']);
    for (const name of ['hvac', 'boto3', 'got']) assert.ok(facts.dependencies.has(name), name);
    assert.equal(facts.packageType, 'module');
  });

  it('knows the values in .env.local, and the names in .env.example that have no value yet', async () => {
    const files = { '.env': 'A=1\n', '.env.local': 'A=2\nB=3\n', '.env.example': 'A=\nC=\n' };
    const facts = await readProjectFacts('app.py', reading(files), listing(files));
    assert.deepEqual(
      [...facts.takenNames].map(([name, value]) => [name, value?.length]),
      [
        ['A', 1],
        ['B', 1],
      ],
    );
    assert.deepEqual([...(facts.exampleNames ?? [])], ['C']);
  });

  it('takes the nearest package.json', async () => {
    const files = { 'package.json': '{ "type": "module" }', 'tools/package.json': '{}' };
    assert.equal(
      (await readProjectFacts('tools/deep/x.js', reading(files), listing(files))).packageType,
      'commonjs',
    );
    assert.equal((await readProjectFacts('x.js', reading(files), listing(files))).packageType, 'module');
  });

  it('asks for each file of settings once, and for none where nothing speaks of them', async () => {
    const files: Record<string, string> = {
      'package.json': '{ "dependencies": { "zod": "4" } }',
      'env.ts': "import { z } from 'zod';\nexport const env = z.object({}).parse(process.env);\n",
      'x.ts': 'export {};\n',
    };
    for (let number = 0; number < 15; number++) files[`${number}.ts`] = "import { env } from './env';\n";
    const asked: string[] = [];
    const read = (path: string): Promise<string | undefined> => {
      asked.push(path);
      return reading(files)(path);
    };
    assert.equal((await readProjectFacts('x.ts', read, listing(files))).settings?.path, 'env.ts');
    assert.deepEqual(
      asked.filter((path) => path === 'env.ts'),
      ['env.ts'],
    );
    asked.length = 0;
    await readProjectFacts('x.py', read, listing(files));
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.ts')),
      [],
    );
  });

  it('does without a manifest that cannot be read, but not without .env', async () => {
    const failing =
      (name: string) =>
      (path: string): Promise<undefined> =>
        path === name ? Promise.reject(new Error('closed')) : Promise.resolve(undefined);
    assert.equal((await readProjectFacts('x.js', failing('package.json'), listing({}))).dependencies.size, 0);
    await assert.rejects(readProjectFacts('x.js', failing('.env'), listing({})), /closed/);
  });

  it('reads the other files of a Go package, and no others', async () => {
    const files = {
      'shop/key.go': 'a',
      'shop/env.go': 'b',
      'shop/key_test.go': 'c',
      'shop/read.me': 'd',
      'shop/sub/x.go': 'e',
      'main.go': 'f',
    };
    const factsOf = (path: string): ReturnType<typeof readProjectFacts> =>
      readProjectFacts(path, reading(files), listing(files));
    assert.deepEqual((await factsOf('shop/key.go')).siblings, ['b', 'c']);
    assert.deepEqual((await factsOf('main.go')).siblings, []);
    assert.equal((await factsOf('shop/read.me')).siblings, undefined);
  });

  it('does not claim to know the siblings when the folder cannot be read', async () => {
    const failing = (): Promise<never> => Promise.reject(new Error('closed'));
    assert.equal((await readProjectFacts('a.go', reading({}), failing)).siblings, undefined);
  });
});
