// The fixes of Bitbucket's and Travis' pipelines: whole texts before and after.
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const lookup = '${ACME_KEY:?ACME_KEY is not set}';

describe('Bitbucket and Travis', () => {
  it('read the variable in a script', async () => {
    await checkYaml(
      { languageId: 'yaml', path: 'bitbucket-pipelines.yml' },
      'pipelines:\n  default:\n    - step:\n        script:\n          - deploy «»\n',
      `pipelines:\n  default:\n    - step:\n        script:\n          - deploy "${lookup}"\n`,
    );
    await checkYaml(
      { languageId: 'yaml', path: '.travis.yml' },
      `before_install: 'curl -H "X-Key: «»" https://h'\n`,
      `before_install: 'curl -H "X-Key: ${lookup}" https://h'\n`,
    );
  });

  it('refuse it elsewhere, with their own way', async () => {
    await checkNotApplicable(
      { languageId: 'yaml', path: '.travis.yml' },
      'env:\n  global:\n    - KEY=«»\n',
      /travis encrypt/,
    );
    await checkNotApplicable(
      { languageId: 'yaml', path: 'bitbucket-pipelines.yml' },
      'image: «»\n',
      /scripts only/,
    );
  });
});
