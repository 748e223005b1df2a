// A token that a clock cancels: ends long work on one file from within.
import { type CancellationToken, neverCancelled } from '../base';

export interface Deadline {
  readonly token: CancellationToken;
  /** True when the token was asked after the time was over, and so stopped the work. */
  readonly hasStopped: () => boolean;
}

/** Starts the clock now. @param limit milliseconds */
export function startDeadline(limit: number, parent: CancellationToken = neverCancelled): Deadline {
  const end = performance.now() + limit;
  let stopped = false;
  const token = {
    get isCancellationRequested() {
      if (parent.isCancellationRequested) return true;
      stopped ||= performance.now() > end;
      return stopped;
    },
  };
  return { token, hasStopped: () => stopped };
}
