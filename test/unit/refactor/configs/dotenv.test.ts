// .env is where values belong; a sample keeps the names only.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const sample = { languageId: 'dotenv', path: '.env.example' };

describe('Files of environment variables', () => {
  it('are left alone where the value belongs', async () => {
    for (const path of ['.env', 'a/.env.local', 'prod.env', '.env.production']) {
      await checkNotApplicable(
        { languageId: 'shellscript', path },
        'K="«»"\n',
        /where the value belongs.*Git ignores/,
      );
    }
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['a bare value', 'A=1\nSHOP_KEY=«» # theirs\n', 'A=1\nSHOP_KEY= # theirs\n'],
    ['a quoted value', 'SHOP_KEY="«»"\n', 'SHOP_KEY=\n'],
    ['an exported value', "export SHOP_KEY='«»'\r\n", 'export SHOP_KEY=\r\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`lose ${what} in a sample, under the name that is there`, async () => {
      const plan = await checkRefactor(sample, before, after);
      assert.equal(plan.store.name, 'SHOP_KEY');
      assert.equal(plan.store.target, 'env');
    });
  }

  it('keep a value that is more than the secret', async () => {
    await checkNotApplicable(sample, 'DB=postgres://u:«»@db\n', /only a part/);
    await checkNotApplicable(sample, '# SHOP_KEY=«»\n', /comment/);
  });

  it('keep the name that is there', () =>
    checkNotApplicable({ ...sample, name: 'MINE' }, 'SHOP_KEY=«»\n', /SHOP_KEY is the name that is read/));
});
