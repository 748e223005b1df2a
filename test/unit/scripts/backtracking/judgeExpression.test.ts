import assert from 'node:assert/strict';
import { Answers } from '../../../../scripts/backtracking/answers';
import { judgeExpression } from '../../../../scripts/backtracking/judgeExpression';

const judge = ({ source, flags }: RegExp) => judgeExpression(new Answers('no such file'), { source, flags });

describe('judgeExpression', () => {
  const quick = [
    /^a+$/,
    /\ba{1,40}b{1,40}/,
    /(?<!=)=+$/,
    /"(?:[^"\\]|\\.)*"/y,
    /^(?=.*[a-z][A-Z])[A-Za-z]+$/,
    // Once its end is missing for one quote it is for all that follow.
    /^(["'])[^"']*\1/,
  ];
  for (const expression of quick) {
    it(`proves that ${String(expression)} is quick`, () => {
      assert.deepEqual(judge(expression), { growth: 1, isProved: true });
    });
  }

  const slow: readonly (readonly [RegExp, unknown])[] = [
    [/=+$/, 2],
    [/^\w*\d*\w*x/, 3],
    [/^(?:a|aa)+$/, 'exponential'],
    [/(?:\w+\s?)+$/, 'exponential'],
    // Behind looks around and references back.
    [/^(?:\w+\s?)+(?=;)/, 'exponential'],
    [/\w+(?=:)/, 2],
    [/^(["'])(?:a|aa)+\1/, 'exponential'],
    // In theory constant.
    [/^(?:a{1,30}){1,30}!/, 'exponential'],
    [/^\w{1,300}\w{1,300}\w{1,300}!/, 'steps'],
  ];
  for (const [expression, growth] of slow) {
    it(`says that ${String(expression)} can take long: ${String(growth)}`, () => {
      assert.equal(judge(expression).growth, growth);
    });
  }
});
