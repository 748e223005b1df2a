// The worker's side of the pool: answers each file that comes in with its outcome.
import type { MessagePort } from 'node:worker_threads';
import type { Detector } from '../engine';
import type { FileTask, WorkerMessage, WorkerStart } from './protocol';
import { createFileScanner } from './scanFile';

/** Serves until the thread is ended. */
export function serveFiles(port: MessagePort, start: WorkerStart, detector: Detector): void {
  const scanFile = createFileScanner(detector, start.options);
  const send = (message: WorkerMessage): void => port.postMessage(message);
  port.on('message', (task: FileTask) => send({ kind: 'outcome', outcome: scanFile(task) }));
  send({ kind: 'ready' });
}
