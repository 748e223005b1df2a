// One worker thread and the files that it has been handed, oldest first.
import { Worker } from 'node:worker_threads';
import { errorCode } from './errorCode';
import type { FileOutcome, FileTask, WorkerMessage, WorkerStart } from './protocol';

export interface SlotEvents {
  readonly onOutcome: (task: FileTask, outcome: FileOutcome) => void;
  /** The thread is gone, though nobody ended it. `why` is a short name, safe to show. */
  readonly onLost: (slot: WorkerSlot, why: string) => void;
}

export class WorkerSlot {
  readonly #worker: Worker;
  readonly #pending: FileTask[] = [];
  #ready = false;
  #ended = false;
  /** When the oldest pending file's turn began, as far as this thread can tell; `performance.now()`. */
  #since = performance.now();

  /** @param file the bundled worker, absolute */
  constructor(file: string, start: WorkerStart, events: SlotEvents) {
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

  /** The file that the thread works on, or works on next. */
  get current(): FileTask | undefined {
    return this.#pending[0];
  }

  /** Milliseconds since the current file's turn began (since the start, while the thread is starting). */
  get currentAge(): number {
    return this.current || !this.#ready ? performance.now() - this.#since : 0;
  }

  assign(task: FileTask): void {
    if (this.#pending.length === 0 && this.#ready) this.#since = performance.now();
    this.#pending.push(task);
    this.#worker.postMessage(task);
  }

  /** Ends the thread, whatever it does; what it was handed and did not answer is given back, oldest first. */
  end(): readonly FileTask[] {
    this.#ended = true;
    void this.#worker.terminate();
    return this.#pending.splice(0);
  }

  #receive(message: WorkerMessage, events: SlotEvents): void {
    if (this.#ended) return;
    this.#since = performance.now();
    if (message.kind === 'ready') {
      this.#ready = true;
      return;
    }
    const task = this.#pending.shift();
    if (task) events.onOutcome(task, message.outcome);
  }
}
