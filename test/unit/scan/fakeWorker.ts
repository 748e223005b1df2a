// A worker around the fake detector that hangs or dies when a text says so; bundled by scan.test.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { serveFiles } from '../../../src/scan/serveFiles';
import type { WorkerStart } from '../../../src/scan/protocol';
import { fakeDetector } from './fakeDetector';

if (parentPort) {
  serveFiles(parentPort, workerData as WorkerStart, {
    mayContain: () => true,
    detect: (input, options) => {
      if (input.text === 'HANG') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      if (input.text === 'CRASH') process.exit(3);
      return fakeDetector.detect(input, options);
    },
  });
}
