// Infisical: whole texts before and after in each language, by its SDK or by `infisical run`, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey, readingEnvironment } from '../../../support/managerPrograms';
import { go } from './infisical/go';
import { commonJs, javascript, typescript } from './infisical/node';
import { python } from './infisical/python';

const mailgun = mailgunKey('infisical');

describe('Infisical', () => {
  inEachLanguage(mailgun.backend, {
    python,
    javascript,
    commonJs,
    typescript,
    go,
    ...readingEnvironment,
    shell: `#!/bin/sh
curl -H "Authorization: Bearer \${MAILGUN_SENDING_KEY:?MAILGUN_SENDING_KEY is not set}" https://api.example.com
`,
  });

  it('has names like variables', () =>
    checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /capital letters/));

  it('is stored by standard input, as the user and not by a token, and the command does not show the value', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.ok(
      plan.store.instructions.includes(
        'printf %s "$VALUE" | env -u INFISICAL_TOKEN infisical secrets set MAILGUN_SENDING_KEY=@/dev/stdin > /dev/null',
      ),
    );
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
