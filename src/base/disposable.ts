// Lifetimes: things that must be let go of, and a store that lets go of many.

export interface Disposable {
  dispose(): void;
}

/** Owns disposables. One that is added too late is disposed at once; one that throws does not stop the rest. */
export class DisposableStore implements Disposable {
  readonly #items: Disposable[] = [];
  #disposed = false;

  add<T extends Disposable>(item: T): T {
    if (this.#disposed) item.dispose();
    else this.#items.push(item);
    return item;
  }

  /** @throws AggregateError when one or more items failed to dispose; all were tried. */
  dispose(): void {
    this.#disposed = true;
    const failures: unknown[] = [];
    for (const item of this.#items.splice(0).reverse()) {
      try {
        item.dispose();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some resources could not be released.');
  }
}
