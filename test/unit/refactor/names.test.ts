// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
// Names: from the rule, from the code, from the user; one value has one name, and no two values share one.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../src/base';
import {
  checkNotApplicable,
  checkRefactor,
  fixed,
  madeUpSecret,
  planFor,
  readMarks,
} from '../../support/checkRefactor';

const py = { languageId: 'python' };

describe('The name of a variable', () => {
  const os = 'import os\nKEY = "«»"\n';
  const reads = (name: string): string => `import os\nKEY = os.environ["${name}"]\n`;

  it("is the rule's", () => checkRefactor({ ...py, key: 'KEY' }, os, reads('ACME_KEY')));

  it('follows an identifier that says more', () =>
    checkRefactor({ ...py, key: 'acmeKeyEu' }, os, reads('ACME_KEY_EU')));

  it("is the identifier's where the rule is generic", () =>
    checkRefactor(
      { ...py, key: 'db_password', ruleId: 'generic-password', env: 'PASSWORD' },
      os,
      reads('DB_PASSWORD'),
    ));

  it('is used again for the same value', async () => {
    const takenNames = new Map([['THEIR_KEY', new Masked(madeUpSecret())]]);
    const plan = await checkRefactor({ ...py, project: { takenNames } }, os, reads('THEIR_KEY'));
    assert.deepEqual(plan.notes, ['THEIR_KEY holds this value already and is used again.']);
  });

  it('gets a number when it stands for another value', async () => {
    const takenNames = new Map([
      ['ACME_KEY', new Masked('another')],
      ['ACME_KEY_2', undefined],
    ]);
    await checkRefactor({ ...py, project: { takenNames } }, os, reads('ACME_KEY_3'));
  });

  it('gets a number when the file reads a variable of that name already', () =>
    checkRefactor(
      py,
      'import os\nOLD = os.environ["ACME_KEY"]\nKEY = "«»"\n',
      'import os\nOLD = os.environ["ACME_KEY"]\nKEY = os.environ["ACME_KEY_2"]\n',
    ));

  it('gets a number when other files read a variable of that name, and the fix says so', async () => {
    const readElsewhere = new Set(['ACME_KEY']);
    const plan = await checkRefactor({ ...py, project: { readElsewhere } }, os, reads('ACME_KEY_2'));
    assert.deepEqual(plan.notes, [
      'ACME_KEY is read by code already, and may have another value where that runs.',
    ]);
    const exampleNames = readElsewhere;
    await checkRefactor({ ...py, project: { readElsewhere, exampleNames } }, os, reads('ACME_KEY'));
    const takenNames = new Map([['ACME_KEY', new Masked(madeUpSecret())]]);
    await checkRefactor({ ...py, project: { readElsewhere, takenNames } }, os, reads('ACME_KEY'));
  });

  it('is taken from .env.example, and the fix says so', async () => {
    const plan = await checkRefactor(
      { ...py, project: { exampleNames: new Set(['ACME_KEY']) } },
      os,
      reads('ACME_KEY'),
    );
    assert.match(plan.notes.join(' '), /ACME_KEY stands in \.env\.example already/);
  });

  it("begins with the team's prefix, once", async () => {
    const naming = { prefix: 'SHOP_', path: '', repo: 'shop', environment: 'dev' };
    await checkRefactor({ ...py, project: { naming } }, os, reads('SHOP_ACME_KEY'));
    await checkRefactor({ ...py, name: 'MINE', project: { naming } }, os, reads('MINE'));
  });

  it("lies in a manager where the team's path says, by the manager's own rules", async () => {
    const naming = { prefix: '', path: '{repo}/{env}/{name}', repo: 'my.shop', environment: 'prod' };
    const nameIn = async (backend: string): Promise<string> => {
      const plan = await planFor({ ...py, backend, project: { naming } }, readMarks(os));
      return plan.kind === 'plan' ? plan.name : plan.reason;
    };
    assert.equal(await nameIn('vault'), 'my.shop/prod/acme-key');
    assert.equal(await nameIn('awsSecretsManager'), 'my.shop/prod/acme-key');
    assert.equal(await nameIn('googleSecretManager'), 'my-shop-prod-acme-key');
    assert.equal(await nameIn('azureKeyVault'), 'my-shop-prod-acme-key');
    assert.equal(await nameIn('onePassword'), 'my.shop/prod-acme-key');
    assert.equal(await nameIn('infisical'), 'ACME_KEY');
  });

  it("is the user's own", () => checkRefactor({ ...py, name: 'My_Key' }, os, reads('My_Key')));

  it('is refused when it can not be a name, means something else, or is taken', async () => {
    await checkNotApplicable({ ...py, name: 'my-key' }, os, /letters, digits/);
    await checkNotApplicable({ ...py, name: 'PATH' }, os, /PATH means something/);
    const takenNames = new Map([['MINE', new Masked('another')]]);
    await checkNotApplicable({ ...py, name: 'MINE', project: { takenNames } }, os, /MINE has another value/);
  });

  it('ignores an identifier that says less, or names only a part of the literal', async () => {
    await checkRefactor(
      { ...py, key: 'key', ruleId: 'generic-api-key', env: 'API_KEY' },
      os,
      reads('API_KEY'),
    );
    const header = await fixed({ ...py, key: 'acmeHeaderEu' }, 'x = "Bearer «»"\n');
    assert.equal(header.plan.name, 'ACME_KEY');
  });

  it('is taken from what stands before an argument only where that speaks of a secret', async () => {
    const nameAfter = async (key: string, code: string): Promise<string> => {
      const options = { ...py, key, ruleId: 'generic-secret', env: 'SECRET', context: 'argument' } as const;
      return (await fixed(options, code)).plan.name;
    };
    assert.equal(await nameAfter('host', 'x = ["host", "«»"]\n'), 'SECRET');
    assert.equal(await nameAfter('acme.connect', 'acme.connect("«»")\n'), 'SECRET');
    assert.equal(await nameAfter('mail_password', 'set("mail_password", "«»")\n'), 'MAIL_PASSWORD');
  });

  it('never becomes one that the system knows', () =>
    checkRefactor({ ...py, key: 'path', ruleId: 'generic-secret', env: 'SECRET' }, os, reads('SECRET')));

  it('stays where the code reads a variable already, unless that has another value', async () => {
    const code = 'import os\nKEY = os.getenv("THEIRS", "«»")\n';
    await checkRefactor(py, code, reads('THEIRS'));
    const takenNames = new Map([['THEIRS', new Masked('another')]]);
    await checkNotApplicable({ ...py, project: { takenNames } }, code, /only a fallback/);
  });
});

describe('A value in base64', () => {
  it('has a name that says so, and is stored as it stands', async () => {
    const { plan } = await fixed({ ...py, encoding: 'base64', env: 'ACME_KEY' }, 'login("«»")\n');
    assert.equal(plan.name, 'ACME_KEY_BASE64');
    assert.deepEqual(plan.notes, ['The value is stored in base64, as it stood in the file.']);
  });

  it('keeps the name that the code gives it', async () => {
    const options = { ...py, encoding: 'base64', env: 'ACME_KEY', key: 'wrappedLogin' } as const;
    assert.equal((await fixed(options, 'wrappedLogin = "«»"\n')).plan.name, 'WRAPPED_LOGIN');
  });
});

describe('The notes', () => {
  it('say when a value is stored percent-encoded', async () => {
    const { plan } = await fixed({ ...py, context: 'url' }, 'u = "https://u:«ab%20cd»@host/"\n');
    assert.deepEqual(plan.notes, ['The value is stored percent-encoded, as it stood in the URL.']);
  });
});
