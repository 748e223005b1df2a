import assert from 'node:assert/strict';
import { mayHold, runChecks } from '../../../src/engine/runChecks';
import { alphanumeric, drawn } from '../../support/drawn';
import { candidateOf } from './candidateOf';
import { ruleOf } from './ruleOf';

const random = drawn(alphanumeric, 32);
const named = ruleOf({ checks: [{ name: 'entropy', argument: 3 }, { name: 'service-key-name' }] });

describe('runChecks', () => {
  it('is silent where one check does not hold', () => {
    assert.equal(runChecks(candidateOf('aaaaaaaaaaaaaaaa', { rule: named, key: 'weather_key' })), undefined);
    assert.equal(runChecks(candidateOf(random, { rule: named, key: 'cache_key' })), undefined);
  });

  it('tells what each of them established', () => {
    const checked = runChecks(candidateOf(random, { rule: named, key: 'weather_key' }));
    assert.deepEqual([checked?.proven, checked?.doubted], [false, false]);
    assert.deepEqual(
      checked?.evidence.map(({ kind }) => kind),
      ['entropy', 'check'],
    );
  });

  it('doubts when a check does', () => {
    const rule = ruleOf({ checks: [{ name: 'uuid' }] });
    const checked = runChecks(candidateOf('0d4b7a5e-1f2c-0b3d-0c4e-5f6a7b8c9d0e', { rule }));
    assert.equal(checked?.doubted, true);
    assert.equal(checked.evidence[0]?.kind, 'doubt');
  });
});

describe('mayHold', () => {
  it('asks the checks that need no name', () => {
    assert.equal(mayHold(named, 'aaaaaaaaaaaaaaaa'), false);
    assert.equal(mayHold(named, random), true);
  });
});
