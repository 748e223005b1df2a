// The worker's side of the pool: answers each file that comes in with its outcome.
import type { MessagePort } from 'node:worker_threads';
import type { Detector } from '../engine';
import type { FileOutcome, FileTask, WorkerMessage, WorkerStart } from './protocol';
import { createFileScanner } from './scanFile';

// A message costs as much as a small file; the user's progress should move all the same.
const longestSilence = 50;

/** Serves until the thread is ended. */
export function serveFiles(port: MessagePort, start: WorkerStart, detector: Detector): void {
  const scanFile = createFileScanner(detector, start.options);
  const send = (message: WorkerMessage): void => port.postMessage(message);

  port.on('message', (tasks: readonly FileTask[]) => {
    let outcomes: FileOutcome[] = [];
    let sent = performance.now();
    for (const task of tasks) {
      Atomics.add(start.begun, 0, 1);
      outcomes.push(scanFile(task));
      if (performance.now() - sent < longestSilence) continue;
      send({ kind: 'outcomes', outcomes });
      outcomes = [];
      sent = performance.now();
    }
    if (outcomes.length > 0) send({ kind: 'outcomes', outcomes });
  });
  send({ kind: 'ready' });
}
