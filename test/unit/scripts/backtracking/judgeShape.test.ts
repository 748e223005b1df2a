import assert from 'node:assert/strict';
import { Answers } from '../../../../scripts/backtracking/answers';
import { judgeShape } from '../../../../scripts/backtracking/judgeShape';
import { compileRules } from '../../../../src/rules/compiler';
import { writtenRule } from '../../rules/ruleFiles';

const judge = (shape: string): string | undefined => {
  const provider = {
    provider: 'acme',
    name: 'Acme',
    website: 'https://acme.example',
    category: 'email',
  } as const;
  const [rule] = compileRules([
    { file: 'a', provider: { ...provider, rules: [writtenRule({ shape })] } },
  ]).rules;
  assert.ok(rule);
  return judgeShape(new Answers('no such file'), rule);
};

describe('judgeShape', () => {
  for (const shape of ['acme_[a-z]{32}', 'acme_(?:\\\\n|[\\\\a]){0,80}[a-z]{20,3000}-']) {
    it(`has nothing against ${shape}`, () => {
      assert.equal(judge(shape), undefined);
    });
  }

  for (const shape of [
    'acme_(?:a{1,20}){1,20}!',
    'acme_[a-z]{1,900}[a-z]{1,900}[a-z]{1,900}!',
    '[a-z]{0,4000}acme_[a-z]{900}',
  ]) {
    it(`warns of ${shape}`, () => {
      assert.match(judge(shape) ?? '', /time|steps/);
    });
  }
});
