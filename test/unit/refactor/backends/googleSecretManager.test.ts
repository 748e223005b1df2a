// Google Secret Manager: whole texts before and after in each language, names, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';
import { csharp } from './googleSecretManager/csharp';
import { go } from './googleSecretManager/go';
import { java } from './googleSecretManager/java';
import { commonJs, javascript, typescript } from './googleSecretManager/node';
import { php } from './googleSecretManager/php';
import { python } from './googleSecretManager/python';
import { ruby } from './googleSecretManager/ruby';

const mailgun = mailgunKey('googleSecretManager');

describe('Google Secret Manager', () => {
  inEachLanguage(mailgun.backend, {
    python,
    javascript,
    commonJs,
    typescript,
    go,
    java,
    csharp,
    ruby,
    php,
    shell: `#!/bin/sh
mailgun_sending_key=$(gcloud secrets versions access latest --secret=mailgun-sending-key) || mailgun_sending_key=
: "\${mailgun_sending_key:?mailgun-sending-key could not be read from Google Secret Manager}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has ids without slashes', () =>
    checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /`_` and `-` only/));

  it('is stored by standard input', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.equal(
      plan.store.instructions[1],
      'printf %s "$VALUE" | gcloud secrets create mailgun-sending-key --replication-policy=automatic --data-file=-',
    );
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
