// A developer debugs a program after a fix, and hears which of its variables the debug configuration lacks.
import assert from 'node:assert/strict';
import { ConfigurationTarget, debug, workspace } from 'vscode';
import { type Asked, withAnswers } from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitFor } from './support/waitFor';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

const program = 'debugged/app.js';
const launch =
  '{\n  // ours\n  "configurations": [\n    { "name": "Shop", "type": "node", "request": "launch", "program": "${workspaceFolder}/debugged/app.js" }\n  ]\n}\n';

describe('Debugging after a fix', () => {
  before(activateKeylift);
  afterEach(async () => {
    await debug.stopDebugging();
    await workspace
      .getConfiguration('keylift')
      .update('checkDebugVariables', undefined, ConfigurationTarget.Global);
    await closeEditors();
    for (const name of ['debugged', '.env', '.env.example', '.gitignore', '.vscode/launch.json'])
      await remove(name);
  });

  it('tells what is not defined, adds envFile on request, and is content then', async () => {
    await fixProgram(300);
    const asked = await startAndAnswer('Add envFile');
    assert.equal(
      asked.message,
      'Keylift: DOPPLER_TOKEN is not defined for “Shop”: it is in .env, which the configuration does not load.',
    );
    assert.deepEqual(asked.buttons, ['Add envFile', 'Open launch.json', "Don't Show Again"]);
    await waitFor('launch.json to be saved', [workspace.onDidSaveTextDocument], () =>
      workspace.textDocuments.find(
        ({ uri, isDirty, version }) => uri.path.endsWith('launch.json') && !isDirty && version > 1,
      ),
    );
    assert.match(
      (await readFile('.vscode/launch.json')) ?? '',
      /\/\/ ours[\s\S]*"envFile": "\$\{workspaceFolder\}\/\.env"/,
    );
    assert.equal(await runsWith('Shop'), 'defined');
  });

  it('is switched off by its button', async () => {
    await fixProgram(301);
    await startAndAnswer("Don't Show Again");
    const isOff = (): true | undefined =>
      workspace.getConfiguration('keylift').get('checkDebugVariables') === false ? true : undefined;
    await waitFor('the setting', [workspace.onDidChangeConfiguration], isOff);
  });
});

/** A program that looks its key up, and a configuration that does not define it. */
async function fixProgram(seed: number): Promise<void> {
  await writeFile('.vscode/launch.json', launch);
  const text = `const token = '${dopplerToken(seed)}';\nrequire('node:fs').writeFileSync(__dirname + '/ran', token === '' ? 'empty' : 'defined');\n`;
  const document = await openFile(program, text);
  await withAnswers(
    () => undefined,
    () => takeAction(document, /^Move to environment variable DOPPLER_TOKEN$/),
  );
  await document.save();
}

/** Starts the configuration, and answers the warning. */
async function startAndAnswer(button: string): Promise<Asked> {
  let answered: (asked: Asked) => void = () => undefined;
  const warned = new Promise<Asked>((resolve) => (answered = resolve));
  let result: Asked | undefined;
  await withAnswers(
    (asked) => {
      answered(asked);
      return asked.buttons.find((one) => one === button);
    },
    async () => {
      await start();
      result = await warned;
    },
  );
  assert.ok(result);
  return result;
}

async function start(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(await debug.startDebugging(folder, 'Shop', { noDebug: true }));
}

/** What the program says about its variable. */
async function runsWith(name: string): Promise<string | undefined> {
  let hasEnded = false;
  const listener = debug.onDidTerminateDebugSession(({ configuration }) => {
    hasEnded ||= configuration.name === name;
  });
  await start();
  await waitFor('the program to end', [debug.onDidTerminateDebugSession], () => hasEnded || undefined);
  listener.dispose();
  return readFile('debugged/ran');
}
