import assert from 'node:assert/strict';
import { sample } from '../../../../../src/engine/filters/placeholder/sample';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('sample', () => {
  it('drops a shaped value that says example', () => {
    for (const value of ['acme_example_key', 'ABCDEXAMPLE'])
      assert.equal(sample(candidateOf(value)), 'a documentation sample', value);
  });

  it('drops it in capitals only where words are weighed', () => {
    assert.ok(sample(passwordOf('ABCDEXAMPLE', { generic: true })));
    assert.equal(sample(passwordOf('example', { generic: true })), undefined);
  });

  it('drops what is called a placeholder', () => {
    assert.ok(sample(passwordOf('kq7vwx', { key: 'Placeholder' })));
    assert.equal(sample(passwordOf('kq7vwx', { key: 'place' })), undefined);
  });
});
