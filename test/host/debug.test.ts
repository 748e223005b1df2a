// A developer debugs a program after a fix, and hears which of its variables the debug configuration lacks.
import assert from 'node:assert/strict';
import { ConfigurationTarget, debug, workspace } from 'vscode';
import { type Asked, withAnswers } from './support/answers';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { groqKey, linearKey } from './support/keys';
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
    await fixProgram('Shop', linearKey(300), 'LINEAR_API_KEY');
    const saved = nextSave('launch.json');
    const asked = await startAndAnswer('Shop', 'Add envFile');
    assert.equal(
      asked.message,
      'Keylift: LINEAR_API_KEY is not defined for “Shop”: .env holds it, but the configuration does not load that file.',
    );
    assert.deepEqual(asked.buttons, ['Add envFile', 'Open launch.json', "Don't Show Again"]);
    await saved;
    assert.match(
      (await readFile('.vscode/launch.json')) ?? '',
      /\/\/ ours[\s\S]*"envFile": "\$\{workspaceFolder\}\/\.env"/,
    );
  });

  it('is switched off by its button', async () => {
    await fixProgram('Office', groqKey(301), 'GROQ_API_KEY');
    await startAndAnswer('Office', "Don't Show Again");
    const isOff = (): true | undefined =>
      workspace.getConfiguration('keylift').get('checkDebugVariables') === false ? true : undefined;
    await waitFor('the setting', [workspace.onDidChangeConfiguration], isOff);
  });
});

/**
 * A program that looks its key up, and a configuration that does not define it. Each test has a variable of its own: for
 * a while a name counts as taken after the file that reads it is gone.
 */
async function fixProgram(name: string, key: string, variable: string): Promise<void> {
  await writeFile('.vscode/launch.json', launchFile(name));
  const text = `const token = '${key}';\nconsole.log(token.length);\n`;
  const document = await openFile(program, text);
  await withAnswers(
    () => undefined,
    () => takeAction(document, new RegExp(`^Move to environment variable ${variable}$`)),
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
