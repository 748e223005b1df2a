// A developer whose project reads its variables through a module of its own: the fix changes both files as one.
import assert from 'node:assert/strict';
import { commands, Selection, type TextDocument, window, workspace } from 'vscode';
import { takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { waitForDiagnostics } from './support/waitFor';
import { connectToWindow, type OwnWindow } from './support/window';
import { closeEditors, inWorkspace, openFile, readFile, remove, writeFile } from './support/workspace';

const schema =
  "import { z } from 'zod';\n\nexport const env = z.object({\n  PORT: z.string(),\n}).parse(process.env);\n";
const withToken = schema.replace(
  'PORT: z.string(),',
  'PORT: z.string(),\n  DOPPLER_TOKEN: z.string().min(1),',
);
const toEnvironment = /^Move to environment variable DOPPLER_TOKEN$/;

let folders = 0;
let folder = '';

describe('A fix that changes a second file', () => {
  before(activateKeylift);
  beforeEach(async () => {
    // VS Code keeps the text of a file for some time after it is gone.
    folder = `habits${++folders}`;
    await writeFile('package.json', '{ "dependencies": { "zod": "4" } }');
    await writeFile(`${folder}/env.ts`, schema);
  });
  afterEach(async () => {
    await closeEditors();
    for (const path of [folder, 'package.json', '.env', '.env.example', '.gitignore']) await remove(path);
  });

  it('adds the variable to the schema, saves it, and reads it from there', async () => {
    const document = await openCode('reads.ts', dopplerToken(91));
    await takeAction(document, toEnvironment);
    assert.equal(document.getText(), codeWith('env.DOPPLER_TOKEN'));
    assert.equal(await readFile(`${folder}/env.ts`), withToken);
    assert.equal(await readFile('.env'), `DOPPLER_TOKEN=${dopplerToken(91)}\n`);
  });

  it('is taken back in both files by one undo', async () => {
    const key = dopplerToken(92);
    const document = await openCode('undo.ts', key);
    await takeAction(document, toEnvironment);
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), codeWith(`'${key}'`));
    const env = await workspace.openTextDocument(inWorkspace(`${folder}/env.ts`));
    assert.equal(env.getText(), schema);
  });

  it('adds to unsaved changes of the schema, and leaves them unsaved', async () => {
    const env = await workspace.openTextDocument(inWorkspace(`${folder}/env.ts`));
    const editor = await window.showTextDocument(env);
    await editor.edit((edit) => edit.insert(env.positionAt(0), '// mine\n'));
    const document = await openCode('dirty.ts', dopplerToken(93));
    await takeAction(document, toEnvironment);
    assert.equal(env.getText(), `// mine\n${withToken}`);
    assert.equal(env.isDirty, true);
    assert.equal(await readFile(`${folder}/env.ts`), schema);
  });

  it('adds several names one after the other', async () => {
    const [one, two] = [dopplerToken(94), dopplerToken(95)];
    const document = await openFile(
      `${folder}/many.ts`,
      `import { env } from './env';\nf('${one}', '${two}', '${one}');\n`,
    );
    await waitForDiagnostics(document.uri, 'three warnings', (found) => found.length === 3);
    await commands.executeCommand('keylift.fixFile');
    assert.equal(
      document.getText(),
      "import { env } from './env';\nf(env.DOPPLER_TOKEN, env.DOPPLER_TOKEN_2, env.DOPPLER_TOKEN);\n",
    );
    assert.match((await readFile(`${folder}/env.ts`)) ?? '', /DOPPLER_TOKEN: .*\n {2}DOPPLER_TOKEN_2: /);
  });

  describe('in the refactor preview', () => {
    let own: OwnWindow;
    before(async () => (own = await connectToWindow()));
    after(() => own.disconnect());

    /** Ticks the files whose row has one of the names, applies, and gives what became of the secrets. */
    async function preview(document: TextDocument, ticked: readonly string[]): Promise<readonly string[]> {
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(1, 16, 1, 16);
      const running = commands.executeCommand<readonly { status: string }[]>('keylift.previewFile');
      const { page } = own.workbench;
      const rows = page.locator('.monaco-list-row[aria-level="1"]');
      for (const name of ticked) await rows.filter({ hasText: name }).locator('.edit-checkbox').check();
      await page.getByRole('button', { name: 'Apply', exact: true }).click();
      return (await running).map(({ status }) => status);
    }

    it('shows both files, and saves them', async () => {
      const document = await openCode('preview.ts', dopplerToken(96));
      assert.deepEqual(await preview(document, ['preview.ts', 'env.ts']), ['applied']);
      assert.equal(await readFile(`${folder}/preview.ts`), codeWith('env.DOPPLER_TOKEN'));
      assert.equal(await readFile(`${folder}/env.ts`), withToken);
    });

    it('says so when the schema is left out', async () => {
      const document = await openCode('part.ts', dopplerToken(97));
      assert.deepEqual(await preview(document, ['part.ts']), ['failed']);
      assert.equal(await readFile(`${folder}/env.ts`), schema);
    });
  });
});

/** Code that imports the schema, with a key in it that is known to be there. */
async function openCode(name: string, key: string): Promise<TextDocument> {
  const document = await openFile(`${folder}/${name}`, codeWith(`'${key}'`));
  await waitForDiagnostics(document.uri, 'the warning', (found) => found.length === 1);
  return document;
}

function codeWith(expression: string): string {
  return `import { env } from './env';\nexport const token = ${expression};\n`;
}
