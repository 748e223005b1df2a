// A developer moves a secret into a manager, and Keylift stores it by the manager's own command line (a stand-in here).
import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { commands, ConfigurationTarget, type TextDocument, window, workspace } from 'vscode';
import { type FakeManagers, fakeManagers } from '../support/fakeManagers';
import { withAnswers, withInput } from './support/answers';
import { secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

const toVault = /^Move to HashiCorp Vault/;

describe('Storing in a secrets manager', function () {
  let fake: FakeManagers;
  const path = process.env['PATH'];

  before(async () => {
    const { extensionPath } = await activateKeylift();
    fake = fakeManagers(['vault', 'op', 'doppler'], join(extensionPath, 'test', 'support', 'fakeManagers'));
    process.env['PATH'] = [fake.folder, path].join(delimiter);
  });
  after(() => {
    process.env['PATH'] = path;
    fake.remove();
  });
  beforeEach(() => writeFile('requirements.txt', 'hvac==2.4.0\n'));
  afterEach(async () => {
    fake.set({});
    await closeEditors();
    for (const name of ['store', '.env', '.env.example', '.gitignore', 'requirements.txt'])
      await remove(name);
  });

  it('shows the commands, stores the value, changes the code, and one undo brings the code back', async () => {
    const key = dopplerToken(80);
    const before = `token = "${key}"\n`;
    const document = await openFile('store/app.py', before);
    const [asked] = await withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Store and Replace'),
      () => takeAction(document, toVault),
    );
    const id = /Store the value as (app\/[\w-]+) in HashiCorp Vault\?/.exec(asked?.message ?? '')?.[1] ?? '';
    assert.match(asked?.detail ?? '', new RegExp(`vault kv put -mount=secret -cas=0 ${id} `));
    assert.ok(!JSON.stringify(asked).includes(key), 'the question tells the value');
    assert.deepEqual(fake.values(), { [id]: { version: 1, data: { [fieldOf(document)]: key } } });
    assert.match(document.getText(), /VAULT_ADDR/);
    assert.ok(fake.calls().every(({ argv }) => !argv.join(' ').includes(key)));
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('asks before it replaces another value, and changes nothing when it may not', async () => {
    const before = `token = "${dopplerToken(81)}"\n`;
    const document = await openFile('store/kept.py', before);
    const id = await idOf(document);
    const kept = { [id]: { version: 1, data: { token: 'another', key: 'another', value: 'another' } } };
    fake.set(kept);
    const asked = await withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Store and Replace'),
      () => takeAction(document, toVault),
    );
    assert.ok(
      asked.some(({ message }) => /holds another value in HashiCorp Vault\. Replace it\?/.test(message)),
    );
    assert.equal(document.getText(), before);
    assert.deepEqual(fake.values(), kept);
  });

  it('takes another name where the first is in use', async () => {
    const key = dopplerToken(82);
    const document = await openFile('store/renamed.py', `token = "${key}"\n`);
    const id = await idOf(document);
    const there = { version: 1, data: { token: 'another', key: 'another', value: 'another' } };
    fake.set({ [id]: there });
    await withInput('shop/token', async () => {
      await withAnswers(
        ({ buttons, message }) =>
          buttons.includes('Replace It') || !message.includes(id)
            ? buttons.find(
                (button) =>
                  button === (message.includes('shop/') ? 'Store and Replace' : 'Choose Another Name…'),
              )
            : 'Store and Replace',
        () => takeAction(document, toVault),
      );
    });
    assert.deepEqual(fake.values(), {
      [id]: there,
      'shop/token': { version: 1, data: { [fieldOf(document)]: key } },
    });
    assert.match(document.getText(), /shop\/token/);
  });

  it('leaves code and manager as they were when nobody is signed in, and says what to do', async () => {
    const before = `token = "${dopplerToken(83)}"\n`;
    const document = await openFile('store/out.py', before);
    fake.set({}, 'signedOut');
    const asked = await withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Store and Replace'),
      () => takeAction(document, toVault),
    );
    assert.match(
      asked.at(-1)?.message ?? '',
      /Sign in with `vault login`, then try again\. The code is unchanged\.$/,
    );
    assert.equal(document.getText(), before);
    assert.deepEqual(fake.values(), {});
  });

  it('offers the steps at once where the program is missing, and changes nothing', async () => {
    process.env['PATH'] = '';
    try {
      const before = `token = "${dopplerToken(87)}"\n`;
      const document = await openFile('store/without.py', before);
      const [asked] = await withAnswers(
        () => undefined,
        () => takeAction(document, toVault),
      );
      assert.match(
        asked?.detail ?? '',
        /vault or bao is not on the PATH here[^]*“Change the Code” stores nothing/,
      );
      assert.ok(!asked?.buttons.includes('Store and Replace'));
      assert.equal(document.getText(), before);
    } finally {
      process.env['PATH'] = [fake.folder, path].join(delimiter);
    }
  });

  it('does not change the code when the value comes back changed', async () => {
    const before = `token = "${dopplerToken(84)}"\n`;
    const document = await openFile('store/mangled.py', before);
    fake.set({}, 'mangle');
    const asked = await withAnswers(
      ({ buttons }) => buttons.find((button) => button === 'Store and Replace'),
      () => takeAction(document, toVault),
    );
    assert.match(asked.at(-1)?.message ?? '', /is not what was stored.* The code is unchanged\.$/);
    assert.equal(document.getText(), before);
  });

  it("follows the team's names", async () => {
    const configuration = workspace.getConfiguration('keylift');
    await configuration.update('managerPath', '{repo}/{env}/{name}', ConfigurationTarget.Workspace);
    await configuration.update('namePrefix', 'SHOP_', ConfigurationTarget.Workspace);
    try {
      const document = await openFile('store/team.py', `token = "${dopplerToken(86)}"\n`);
      assert.equal(await idOf(document), 'workspace/dev/doppler-token');
      const titles = (await secretActions(document)).map(({ title }) => title);
      assert.ok(titles.includes('Move to environment variable SHOP_DOPPLER_TOKEN'), titles.join('\n'));
    } finally {
      await configuration.update('managerPath', undefined, ConfigurationTarget.Workspace);
      await configuration.update('namePrefix', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('puts the reference into .env where the manager fills the environment from it', async () => {
    const key = dopplerToken(85);
    const document = await openFile('store/app.rb', `token = "${key}"\n`);
    await closeQuestions(() => commands.executeCommand('keylift.fix', undefined, { backend: 'onePassword' }));
    assert.deepEqual(fake.values(), { 'app/DOPPLER_TOKEN': key });
    assert.equal(await readFile('.env'), 'DOPPLER_TOKEN=op://app/DOPPLER_TOKEN/credential\n');
    assert.match(document.getText(), /ENV\.fetch\("DOPPLER_TOKEN"\)/);
  });
});

/** Agrees to everything. */
function closeQuestions(run: () => Thenable<unknown>): Promise<unknown> {
  return withAnswers(({ buttons }) => buttons.find((button) => button === 'Store and Replace'), run);
}

/** The id that the fix would give, from the question that asks for it. */
async function idOf(document: TextDocument): Promise<string> {
  const [asked] = await withAnswers(
    () => undefined,
    () => takeAction(document, toVault),
  );
  return /Store the value as (\S+) in/.exec(asked?.message ?? '')?.[1] ?? '';
}

/** The field that the code reads. */
function fieldOf(document: TextDocument): string {
  return /"(\w*(?:token|key|value)\w*)"\)/.exec(document.getText())?.[1] ?? '';
}
