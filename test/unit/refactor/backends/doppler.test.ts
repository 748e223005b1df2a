// Doppler: the code reads the environment, which Doppler's command fills; so it works in every language.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../../src/base';
import {
  checkNotApplicable,
  checkRefactor,
  fixed,
  madeUpSecret,
  type RefactorCase,
} from '../../../support/checkRefactor';

const doppler: RefactorCase = {
  languageId: 'python',
  backend: 'doppler',
  env: 'MAILGUN_SENDING_KEY',
  key: 'KEY',
};

describe('Doppler', () => {
  it('gives Python a variable', () =>
    checkRefactor(doppler, 'KEY = "«»"\n', 'import os\n\nKEY = os.environ["MAILGUN_SENDING_KEY"]\n'));

  it('gives JavaScript a variable, in CommonJS too', () =>
    checkRefactor(
      { ...doppler, languageId: 'javascript', path: 'a.cjs' },
      "const key = '«»';\n",
      "const key = process.env.MAILGUN_SENDING_KEY || (() => { throw new Error('MAILGUN_SENDING_KEY is not set'); })();\n",
    ));

  const programs: readonly (readonly [string, string])[] = [
    ['typescript', "const key: string = '«»';\n"],
    ['go', 'package a\n\nvar key = "«»"\n'],
    ['java', 'class A {\n    String key = "«»";\n}\n'],
    ['ruby', "key = '«»'\n"],
    ['php', "<?php\n$key = '«»';\n"],
    ['csharp', 'class A\n{\n    string key = "«»";\n}\n'],
    ['shellscript', "key='«»'\n"],
  ];
  for (const [languageId, program] of programs) {
    it(`gives ${languageId} what the environment gives it`, async () => {
      const { text, plan } = await fixed({ ...doppler, languageId }, program);
      const environment = await fixed({ ...doppler, languageId, backend: 'env' }, program);
      assert.equal(text, environment.text);
      assert.equal(plan.title, 'Move to Doppler (MAILGUN_SENDING_KEY)');
    });
  }

  it('is stored by standard input, and says how the program is started', async () => {
    const { plan, value } = await fixed(doppler, 'KEY = "«»"\n');
    assert.equal(plan.store.target, 'manager');
    assert.deepEqual(plan.store.instructions, [
      'IFS= read -rs VALUE  # paste the value, then press Enter',
      'printf %s "$VALUE" | doppler secrets set MAILGUN_SENDING_KEY --no-interactive --silent',
      '# It goes to the project and config that `doppler setup` chose for this folder.',
      'unset VALUE',
    ]);
    assert.deepEqual(plan.notes, ['Start the program by `doppler run -- …`, which gives it the variable.']);
    assert.ok(!JSON.stringify(plan).includes(value));
  });

  it('takes no name that Doppler would not', () =>
    checkNotApplicable({ ...doppler, name: 'mailgun_key' }, 'KEY = "«»"\n', /capital letters/));

  it('does not take a name that stands for another value', async () => {
    const takenNames = new Map([['MAILGUN_SENDING_KEY', new Masked(madeUpSecret(2))]]);
    const { plan } = await fixed({ ...doppler, project: { takenNames } }, 'KEY = "«»"\n');
    assert.equal(plan.name, 'MAILGUN_SENDING_KEY_2');
  });
});
