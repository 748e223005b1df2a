import assert from 'node:assert/strict';
import { mostSteps, repetitionRanges } from '../../../../src/rules/shape/steps';
import { parsed } from './parsed';

describe('mostSteps', () => {
  for (const shape of ['ghp_[A-Za-z0-9]{36}', 'ey[\\w-]{10,500}\\.ey[\\w-]{10,500}\\.[\\w-]{43}', '(?:a|b){1,50}c']) {
    it(`finds ${shape} quick`, () => assert.ok(mostSteps(parsed(shape)) < 10_000));
  }
  for (const shape of ['(?:a{1,20}){1,20}b', '(?:a|aa){1,50}b', 'a{1,500}a{1,500}a{1,500}b']) {
    it(`does not find ${shape} quick`, () => assert.ok(mostSteps(parsed(shape)) > 1_000_000));
  }

  it('counts each place where one of two neighbours may end', () => {
    assert.ok(mostSteps(parsed('a{1,100}a{1,100}b')) > 5_000);
    assert.ok(mostSteps(parsed('a{1,100}b{1,100}c')) < 500);
  });
});

describe('repetitionRanges', () => {
  it('lists the open repetitions, largest first, the nested ones multiplied', () => {
    assert.deepEqual(repetitionRanges(parsed('a{3}b{1,5}(?:c{0,2}d){1,4}')), [12, 5, 4]);
  });
});
