// The fixes of CircleCI's pipelines: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../../src/base';
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const pipeline = { languageId: 'yaml', path: '.circleci/config.yml' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';

describe('CircleCI', () => {
  it('reads the variable in a script, in both ways of writing one', async () => {
    await checkYaml(
      pipeline,
      'jobs:\n  a:\n    steps:\n      - run: deploy --token «»\n',
      `jobs:\n  a:\n    steps:\n      - run: deploy --token "${lookup}"\n`,
    );
    await checkYaml(
      pipeline,
      'jobs:\n  a:\n    steps:\n      - run:\n          command: |\n            deploy «»\n',
      `jobs:\n  a:\n    steps:\n      - run:\n          command: |\n            deploy "${lookup}"\n`,
    );
  });

  it('takes an entry of environment away, as the project has the variable', async () => {
    const plan = await checkYaml(
      pipeline,
      'jobs:\n  a:\n    environment:\n      A: b\n      SHOP_KEY: «»\n    steps: []\n',
      'jobs:\n  a:\n    environment:\n      A: b\n    steps: []\n',
    );
    assert.equal(plan.name, 'SHOP_KEY');
    assert.equal(plan.store.target, 'manager');
    assert.ok(
      plan.store.instructions.some((line) => line.startsWith('printf %s "$VALUE" | circleci context')),
    );
  });

  it('does not mind another value of that name in .env', async () => {
    const takenNames = new Map([['SHOP_KEY', new Masked('another')]]);
    await checkYaml(
      { ...pipeline, project: { takenNames } },
      'jobs:\n  a:\n    environment:\n      A: b\n      SHOP_KEY: «»\n',
      'jobs:\n  a:\n    environment:\n      A: b\n',
    );
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a place without variables', 'jobs:\n  a:\n    working_directory: «»\n', /scripts only/],
    ['a part of an entry', 'jobs:\n  a:\n    environment:\n      A: b «»\n', /fills in nothing/],
    ['an entry without company', 'jobs:\n  a:\n    environment:\n      A: «»\n', /Project Settings/],
    ['an anchor', 'jobs:\n  a:\n    environment:\n      A: &a «»\n      B: *a\n', /refer to this value/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(pipeline, before, reason));
  }
});
