// Worker threads that share out the files of a scan: each has a few in hand, and gets the next when it answers.
// A thread that overruns the time limit or dies is replaced; its file is listed, the others are handed out again.
import type { CancellationToken } from '../base';
import type { FileOutcome, FileTask, WorkerStart } from './protocol';
import { defaultFileTimeLimit } from './scanFile';
import { WorkerSlot } from './workerSlot';

export interface PoolOptions {
  /** The bundled worker, absolute. */
  readonly workerFile: string;
  /** Threads at most; they are started as there is work for them. */
  readonly size: number;
  readonly start: WorkerStart;
}

// So many that no thread waits for its next message, so few that the last files are shared fairly.
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
      await pool.hand(task);
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
  #returned: FileTask[] = [];
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
    this.#timeLimit = (options.start.options.fileTimeLimit ?? defaultFileTimeLimit) + grace;
    this.#watch = setInterval(() => this.#watchOver(), watchInterval);
  }

  get isOver(): boolean {
    return this.#failure !== undefined || this.#token.isCancellationRequested;
  }

  /** Gives the task to a thread; resolves when that is done, so that the walk does not run ahead. */
  async hand(task: FileTask): Promise<void> {
    for (;;) {
      if (this.isOver) return;
      const slot = this.#slotWithRoom();
      if (slot) {
        slot.assign(task);
        return;
      }
      await this.#change();
    }
  }

  /** Resolves when every task has its outcome, or the pool is over. @throws what stopped it */
  async drain(): Promise<void> {
    while (!this.isOver && (this.#returned.length > 0 || this.#isBusy())) {
      const task = this.#returned.shift();
      if (task) await this.hand(task);
      else await this.#change();
    }
    if (this.#failure) throw this.#failure;
  }

  close(): void {
    clearInterval(this.#watch);
    for (const slot of this.#slots) slot.end();
    this.#slots.clear();
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
    const slot = new WorkerSlot(this.#options.workerFile, this.#options.start, {
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
      this.#giveUpCurrent(lost, {
        kind: 'skipped',
        reason: 'crashed',
        detail: `its scan ended abruptly (${why})`,
      });
    } else {
      this.#slots.delete(lost);
      this.#failure ??= new Error(`The scan's worker thread could not start (${why}).`);
      this.#wake();
    }
  }

  #giveUpCurrent(slot: WorkerSlot, outcome: FileOutcome): void {
    this.#slots.delete(slot);
    const [current, ...others] = slot.end();
    this.#returned.push(...others);
    if (current) this.#answer(current, outcome);
    this.#wake();
  }

  #watchOver(): void {
    for (const slot of this.#slots) {
      if (!slot.isReady && slot.currentAge > startLimit) this.#replace(slot, 'no answer');
      else if (slot.isReady && slot.currentAge > this.#timeLimit)
        this.#giveUpCurrent(slot, overrun(this.#timeLimit));
    }
    if (this.isOver) this.#wake();
  }
}

function overrun(limit: number): FileOutcome {
  const seconds = Math.round(limit / 100) / 10;
  return { kind: 'skipped', reason: 'timeout', detail: `took longer than ${seconds} s and was given up` };
}
