// Reads one file's bytes into a buffer that is used again, without ever waiting on a pipe or following surprises.
import { constants as bufferConstants } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './errorCode';
import { formatBytes } from './formatBytes';
import type { SkipReason } from './types';

export type ReadResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

// Windows has no such flag, whatever the types say.
const nonBlocking: number = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

// One huge file should not hold its memory until the scan's end.
const largestKeptBuffer = 16 << 20;

/** Reads files one after the other. The bytes are valid until the next call. */
export class FileReader {
  readonly #maxFileSize: number;
  #buffer = new Uint8Array(1 << 16);

  /** @param maxFileSize bytes; larger files are skipped */
  constructor(maxFileSize: number) {
    this.#maxFileSize = maxFileSize;
  }

  /** Never throws: what can't be read is a skip. */
  read(path: string): ReadResult {
    let descriptor: number | undefined;
    try {
      // Without O_NONBLOCK a pipe that took the file's place since the walk would stop us for ever.
      descriptor = openSync(path, constants.O_RDONLY | nonBlocking);
      return this.#readOpen(descriptor);
    } catch (error) {
      return { kind: 'skipped', reason: 'unreadable', detail: `cannot be read (${errorCode(error)})` };
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  #readOpen(descriptor: number): ReadResult {
    const stats = fstatSync(descriptor);
    if (!stats.isFile())
      return { kind: 'skipped', reason: 'not-a-file', detail: 'is no longer a regular file' };
    const limit = Math.min(this.#maxFileSize, bufferConstants.MAX_STRING_LENGTH);
    if (stats.size > limit) return tooLarge(stats.size, this.#maxFileSize);
    const buffer = this.#bufferFor(stats.size);
    let length = 0;
    while (length < stats.size) {
      const count = readSync(descriptor, buffer, length, stats.size - length, null);
      if (count === 0) break;
      length += count;
    }
    return { kind: 'bytes', bytes: buffer.subarray(0, length) };
  }

  #bufferFor(size: number): Uint8Array {
    if (size > largestKeptBuffer) return new Uint8Array(size);
    if (this.#buffer.length < size) this.#buffer = new Uint8Array(size);
    return this.#buffer;
  }
}

function tooLarge(size: number, maxFileSize: number): ReadResult {
  const limit =
    size > maxFileSize
      ? `the limit is ${formatBytes(maxFileSize)}`
      : `no file above ${formatBytes(bufferConstants.MAX_STRING_LENGTH)} can be read as one text`;
  return { kind: 'skipped', reason: 'too-large', detail: `${formatBytes(size)}; ${limit}` };
}
