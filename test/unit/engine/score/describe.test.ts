import assert from 'node:assert/strict';
import { describeFeature } from '../../../../src/engine/score/describe';

describe('describeFeature', () => {
  it('has words for what people can see', () => {
    assert.match(describeFeature('isRandom') ?? '', /random/);
    assert.equal(describeFeature('isWordAsKey'), describeFeature('isWord'));
    assert.equal(describeFeature('isWordLoose'), describeFeature('isWord'));
  });

  it('is silent about the rest', () => assert.equal(describeFeature('inLongLine'), undefined));
});
