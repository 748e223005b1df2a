import assert from 'node:assert/strict';
import { CancellationSource, neverCancelled } from '../../../src/base';

describe('CancellationSource', () => {
  it('begins uncancelled, and stays cancelled once it is', () => {
    const source = new CancellationSource();
    const { token } = source;
    assert.equal(token.isCancellationRequested, false);
    source.cancel();
    source.cancel();
    assert.equal(token.isCancellationRequested, true);
  });

  it('is cancelled with its parent, but not its parent with it', () => {
    const parent = new CancellationSource();
    const [first, second] = [new CancellationSource(parent.token), new CancellationSource(parent.token)];
    first.cancel();
    assert.deepEqual(
      [parent, first, second].map(({ token }) => token.isCancellationRequested),
      [false, true, false],
    );
    parent.cancel();
    assert.equal(second.token.isCancellationRequested, true);
  });

  it('offers a token that nobody can cancel', () => {
    assert.equal(neverCancelled.isCancellationRequested, false);
    assert.ok(Object.isFrozen(neverCancelled));
  });
});
