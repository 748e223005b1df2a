// One worker thread and the files that it has been handed, oldest first.
import { Worker } from 'node:worker_threads';
import { errorCode } from './errorCode';
import type { FileOutcome, FileTask, WorkerMessage, WorkerStart } from './protocol';
import type { FileScanOptions } from './scanFile';

/** What the pool is told. */
export interface SlotEvents {
  readonly onOutcome: (task: FileTask, outcome: FileOutcome) => void;
  /** The thread is gone, though nobody ended it. `why` is a short name, safe to show. */
  readonly onLost: (slot: WorkerSlot, why: string) => void;
}

/** What a thread that was ended leaves behind. */
export interface Unfinished {
  /** The file that it was working on. */
  readonly current: FileTask | undefined;
  readonly others: readonly FileTask[];
}

export class WorkerSlot {
  readonly #worker: Worker;
  readonly #pending: FileTask[] = [];
  readonly #begun = new Int32Array(new SharedArrayBuffer(4));
  #answered = 0;
  #ready = false;
  #ended = false;
  /** The file on which the clock runs, as its number in `#begun`, and when that was first seen. */
  #watched = { file: 0, since: performance.now() };

  /** @param file the bundled worker, absolute */
  constructor(file: string, options: FileScanOptions, events: SlotEvents) {
    const start: WorkerStart = { options, begun: this.#begun };
    this.#worker = new Worker(file, { workerData: start });
    let why = 'it exited';
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message, events));
    this.#worker.on('error', (error) => (why = errorCode(error)));
    this.#worker.on('exit', () => {
      if (this.#ended) return;
      this.#ended = true;
      events.onLost(this, why);
    });
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  assign(tasks: readonly FileTask[]): void {
    this.#pending.push(...tasks);
    this.#worker.postMessage(tasks);
  }

  /**
   * Milliseconds that the thread has been seen at its current file; 0 when it has none, and the time since its
   * start while it is not ready. To be asked regularly: it is how the clock notices that a new file has begun.
   */
  age(): number {
    const file = Atomics.load(this.#begun, 0);
    const isIdle = this.#ready && file === this.#answered;
    if (isIdle || file !== this.#watched.file) this.#watched = { file, since: performance.now() };
    return performance.now() - this.#watched.since;
  }

  /** Ends the thread, whatever it does. */
  end(): Unfinished {
    this.#ended = true;
    void this.#worker.terminate();
    const begun = Atomics.load(this.#begun, 0) - this.#answered;
    const tasks = this.#pending.splice(0);
    const [current] = begun > 0 ? tasks.splice(begun - 1, 1) : [];
    return { current, others: tasks };
  }

  #receive(message: WorkerMessage, events: SlotEvents): void {
    if (this.#ended) return;
    if (message.kind === 'ready') {
      this.#ready = true;
      return;
    }
    for (const outcome of message.outcomes) {
      const task = this.#pending.shift();
      this.#answered++;
      if (task) events.onOutcome(task, outcome);
    }
  }
}
