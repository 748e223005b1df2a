import assert from 'node:assert/strict';
import { type Disposable, DisposableStore } from '../../../src/base';

function recorder(): { readonly log: string[]; readonly named: (name: string) => Disposable } {
  const log: string[] = [];
  return { log, named: (name) => ({ dispose: () => log.push(name) }) };
}

describe('DisposableStore', () => {
  it('lets go of everything once, last come first', () => {
    const { log, named } = recorder();
    const store = new DisposableStore();
    for (const name of ['a', 'b', 'c']) store.add(named(name));
    store.dispose();
    store.dispose();
    assert.deepEqual(log, ['c', 'b', 'a']);
  });

  it('gives back what it is given', () => {
    const item = { dispose: () => undefined, name: 'thing' };
    assert.equal(new DisposableStore().add(item), item);
  });

  it('disposes at once what comes too late', () => {
    const { log, named } = recorder();
    const store = new DisposableStore();
    store.dispose();
    store.add(named('late'));
    assert.deepEqual(log, ['late']);
  });

  it('tries them all when one throws, then says which failed', () => {
    const { log, named } = recorder();
    const store = new DisposableStore();
    const failure = new Error('stuck');
    store.add(named('first'));
    store.add({
      dispose: () => {
        throw failure;
      },
    });
    store.add(named('last'));
    assert.throws(
      () => store.dispose(),
      (error) => error instanceof AggregateError && error.errors.length === 1 && error.errors[0] === failure,
    );
    assert.deepEqual(log, ['last', 'first']);
  });
});
