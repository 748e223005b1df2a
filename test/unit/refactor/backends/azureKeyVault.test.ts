// Azure Key Vault: whole texts before and after in each language, names, and how the value gets in.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, fixed } from '../../../support/checkRefactor';
import { inEachLanguage, mailgunKey } from '../../../support/managerPrograms';
import { csharp } from './azureKeyVault/csharp';
import { go } from './azureKeyVault/go';
import { java } from './azureKeyVault/java';
import { commonJs, javascript, typescript } from './azureKeyVault/node';
import { php } from './azureKeyVault/php';
import { python } from './azureKeyVault/python';
import { ruby } from './azureKeyVault/ruby';

const mailgun = mailgunKey('azureKeyVault');

describe('Azure Key Vault', () => {
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
mailgun_sending_key=$(az keyvault secret show --id "\${AZURE_KEY_VAULT_URL%/}/secrets/mailgun-sending-key" --query value --output tsv) || mailgun_sending_key=
: "\${mailgun_sending_key:?mailgun-sending-key could not be read from Azure Key Vault}"
curl -H "Authorization: Bearer \${mailgun_sending_key}" https://api.example.com
`,
  });

  it('has names without underscores and slashes', async () => {
    await checkNotApplicable({ ...mailgun, name: 'app/key' }, 'KEY = "«»"\n', /letters, digits and `-` only/);
    const { plan } = await fixed({ ...mailgun, name: 'Mailgun-1' }, 'KEY = "«»"\n');
    assert.equal(plan.name, 'Mailgun-1');
  });

  it('is stored by standard input, and the command does not show the value', async () => {
    const { plan, value } = await fixed(mailgun, 'KEY = "«»"\n');
    assert.deepEqual(plan.store.instructions, [
      'IFS= read -rs VALUE  # paste the value, then press Enter',
      'KEY_VAULT=name  # the name of your key vault',
      'printf %s "$VALUE" | az keyvault secret set --vault-name "$KEY_VAULT" --name mailgun-sending-key --file /dev/stdin --encoding utf-8 --output none',
      'unset VALUE',
    ]);
    assert.ok(!JSON.stringify(plan).includes(value));
  });
});
