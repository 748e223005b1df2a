// The fixes of Azure's pipelines: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { checkYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const pipeline = { languageId: 'yaml', path: 'azure-pipelines.yml' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';

describe('Azure Pipelines', () => {
  it('fills in the variable in env and in inputs', async () => {
    const plan = await checkYaml(
      pipeline,
      'steps:\n  - script: a\n    env:\n      KEY: «»\n',
      'steps:\n  - script: a\n    env:\n      KEY: $(ACME_KEY)\n',
    );
    assert.ok(
      plan.store.instructions.some((line) =>
        /^AZURE_DEVOPS_EXT_PIPELINE_VAR_ACME_KEY="\$VALUE" az .* --secret true --output none$/.test(line),
      ),
    );
    await checkYaml(
      pipeline,
      'steps:\n  - task: T@1\n    inputs:\n      key: "Bearer «»"\n',
      'steps:\n  - task: T@1\n    inputs:\n      key: "Bearer $(ACME_KEY)"\n',
    );
  });

  it('gives a script the variable by the env of its step', async () => {
    await checkYaml(
      pipeline,
      'steps:\n  - script: deploy «»\n',
      `steps:\n  - env:\n      ACME_KEY: $(ACME_KEY)\n    script: deploy "${lookup}"\n`,
    );
    await checkYaml(
      pipeline,
      'steps:\n  - bash: |\n      deploy «»\n    env:\n      A: b\n',
      `steps:\n  - bash: |\n      deploy "${lookup}"\n    env:\n      ACME_KEY: $(ACME_KEY)\n      A: b\n`,
    );
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a plain variable', 'variables:\n  KEY: «»\n', /not exported by itself/],
    [
      'a script that may run on Windows',
      'pool:\n  vmImage: windows-latest\nsteps:\n  - script: deploy «»\n',
      /Windows/,
    ],
    [
      'a variable that the step has already',
      'steps:\n  - bash: deploy «»\n    env:\n      ACME_KEY: other\n',
      /another ACME_KEY/,
    ],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(pipeline, before, reason));
  }
});
