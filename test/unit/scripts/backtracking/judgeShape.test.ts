import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MatchTimeJudge } from '../../../scripts/rules/matchTime';
import { compileRules } from '../../../src/rules/compiler';
import { writtenRule } from './ruleFiles';

const ruleOf = (shape: string) => {
  const provider = { provider: 'acme', name: 'Acme', website: 'https://acme.example', category: 'email' } as const;
  const [rule] = compileRules([{ file: 'a', provider: { ...provider, rules: [writtenRule({ shape })] } }]).rules;
  assert.ok(rule);
  return rule;
};

describe('MatchTimeJudge', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'keylift-'));
  const cache = path.join(folder, 'cache.json');
  after(() => rmSync(folder, { recursive: true }));

  for (const shape of ['acme_[a-z]{32}', 'acme_(?:\\\\n|[\\\\a]){0,80}[a-z]{20,3000}-']) {
    it(`has nothing against ${shape}`, () => assert.equal(new MatchTimeJudge(cache).judge(ruleOf(shape)), undefined));
  }

  for (const shape of ['acme_(?:a{1,20}){1,20}!', 'acme_[a-z]{1,900}[a-z]{1,900}[a-z]{1,900}!', '[a-z]{0,4000}acme_[a-z]{900}']) {
    it(`warns of ${shape}`, () => assert.match(new MatchTimeJudge(cache).judge(ruleOf(shape)) ?? '', /time|steps/));
  }

  it('keeps answers for the next run', () => {
    const judge = new MatchTimeJudge(cache);
    judge.judge(ruleOf('acme_(?:b{1,20}){1,20}!'));
    judge.save();
    assert.match(readFileSync(cache, 'utf8'), /exponential/);
  });
});
