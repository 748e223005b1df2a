// Generated files are touched only when they differ: watchers and caches look at the time of change.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** True when the file had to be written. Another process never sees half a file. */
export function writeIfChanged(file: string, text: string): boolean {
  if (readIfThere(file) === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return true;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
