// A developer debugs a program after a fix, and hears which of its variables the debug configuration lacks.
import assert from 'node:assert/strict';
import { ConfigurationTarget, debug, workspace } from 'vscode';
import { type Asked, withAnswers } from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitFor } from './support/waitFor';
import { closeEditors, nextSave, openFile, readFile, remove, writeFile } from './support/workspace';

const program = 'debugged/app.js';

/** A file of debug configurations, with a comment that must stay. */
function launchFile(name: string): string {
  const place = '${workspaceFolder}';
  const configuration = { name, type: 'node', request: 'launch', program: `${place}/${program}` };
  return `{\n  // ours\n  "configurations": [\n    ${JSON.stringify(configuration)}\n  ]\n}\n`;
}

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

  it('tells what is not defined, and adds envFile on request', async () => {
    await fixProgram('Shop', 300);
    const saved = nextSave('launch.json');
    const asked = await startAndAnswer('Shop', 'Add envFile');
    assert.equal(
      asked.message,
      'Keylift: DOPPLER_TOKEN is not defined for “Shop”: .env holds it, but the configuration does not load that file.',
    );
    assert.deepEqual(asked.buttons, ['Add envFile', 'Open launch.json', "Don't Show Again"]);
    await saved;
    assert.match(
      (await readFile('.vscode/launch.json')) ?? '',
      /\/\/ ours[\s\S]*"envFile": "\$\{workspaceFolder\}\/\.env"/,
    );
  });

  it('is switched off by its button', async () => {
    await fixProgram('Office', 301);
    await startAndAnswer('Office', "Don't Show Again");
    const isOff = (): true | undefined =>
      workspace.getConfiguration('keylift').get('checkDebugVariables') === false ? true : undefined;
    await waitFor('the setting', [workspace.onDidChangeConfiguration], isOff);
  });
});

/** A program that looks its key up, and a configuration that does not define it. */
async function fixProgram(name: string, seed: number): Promise<void> {
  await writeFile('.vscode/launch.json', launchFile(name));
  const text = `const token = '${dopplerToken(seed)}';\nconsole.log(token.length);\n`;
  const document = await openFile(program, text);
  await withAnswers(
    () => undefined,
    () => takeAction(document, /^Move to environment variable DOPPLER_TOKEN$/),
  );
  await document.save();
}

/** Starts the configuration, and answers the warning. */
async function startAndAnswer(name: string, button: string): Promise<Asked> {
  let answered: (asked: Asked) => void = () => undefined;
  const warned = new Promise<Asked>((resolve) => (answered = resolve));
  let result: Asked | undefined;
  await withAnswers(
    (asked) => {
      answered(asked);
      return asked.buttons.find((one) => one === button);
    },
    async () => {
      await start(name);
      result = await warned;
    },
  );
  assert.ok(result);
  return result;
}

async function start(name: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(await debug.startDebugging(folder, name, { noDebug: true }));
}
