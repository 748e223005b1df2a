// Worker threads that share out the files of a scan: each has a few in hand, and gets more as it answers.
// A thread that overruns the time limit or dies is replaced; its file is listed, the others are handed out again.
import type { CancellationToken } from '../base';
import type { FileOutcome, FileTask } from './protocol';
import { defaultFileTimeLimit, type FileScanOptions } from './scanFile';
import { WorkerSlot } from './workerSlot';

/** How many threads, and how long a file may take. */
export interface PoolOptions {
  /** The bundled worker, absolute. */
  readonly workerFile: string;
  /** Threads at most; they are started as there is work for them. */
  readonly size: number;
  readonly files: FileScanOptions;
}

// Files handed over at a time: few at first, so that a small scan is shared fairly, then enough to make messages cheap.
const largestBatch = 16;
const filesBeforeGrowth = 64;

// A thread that has fewer files left than this gets the next ones, so that it never waits for a message.
const filesInHand = 8;

// A worker ends an overlong file by itself; this is for code that never asks, such as one regular expression.
const grace = 1000;

const startLimit = 60_000;
const watchInterval = 50;

/**
 * Scans all tasks and hands each outcome on as it comes, in no fixed order. Returns early when cancelled.
 * @throws when worker threads cannot start: then nothing was scanned and nothing may look clean
 */
export async function runPool(
  tasks: AsyncIterable<FileTask>,
  options: PoolOptions,
  onOutcome: (task: FileTask, outcome: FileOutcome) => void,
  token: CancellationToken,
): Promise<void> {
  const pool = new Pool(options, onOutcome, token);
  try {
    for await (const task of tasks) {
      await pool.add(task);
      if (pool.isOver) break;
    }
    await pool.drain();
  } finally {
    pool.close();
  }
}

class Pool {
  readonly #options: PoolOptions;
  readonly #onOutcome: (task: FileTask, outcome: FileOutcome) => void;
  readonly #token: CancellationToken;
  readonly #slots = new Set<WorkerSlot>();
  readonly #timeLimit: number;
  readonly #watch: NodeJS.Timeout;
  /** Not yet handed to a thread, or handed back by one that ended. */
  #waiting: FileTask[] = [];
  #handed = 0;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(
    options: PoolOptions,
    onOutcome: (task: FileTask, outcome: FileOutcome) => void,
    token: CancellationToken,
  ) {
    this.#options = options;
    this.#onOutcome = onOutcome;
    this.#token = token;
    this.#timeLimit = (options.files.fileTimeLimit ?? defaultFileTimeLimit) + grace;
    this.#watch = setInterval(() => this.#watchOver(), watchInterval);
  }

  get isOver(): boolean {
    return this.#failure !== undefined || this.#token.isCancellationRequested;
  }

  /** Takes one more file; resolves when the walk may go on, so that it does not run ahead. */
  async add(task: FileTask): Promise<void> {
    this.#waiting.push(task);
    const batch = Math.min(largestBatch, 1 + Math.floor(this.#handed / filesBeforeGrowth));
    while (!this.isOver && this.#waiting.length >= batch) await this.#handOver(batch);
  }

  /** Resolves when every file has its outcome, or the pool is over. @throws what stopped it */
  async drain(): Promise<void> {
    while (!this.isOver && (this.#waiting.length > 0 || this.#isBusy())) {
      if (this.#waiting.length > 0) await this.#handOver(largestBatch);
      else await this.#change();
    }
    if (this.#failure) throw this.#failure;
  }

  close(): void {
    clearInterval(this.#watch);
    for (const slot of this.#slots) slot.end();
    this.#slots.clear();
  }

  /** Gives waiting files to the thread with the fewest, or waits until something changes. */
  async #handOver(count: number): Promise<void> {
    const slot = this.#slotWithRoom();
    if (!slot) {
      await this.#change();
      return;
    }
    const tasks = this.#waiting.splice(0, count);
    this.#handed += tasks.length;
    slot.assign(tasks);
  }

  #isBusy(): boolean {
    return [...this.#slots].some((slot) => slot.pendingCount > 0);
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }

  #slotWithRoom(): WorkerSlot | undefined {
    let best: WorkerSlot | undefined;
    for (const slot of this.#slots) if (!best || slot.pendingCount < best.pendingCount) best = slot;
    if (best && best.pendingCount < filesInHand) return best;
    return this.#slots.size < this.#options.size ? this.#startSlot() : undefined;
  }

  #startSlot(): WorkerSlot {
    const slot = new WorkerSlot(this.#options.workerFile, this.#options.files, {
      onOutcome: (task, outcome) => this.#answer(task, outcome),
      onLost: (lost, why) => this.#replace(lost, why),
    });
    this.#slots.add(slot);
    return slot;
  }

  #answer(task: FileTask, outcome: FileOutcome): void {
    try {
      this.#onOutcome(task, outcome);
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error('A listener of the scan failed.');
    }
    this.#wake();
  }

  #replace(lost: WorkerSlot, why: string): void {
    if (lost.isReady) {
      const detail = `its scan ended abruptly (${why})`;
      this.#giveUp(lost, { kind: 'skipped', reason: 'crashed', detail });
    } else {
      this.#slots.delete(lost);
      this.#failure ??= new Error(`The scan's worker thread could not start (${why}).`);
      this.#wake();
    }
  }

  /** Ends a thread: its current file gets the outcome, its others go to another thread. */
  #giveUp(slot: WorkerSlot, outcome: FileOutcome): void {
    this.#slots.delete(slot);
    const { current, others } = slot.end();
    this.#waiting.unshift(...others);
    if (current) this.#answer(current, outcome);
    this.#wake();
  }

  #watchOver(): void {
    for (const slot of this.#slots) {
      const age = slot.age();
      if (!slot.isReady && age > startLimit) this.#replace(slot, 'no answer');
      else if (slot.isReady && age > this.#timeLimit) this.#giveUp(slot, overrun(this.#timeLimit));
    }
    if (this.isOver) this.#wake();
  }
}

function overrun(limit: number): FileOutcome {
  const seconds = Math.round(limit / 100) / 10;
  return { kind: 'skipped', reason: 'timeout', detail: `took longer than ${seconds} s and was given up` };
}
