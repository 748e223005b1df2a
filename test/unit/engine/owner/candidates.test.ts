import assert from 'node:assert/strict';
import { createDetector } from '../../../../src/engine';
import { builtinRules } from '../../../../src/rules';
import { alphanumeric, drawn } from '../../../support/drawn';

describe('ownedCandidates', () => {
  const detector = createDetector(builtinRules);
  const value = drawn(alphanumeric, 36, 5);
  const rulesIn = (text: string): readonly string[] =>
    detector
      .detect({ text }, { salt: 'test' })
      .findings.map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);

  it('gives a value to the provider that it stands under, at low confidence', () =>
    assert.deepEqual(rulesIn(`amadeus = "${value}"\n`), ['generic-provider-key low']));

  it('gives none where another name stands', () =>
    assert.deepEqual(rulesIn(`amadeus_build = "${value}"\n`), []));
});
