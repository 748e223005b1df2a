// keylift:ignore-file because the made-up values of these cases stand in assignments
// A reader of django-environ or environs in another module: code imports it, and nothing else changes.
import { strict as assert } from 'node:assert';
import { checkHabit, planIn } from '../../../support/checkHabit';

const code = 'from shop.environment import env\n\nkey = "«»"\n';

describe("The habit of a reader in another module of Python's", () => {
  const python = { languageId: 'python' };

  it('asks the reader that the file imports', async () => {
    for (const module of [
      'import environ\n\nenv = environ.Env()\nenv.read_env()\n',
      'from environs import Env\n\nenv = Env()\n',
    ])
      await checkHabit(
        { 'shop/environment.py': module, 'shop/pay.py': code },
        { 'shop/pay.py': 'from shop.environment import env\n\nkey = env("ACME_KEY")\n' },
        python,
      );
  });

  it('reads the environment itself where the module has another kind of reader', async () => {
    const { plan } = await planIn({ 'shop/environment.py': 'env = Reader()\n', 'shop/pay.py': code }, python);
    assert.ok(plan.kind === 'plan' && plan.edits.some(({ text }) => text.includes('os.environ["ACME_KEY"]')));
  });
});
