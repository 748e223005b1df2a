// The worker's edge: one thread that scans the files it is sent.
import { parentPort, workerData } from 'node:worker_threads';
import { createDetector } from './engine';
import { builtinRules } from './rules';
import { serveFiles, type WorkerStart } from './scan';

if (parentPort) serveFiles(parentPort, workerData as WorkerStart, createDetector(builtinRules));
