// Runs the bundled command line as a process of its own, the way people do.
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { grammarFiles, installedGrammar } from '../../../scripts/build-grammars';
import { bundleForNode } from '../../support/bundleForNode';
import { temporaryFolder } from '../../support/temporaryFolder';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class KeyliftProcess {
  readonly #bundles = temporaryFolder();

  async build(): Promise<void> {
    const source = join(__dirname, '../../../src');
    await Promise.all([
      bundleForNode(join(source, 'cli.ts'), join(this.#bundles.path, 'cli.js')),
      bundleForNode(join(source, 'worker.ts'), join(this.#bundles.path, 'worker.js')),
    ]);
    const grammars = join(this.#bundles.path, 'grammars');
    mkdirSync(grammars);
    for (const file of grammarFiles()) copyFileSync(installedGrammar(file), join(grammars, file));
  }

  remove(): void {
    this.#bundles.remove();
  }

  /** Folder of the bundles, for tests that must open it to another user. */
  get folder(): string {
    return this.#bundles.path;
  }

  start(args: readonly string[], options: SpawnOptions): ChildProcess {
    return spawn(process.execPath, [join(this.#bundles.path, 'cli.js'), ...args], options);
  }

  async run(args: readonly string[], options: SpawnOptions): Promise<Finished> {
    const child = this.start(args, options);
    const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout: await stdout, stderr: await stderr };
  }
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  if (!stream) return text;
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk as string;
  return text;
}
