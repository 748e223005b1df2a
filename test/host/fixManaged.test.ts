// A developer lets a secrets manager keep the value: what is offered, and when the code changes.
import assert from 'node:assert/strict';
import { withChoice, withPick } from './support/answers';
import { atFirst, secretActions, takeAction } from './support/codeActions';
import { activateKeylift } from './support/extension';
import { dopplerToken } from './support/keys';
import { closeEditors, openFile, readFile, remove, writeFile } from './support/workspace';

describe('Taking a secrets manager fix', () => {
  before(activateKeylift);
  afterEach(startAfresh);

  it('changes the code once the user says that the value is stored', async () => {
    await writeFile('requirements.txt', 'hvac==2.4.0\n');
    const document = await openFile('fix/vault.py', `token = "${dopplerToken(60)}"\n`);
    await withChoice('Change the Code', () => takeAction(document, /^Move to HashiCorp Vault/));
    assert.match(document.getText(), /VAULT_ADDR/);
    assert.equal(await readFile('.env'), undefined);
  });

  it('leaves the code alone when the user steps back', async () => {
    await writeFile('requirements.txt', 'hvac==2.4.0\n');
    const before = `token = "${dopplerToken(61)}"\n`;
    const document = await openFile('fix/vaultNot.py', before);
    await withChoice(undefined, () => takeAction(document, /^Move to HashiCorp Vault/));
    assert.equal(document.getText(), before);
  });

  it('finds the managers that the menu does not show in a list', async () => {
    const document = await openFile('fix/doppler.py', `token = "${dopplerToken(62)}"\n`);
    const actions = await secretActions(document);
    assert.ok(!actions.some(({ title }) => /Vault|Infisical/.test(title)));
    let labels: string[] = [];
    await withChoice('Change the Code', async () => {
      labels = await withPick('Doppler', () => takeAction(document, /^Move to another secrets manager…$/));
    });
    assert.ok(labels.includes('HashiCorp Vault') && labels.includes('Infisical'), labels.join(', '));
    assert.equal(document.getText(), 'import os\n\ntoken = os.environ["DOPPLER_TOKEN"]\n');
    assert.equal(await readFile('.env'), undefined);
  });

  it('shows eight entries at most where the project has many clients', async () => {
    await writeFile('requirements.txt', 'hvac\nboto3\nconjur-api\ninfisicalsdk\nonepassword-sdk\n');
    const document = await openFile('fix/many.py', `token = "${dopplerToken(63)}"\n`);
    const actions = await secretActions(document);
    assert.equal(actions.length, 8, actions.map(({ title }) => title).join('\n'));
  });

  it('marks those in the list that can not serve', async () => {
    const before = `const token = '${dopplerToken(64)}';\nimport.meta.env.MODE;\n`;
    const document = await openFile('fix/none.js', before);
    const labels = await withPick(undefined, () => atFirst(document, 'keylift.fixElsewhere'));
    assert.ok(labels.length > 5 && labels.every((label) => label.startsWith('$(circle-slash) ')));
  });
});

async function startAfresh(): Promise<void> {
  await closeEditors();
  for (const name of ['fix', '.env', '.env.example', '.gitignore', 'requirements.txt']) await remove(name);
}
