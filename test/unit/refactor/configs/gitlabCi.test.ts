// The fixes of GitLab's pipelines: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const pipeline = { languageId: 'yaml', path: '.gitlab-ci.yml' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';
const generic = { ...pipeline, ruleId: 'generic-api-key', key: 'SHOP_KEY' };

describe('GitLab CI', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a variable', 'variables:\n  KEY: "«»" # keep\n', 'variables:\n  KEY: "$ACME_KEY" # keep\n'],
    [
      'a plain variable of a job',
      'job:\n  variables:\n    K: «»\n    A: b\n',
      'job:\n  variables:\n    K: $ACME_KEY\n    A: b\n',
    ],
    ['a part', 'variables:\n  DB: postgres://u:«»@db\n', 'variables:\n  DB: postgres://u:$ACME_KEY@db\n'],
    [
      'a script line',
      'job:\n  script:\n    - deploy --token «»\n',
      `job:\n  script:\n    - deploy --token "${lookup}"\n`,
    ],
    [
      'a quoted script line',
      `job:\n  before_script:\n    - 'curl -H "X-Key: «»" https://h/'\n`,
      `job:\n  before_script:\n    - 'curl -H "X-Key: ${lookup}" https://h/'\n`,
    ],
    [
      'a script of several lines',
      'job:\n  script:\n    - |\n      a\n      b «»\n',
      `job:\n  script:\n    - |\n      a\n      b "${lookup}"\n`,
    ],
  ];
  for (const [what, before, after] of cases) {
    it(`replaces ${what}`, async () => {
      await checkYaml(pipeline, before, after);
    });
  }

  it('takes out a variable of the same name, which the project gives to all jobs', async () => {
    await checkYaml(
      generic,
      'variables:\n  A: b\n  SHOP_KEY: «»\n  # c\nx: y\n',
      'variables:\n  A: b\n  # c\nx: y\n',
    );
    await checkYaml(generic, 'variables:\n  SHOP_KEY: «»\nx: y\n', 'x: y\n');
  });

  it('says how the variable gets to GitLab, by standard input', async () => {
    const plan = await checkYaml(pipeline, 'variables:\n  K: «»\n', 'variables:\n  K: $ACME_KEY\n');
    assert.equal(plan.store.target, 'manager');
    assert.ok(plan.store.instructions.includes('printf %s "$VALUE" | glab variable set ACME_KEY --masked'));
    assert.match(plan.notes.join('\n'), /Settings > CI\/CD > Variables, masked/);
  });

  it('asks GitLab to keep a dollar sign as it is', async () => {
    const before = "job:\n  script: deploy '«a$bcdefgh»'\n";
    const plan = await checkYaml(pipeline, before, `job:\n  script: deploy ''"${lookup}"''\n`);
    assert.ok(plan.store.instructions.some((line) => line.endsWith('--masked --raw')));
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a place without variables', 'job:\n  stage: «»\n', /scripts and to `variables` only/],
    ['a value that is filled in', 'variables:\n  K: «a$bcdefgh»\n', /not certain/],
    ['a script that expands it', 'job:\n  script: x «a$bcdefgh»\n', /not certain/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(pipeline, before, reason));
  }

  it('refuses a variable that would be made of itself and can not go', async () => {
    await checkNotApplicable(generic, 'variables: { SHOP_KEY: «», A: b }\n', /nor go alone/);
    await checkNotApplicable(generic, '.a:\n  variables:\n    SHOP_KEY: «»\n', /nor go alone/);
    await checkNotApplicable(generic, 'variables:\n  SHOP_KEY: &k «»\n  A: *k\n', /refer to this value/);
    await checkNotApplicable(
      { ...generic, name: 'SHOP_KEY' },
      'variables:\n  SHOP_KEY: a«»\n',
      /made of itself/,
    );
  });
});
