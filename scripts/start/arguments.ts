// The command line of `npm start`.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calledFrom } from '../repository';

/** What to open and how. */
export interface StartArguments {
  readonly help: boolean;
  /** Absolute path of the user's own folder; without one the sample project is meant. */
  readonly folder?: string;
  /** Wait until the editor shows the findings, save a picture and end. */
  readonly once: boolean;
  /** Use the desktop's VS Code. */
  readonly desktop: boolean;
  /** A port that must be free; without one a usual port is tried first. */
  readonly port?: number;
}

export const usage = `npm start [-- [PATH] [--once] [--desktop] [--port N]]

  PATH        the folder to open; a small sample project when left out
  --once      wait until the editor shows the findings, save a picture of it, and end
  --desktop   open the VS Code that is installed on this machine
  --port N    the port of the address to open`;

/**
 * Reads the arguments.
 *
 * @throws Error whose message names the mistake.
 */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const { values, positionals } = parse(argv);
  const [path, ...rest] = positionals;
  if (rest.length > 0) throw new Error(`Only one folder can be opened; there are ${positionals.length}.`);
  if (values.once && values.desktop)
    throw new Error('--once watches a window of its own; leave out --desktop.');
  return {
    help: values.help,
    once: values.once,
    desktop: values.desktop,
    ...(path === undefined ? {} : { folder: folderOf(path) }),
    ...(values.port === undefined ? {} : { port: portOf(values.port) }),
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      once: { type: 'boolean', default: false },
      desktop: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
}

function folderOf(path: string): string {
  const folder = resolve(calledFrom(), path);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder; name the folder it is in.`);
  return folder;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port "${text}" is not a number from 1 to 65535.`);
  }
  return port;
}
