// Where things are in this repository; nothing else in scripts/ works out paths for itself.
import { join } from 'node:path';

/** Absolute path of the repository. */
export const root = join(import.meta.dirname, '..');

/** Absolute path of something in the repository. */
export function inRepository(...parts: string[]): string {
  return join(root, ...parts);
}

/** The folder the user called from: npm itself always starts scripts in the repository. */
export function calledFrom(): string {
  return process.env['KEYLIFT_CALLED_FROM'] ?? process.cwd();
}
