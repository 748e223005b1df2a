// 1Password: whole texts before and after in each language, by its SDK or by `op run`, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey, readingEnvironment } from '../../../support/managerPrograms';
import { go } from './onePassword/go';
import { commonJs, javascript, typescript } from './onePassword/node';
import { python } from './onePassword/python';

const mailgun = mailgunKey('onePassword');

describe('1Password', () => {
  inEachLanguage(mailgun.backend, {
    python,
    javascript,
    commonJs,
    typescript,
    go,
    ...readingEnvironment,
    shell: `#!/bin/sh
mailgun_sending_key=$(op read --no-newline op://app/mailgun-sending-key/credential) || mailgun_sending_key=
: "\${mailgun_sending_key:?app/mailgun-sending-key could not be read from 1Password}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has places of a vault and an item', async () => {
    await checkNotApplicable({ ...mailgun, name: 'key' }, 'KEY = "«»"\n', /a vault and an item/);
    const { text } = await fixed({ ...mailgun, name: 'Team/Mail' }, 'KEY = "«»"\n');
    assert.ok(text.endsWith('KEY = read_onepassword_secret("op://Team/Mail/credential")\n'));
  });

  it('is refused in an async function of Python, where its event loop can not start', () =>
    checkNotApplicable(mailgun, 'async def f():\n    g("«»")\n', /event loop/));

  it('is stored as an item that comes by standard input', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    const [, create = '', note] = plan.store.instructions;
    assert.ok(create.startsWith('printf %s "$VALUE" | jq -Rs '), create);
    assert.ok(create.endsWith(' | op item create --vault app - > /dev/null'), create);
    assert.equal(note, '# If there is no vault app yet: op vault create app');
    assert.ok(!JSON.stringify(plan).includes(value));
  });

  it('is stored as an item that .env points to, where its command fills the environment', async () => {
    const { plan } = await fixed({ ...mailgun, languageId: 'ruby' }, "KEY = '«»'\n");
    assert.equal(plan.name, 'MAILGUN_SENDING_KEY');
    assert.ok(
      plan.store.instructions.includes(
        "echo 'MAILGUN_SENDING_KEY=op://app/MAILGUN_SENDING_KEY/credential' >> .env  # says only where the secret is",
      ),
    );
    assert.deepEqual(plan.notes, [
      'Start the program by `op run --env-file=.env -- …`, which gives it the variable.',
    ]);
  });
});
