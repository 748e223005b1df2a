// Runs tasks one after the other, so that two of them never read and write the same files at once. Pure.

export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Starts the task when those before it have ended, in success or failure; gives its result. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task);
    this.#last = result;
    return result;
  }
}
