// The fixes of Jenkins' pipelines: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const pipeline = { languageId: 'groovy', path: 'Jenkinsfile' };

describe('Jenkins', () => {
  it('gives the environment a credential', async () => {
    const plan = await checkRefactor(
      pipeline,
      "pipeline {\n  environment {\n    A = 'b'\n    KEY = '«»'\n  }\n}\n",
      "pipeline {\n  environment {\n    A = 'b'\n    KEY = credentials('acme-key')\n  }\n}\n",
    );
    assert.match(plan.notes.join(' '), /credential acme-key/);
    assert.equal(plan.store.target, 'manager');
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a step', "pipeline {\n  steps {\n    sh 'deploy «»'\n  }\n}\n", /withCredentials/],
    ['a variable of Groovy', "def key = '«»'\n", /withCredentials/],
    ['a block within environment', "environment {\n  x {\n    KEY = '«»'\n  }\n}\n", /withCredentials/],
    ['a value that Groovy reads', 'environment {\n  KEY = "«a$bcdefgh»"\n}\n', /not certain/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(pipeline, before, reason));
  }
});
