// npm run bench:start: how long the bundle takes to load, beside a library of about that size, and how large it is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../scripts/repository';
import { machine, percentile, table } from './measure';

const rounds = 15;
const bundles = ['dist/extension.js', 'dist/worker.js', 'node_modules/typescript/lib/typescript.js'] as const;

/** Loads a file with a stand-in for `vscode`, of which every part is every other, and prints the milliseconds. */
const loader = `
const Module = require('node:module');
const stand = new Proxy(function () {}, { get: (_, key) => (key === 'prototype' ? {} : stand), construct: () => ({}) });
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? stand : load(request, ...rest));
const began = performance.now();
require(process.argv[2]);
console.log(performance.now() - began);
process.exit();
`;

const folder = mkdtempSync(join(tmpdir(), 'keylift-start-'));
try {
  const script = join(folder, 'load.cjs');
  writeFileSync(script, loader);
  const times = bundles.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    bundles.forEach((bundle, index) => times[index]?.push(timeToLoad(script, bundle)));
  }
  const halves = times.map((samples) => percentile(samples, 0.5));
  const typescript = halves.at(-1) ?? Number.NaN;
  console.log(`Loading, ${rounds} processes each, in turns. ${machine()}\n`);
  console.log(
    table(
      ['Bundle', 'Size', 'p50', 'of TypeScript'],
      bundles.map((bundle, index) => [
        bundle,
        `${(statSync(inRepository(bundle)).size / 1e6).toFixed(2)} MB`,
        `${halves[index]?.toFixed(0)} ms`,
        `${((halves[index] ?? Number.NaN) / typescript).toFixed(2)} ×`,
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timeToLoad(script: string, bundle: string): number {
  return Number(execFileSync(process.execPath, [script, inRepository(bundle)], { encoding: 'utf8' }));
}
