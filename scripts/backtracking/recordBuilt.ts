// Loads modules and prints the regular expressions that they build at once, as JSON with their places.
import { posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../repository';
import type { WrittenExpression } from './expressions';

const files = process.argv.slice(2);
const built: WrittenExpression[] = [];

const recording = new Proxy(RegExp, {
  construct: (target, [pattern, flags]: [string | RegExp, string?]) =>
    noted(new target(pattern, flags), pattern),
  apply: (target, _, [pattern, flags]: [string | RegExp, string?]) => noted(target(pattern, flags), pattern),
});

void main();

async function main(): Promise<void> {
  globalThis.RegExp = recording;
  for (const file of files) await import(pathToFileURL(inRepository(file)).href);
  process.stdout.write(JSON.stringify(built));
}

function noted(expression: RegExp, pattern: string | RegExp): RegExp {
  const place = typeof pattern === 'string' ? placeOf(new Error().stack ?? '') : undefined;
  if (place) built.push({ ...place, source: expression.source, flags: expression.flags });
  return expression;
}

/** Of the line that called the constructor: above it are the error's own, that of the note and that of the trap. */
function placeOf(stack: string): Pick<WrittenExpression, 'file' | 'line'> | undefined {
  const [, path = '', line = ''] = /([^\s(]+):(\d+):\d+\)?$/.exec(stack.split('\n')[3] ?? '') ?? [];
  const file = files.find((known) => path.split(sep).join(posix.sep).endsWith(`/${known}`));
  return file === undefined ? undefined : { file, line: Number(line) };
}
