// keylift:ignore-file because the made-up values of these cases stand in settings
// .NET's settings: the value goes, and the variable that .NET reads in its place is stored.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, madeUpSecret } from '../../../support/checkRefactor';

const settings = { languageId: 'json', path: 'src/appsettings.Production.json' };

describe('appsettings.json', () => {
  it('loses the member, which the environment gives by the names of its sections', async () => {
    const plan = await checkRefactor(
      settings,
      '{\n  "Payment": {\n    "Stripe": {\n      "Key": "«»",\n      "Region": "eu"\n    }\n  }\n}\n',
      '{\n  "Payment": {\n    "Stripe": {\n      "Region": "eu"\n    }\n  }\n}\n',
    );
    assert.equal(plan.title, 'Move to environment variable Payment__Stripe__Key');
    assert.equal(plan.store.name, 'Payment__Stripe__Key');
    assert.match(plan.notes.join(' '), /user-secrets set` takes \{"Payment:Stripe:Key": "…"\}/);
    assert.match(plan.notes.join(' '), /AddEnvironmentVariables/);
  });

  const removals: readonly (readonly [what: string, before: string, after: string])[] = [
    ['the last member', '{\n  "A": 1,\n  "Key": "«»"\n}\n', '{\n  "A": 1\n}\n'],
    ['the only member', '{\n  "S": {\n    "Key": "«»"\n  }\n}\n', '{\n  "S": {\n  }\n}\n'],
    ['a member in one line', '{ "A": 1, "Key": "«»", "B": 2 }', '{ "A": 1, "B": 2 }'],
    ['the only one of a line', '{"S":{"Key":"«»"}}', '{"S":{}}'],
    [
      'a member below a comment',
      '{\n  // the key\n  "Key": "«»",\n  "B": [1, "x"], /* b */\n}\n',
      '{\n  // the key\n  "B": [1, "x"], /* b */\n}\n',
    ],
    ['the last one after a comment', '{\n  "A": 1, // a\n  "Key": "«»"\n}\n', '{\n  "A": 1, // a\n}\n'],
    ['a line of Windows', '{\r\n  "Key": "«»",\r\n  "B": 2\r\n}\r\n', '{\r\n  "B": 2\r\n}\r\n'],
    ['a key with its section in it', '{ "Stripe:Key": "«»", "B": 2 }', '{ "B": 2 }'],
  ];
  for (const [what, before, after] of removals) {
    it(`loses ${what}`, async () => {
      await checkRefactor(settings, before, after);
    });
  }

  it('loses a whole connection string, which is stored', async () => {
    const plan = await checkRefactor(
      { ...settings, value: `Server=db;Password=${madeUpSecret()};Application Name="shop"` },
      '{ "ConnectionStrings": { "Default": "Server=db;Password=«»;Application Name=\\"shop\\"" } }',
      '{ "ConnectionStrings": { } }',
    );
    assert.equal(plan.name, 'ConnectionStrings__Default');
    assert.match(plan.notes.join(' '), /whole value/);
  });

  it('fills the environment from a manager’s command where that allows the name', async () => {
    const plan = await checkRefactor(
      { ...settings, backend: 'onePassword' },
      '{ "Key": "«»", "B": 2 }',
      '{ "B": 2 }',
    );
    assert.match(plan.title, /1Password \(Key\)/);
    await checkNotApplicable({ ...settings, backend: 'doppler' }, '{ "Key": "«»" }', /capital/);
    await checkNotApplicable({ ...settings, backend: 'vault' }, '{ "Key": "«»" }', /can't ask/);
  });

  it('keeps what no variable can name, and says which way there is', async () => {
    await checkNotApplicable(settings, '{ "api-key": "«»" }', /user secrets/);
    await checkNotApplicable(settings, '{ "A__B": "«»" }', /user secrets/);
    await checkNotApplicable(settings, '{ "Keys": ["a", "«»"] }', /the variable Keys__1/);
    await checkNotApplicable(settings, '// «»\n{ "A": 1 }', /comment/);
    await checkNotApplicable(settings, '{ "«»": 1 }', /does not stand in a value/);
    await checkNotApplicable(settings, '{ "Key": "«»" ', /not valid JSON/);
  });

  it('keeps its name, which .NET reads', () =>
    checkNotApplicable({ ...settings, name: 'OTHER' }, '{ "Key": "«»" }', /can't have another one/));
});
