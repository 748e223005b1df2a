// keylift:ignore-file because the values below are samples, and open nothing.
// The fixes of Symfony's configuration: whole texts before and after.
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const config = { languageId: 'yaml', path: 'config/packages/mailer.yaml' };

describe('Symfony', () => {
  it('reads the environment, in whole values and in parts', async () => {
    await checkYaml(config, 'framework:\n  secret: «»\n', 'framework:\n  secret: "%env(ACME_KEY)%"\n');
    await checkYaml(config, "dsn: 'smtp://u:«»@h'\n", "dsn: 'smtp://u:%env(ACME_KEY)%@h'\n");
  });

  it('refuses what is filled in already', () =>
    checkNotApplicable(config, "key: '«a%b%cdefg»'\n", /not certain/));
});
