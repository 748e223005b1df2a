// Which kind of configuration file a file is, and the plans that all kinds have in common.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../src/base';
import { configs } from '../../../src/refactor/configs/registry.generated';
import { formatOf } from '../../../src/refactor/planConfig';
import { checkNotApplicable, checkRefactor, madeUpSecret } from '../../support/checkRefactor';

const kinds: readonly (readonly [string, string, string | undefined])[] = [
  ['docker-compose.override.yml', '', 'compose'],
  ['deploy/compose.yaml', '', 'compose'],
  ['stack.yml', 'services:\n  a:\n    image: x\n', 'compose'],
  ['.github/workflows/ci.yml', 'services:\n  a:\n    image: x\n', 'githubActions'],
  ['actions/a/action.yml', 'runs:\n', 'githubActions'],
  ['game/action.yml', 'jump:\n', 'yaml'],
  ['.gitlab-ci.yml', 'services:\n  a:\n    image: x\n', 'gitlabCi'],
  ['ci/build.gitlab-ci.yml', '', 'gitlabCi'],
  ['k8s/a.yaml', 'apiVersion: v1\nkind: Pod\n', 'kubernetes'],
  ['application.yml', '', 'spring'],
  ['application-prod.properties', '', 'spring'],
  ['a.properties', '', 'ini'],
  ['a.yml', '', 'yaml'],
  ['.circleci/config.yml', '', 'circleCi'],
  ['ci/azure-pipelines-release.yml', '', 'azurePipelines'],
  ['build.yml', 'pool:\n  vmImage: ubuntu-latest\n', 'azurePipelines'],
  ['bitbucket-pipelines.yml', '', 'scriptedCi'],
  ['.travis.yml', '', 'scriptedCi'],
  ['Jenkinsfile', '', 'jenkinsfile'],
  ['ci/Jenkinsfile.release', '', 'jenkinsfile'],
  ['group_vars/all/main.yml', '', 'ansible'],
  ['roles/a/tasks/main.yml', '', 'ansible'],
  ['site.yml', '- name: a\n  hosts: all\n', 'ansible'],
  ['config/packages/prod/mailer.yaml', '', 'symfony'],
  ['config/services_test.yaml', '', 'symfony'],
  ['.npmrc', '', 'npmrc'],
  ['.env', '', 'dotenv'],
  ['Dockerfile', '', 'dockerfile'],
  ['web.Dockerfile', '', 'dockerfile'],
  ['Containerfile', '', 'dockerfile'],
  ['main.tf', '', 'terraform'],
  ['prod.auto.tfvars', '', 'terraform'],
  ['build.pkr.hcl', '', 'terraform'],
  ['settings.xml', '<settings>', 'mavenSettings'],
  ['settings.xml', '<other>', 'xml'],
  ['pom.xml', '', 'xml'],
  ['a.json', '', 'json'],
  ['a.toml', '', 'toml'],
  ['a.ts', 'services:\n  a:\n    image: x\n', undefined],
  ['Makefile', '', undefined],
];

describe('A configuration file', () => {
  for (const [path, text, id] of kinds) {
    it(`${path} ${text.split(/[:>]/)[0] ?? ''} is one of ${id ?? 'none'}`, () => {
      const finding = { span: { start: 0, end: 0 } };
      const found = formatOf(configs, { text, path, languageId: 'plaintext', ...finding });
      assert.equal(found?.id, id);
    });
  }

  const compose = { languageId: 'yaml', path: 'compose.yaml' };
  const before = 'services:\n  a:\n    x: «»\n';
  const after = (name: string): string => `services:\n  a:\n    x: \${${name}:?${name} is not set}\n`;

  it('uses the name that holds the value already, or the one that is wished for', async () => {
    const takenNames = new Map([['THEIRS', new Masked(madeUpSecret())]]);
    await checkRefactor({ ...compose, project: { takenNames } }, before, after('THEIRS'));
    await checkRefactor({ ...compose, name: 'MINE' }, before, after('MINE'));
    await checkNotApplicable({ ...compose, name: 'not a name' }, before, /variable name holds/);
  });

  it('asks no secrets manager', () =>
    checkNotApplicable(
      { ...compose, backend: 'vault' },
      before,
      "HashiCorp Vault is asked by code, and a configuration file can't ask.",
    ));

  it('is given its variable by a manager’s command, where it reads the environment', async () => {
    const plan = await checkRefactor({ ...compose, backend: 'doppler' }, before, after('ACME_KEY'));
    assert.equal(plan.title, 'Move to Doppler (ACME_KEY)');
    assert.equal(plan.store.target, 'manager');
    assert.ok(plan.store.instructions.some((line) => line.includes('doppler secrets set ACME_KEY')));
    assert.match(plan.notes.join(' '), /doppler run --/);
    await checkNotApplicable(
      { languageId: 'yaml', path: '.gitlab-ci.yml', backend: 'doppler' },
      'variables:\n  x: «»\n',
      'Doppler fills the environment, and this file reads a GitLab variable.',
    );
  });

  it('may give a variable of a service the name that another value has in .env', async () => {
    const takenNames = new Map([['ACME_KEY', new Masked('another')]]);
    const gitlab = { languageId: 'yaml', path: '.gitlab-ci.yml', project: { takenNames } };
    await checkRefactor(gitlab, 'variables:\n  x: «»\n', 'variables:\n  x: $ACME_KEY\n');
  });

  it('asks a user to store what belongs to others, by commands without the value', async () => {
    const plan = await checkRefactor(
      { languageId: 'yaml', path: '.gitlab-ci.yml' },
      'variables:\n  x: «»\n',
      'variables:\n  x: $ACME_KEY\n',
    );
    assert.deepEqual(plan.store.instructions, [
      'IFS= read -rs VALUE  # paste the value, then press Enter',
      'printf %s "$VALUE" | glab variable set ACME_KEY --masked',
      'unset VALUE',
    ]);
  });
});
