// Fake command lines of secrets managers on a PATH of their own, and what they were called with.
import { existsSync, readFileSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder';

/** One call, as the program itself saw it. */
export interface ManagerCall {
  readonly program: string;
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The private file that it was given. */
  readonly file?: { readonly path: string; readonly mode: number; readonly folderMode: number };
}

/** `mangle` stores something else than it was given; `hang` never ends. */
export type ManagerMode = 'signedOut' | 'denied' | 'mangle' | 'hang';

export interface FakeManagers {
  /** To be put on the PATH. */
  readonly folder: string;
  /** Sets what the manager holds, and how it behaves. */
  set(values: Readonly<Record<string, unknown>>, mode?: ManagerMode): void;
  values(): Readonly<Record<string, unknown>>;
  calls(): readonly ManagerCall[];
  remove(): void;
}

/** @param scripts where `manager.mjs` lies, absolute */
export function fakeManagers(programs: readonly string[], scripts: string): FakeManagers {
  const folder = temporaryFolder();
  const state = join(folder.path, 'state.json');
  for (const program of programs) {
    const command = [process.execPath, join(scripts, 'manager.mjs'), program, folder.path];
    const line = command.map((part) => `'${part}'`).join(' ');
    // The extension host's own program is an editor unless it is told to be Node.
    chmodSync(folder.write(program, `#!/bin/sh\nELECTRON_RUN_AS_NODE=1 exec ${line} "$@"\n`), 0o755);
  }
  return {
    folder: folder.path,
    set: (values, mode) => void folder.write('state.json', JSON.stringify({ values, mode })),
    values: () => {
      if (!existsSync(state)) return {};
      return (JSON.parse(readFileSync(state, 'utf8')) as { values: Record<string, unknown> }).values;
    },
    calls: () => {
      const file = join(folder.path, 'calls.jsonl');
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      return lines.map((line) => JSON.parse(line) as ManagerCall);
    },
    remove: () => folder.remove(),
  };
}
