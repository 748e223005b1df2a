// Which variables a debug configuration does not define, by names alone.
import assert from 'node:assert/strict';
import { launchOffer, type Undefined, undefinedVariables } from '../../../../src/refactor';

const launch = { name: 'Shop', type: 'pwa-node', request: 'launch' };
const files = { '.env': 'API_KEY=x\n', '.env.example': 'API_KEY=\n' };

interface Case {
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly set?: string;
  readonly dependencies?: readonly string[];
  readonly path?: string;
}

function missing({
  configuration = {},
  files: given = files,
  set,
  dependencies = [],
  path = 'src/app.js',
}: Case): Promise<Undefined | undefined> {
  const read = (name: string): Promise<string | undefined> =>
    name === 'broken' ? Promise.reject(new Error('No text.')) : Promise.resolve(given[name]);
  return undefinedVariables({
    configuration: { ...launch, ...configuration },
    made: [{ name: 'API_KEY', path }],
    isSet: (name) => name === set,
    read,
    readNamed: read,
    dependencies: new Set(dependencies),
  });
}

describe('A variable that a fix made is missing for a debug configuration', () => {
  it('that does not load .env', async () =>
    assert.deepEqual(await missing({}), { names: ['API_KEY'], inEnv: true }));

  it('where no .env holds it', async () =>
    assert.deepEqual(await missing({ files: { '.env.example': 'API_KEY=\n' } }), {
      names: ['API_KEY'],
      inEnv: false,
    }));

  it('whose file defines others only, or can not be read', async () => {
    for (const envFile of ['other.env', 'broken', 'nowhere'])
      assert.deepEqual(
        (await missing({ configuration: { envFile }, files: { ...files, 'other.env': 'PORT=1\n' } }))?.names,
        ['API_KEY'],
        envFile,
      );
  });
});

describe('Nothing is missing', () => {
  const defined: readonly (readonly [string, Case])[] = [
    ['where env has it', { configuration: { env: { API_KEY: 'x' } } }],
    ['where environment has it', { configuration: { environment: [{ name: 'API_KEY', value: 'x' }] } }],
    ['where envFile has it', { configuration: { envFile: '.env' } }],
    ['where one of several files has it', { configuration: { envFile: ['nowhere', '.env'] } }],
    ['where --env-file names a file that has it', { configuration: { runtimeArgs: ['--env-file=.env'] } }],
    ['where --env-file stands apart', { configuration: { runtimeArgs: ['--env-file', '.env'] } }],
    ['where the process has it', { set: 'API_KEY' }],
    ['where the program loads .env itself', { dependencies: ['dotenv'] }],
    ['for programs of another language', { configuration: { type: 'debugpy' } }],
    ['for a program that runs already', { configuration: { request: 'attach' } }],
    ['for debuggers that are not known', { configuration: { type: 'chrome' } }],
    ['where .env.example does not list it any more', { files: { '.env.example': 'PORT=\n' } }],
    [
      'where a manifest names the loader',
      {
        path: 'main.go',
        configuration: { type: 'go' },
        files: { ...files, 'go.mod': 'require github.com/joho/godotenv v1.5.1\n' },
      },
    ],
  ];
  for (const [title, given] of defined) it(title, async () => assert.equal(await missing(given), undefined));
});

it('envFile is added to the one configuration that was started', () => {
  const before =
    '{\n  "configurations": [\n    { "name": "A", "type": "node", "request": "launch" },\n    { "name": "B", "type": "node", "request": "launch" }\n  ]\n}\n';
  const after = launchOffer(before, 'B')?.after ?? '';
  const { configurations } = JSON.parse(after) as { configurations: Record<string, unknown>[] };
  assert.deepEqual(
    configurations.map(({ envFile }) => envFile),
    [undefined, '${workspaceFolder}/.env'],
  );
  assert.equal(launchOffer(after, 'B'), undefined);
  assert.equal(launchOffer(before, 'C'), undefined);
});
