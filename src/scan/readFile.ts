// Reads one file's bytes into a buffer that is used again: never waits on a pipe, and stops early in what is no text.
import { constants } from 'node:buffer';
import { closeSync, constants as fileConstants, fstatSync, openSync, readSync } from 'node:fs';
import { sniff } from './decode';
import { errorCode } from './errorCode';
import { formatBytes } from './formatBytes';
import type { SkipReason } from './types';

/** A file's bytes, or why they are not read. */
export type ReadResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

// Windows has no such flag, whatever the types say.
const nonBlocking: number = (fileConstants as Partial<typeof fileConstants>).O_NONBLOCK ?? 0;

// Enough to see whether it is text, and whole for most source files.
const firstRead = 1 << 16;

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
      descriptor = openSync(path, fileConstants.O_RDONLY | nonBlocking);
      return this.#readOpen(descriptor);
    } catch (error) {
      return { kind: 'skipped', reason: 'unreadable', detail: `can't be read (${errorCode(error)})` };
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  #readOpen(descriptor: number): ReadResult {
    const { size, isFile } = describe(descriptor);
    if (!isFile) return { kind: 'skipped', reason: 'not-a-file', detail: 'is no longer a regular file' };
    if (size > this.#maxFileSize) return tooLarge(size, this.#maxFileSize);
    const buffer = this.#bufferFor(Math.min(size, firstRead));
    const headLength = readFully(descriptor, buffer, 0, Math.min(size, firstRead));
    const head = buffer.subarray(0, headLength);
    if (sniff(head) === 'binary') return { kind: 'skipped', reason: 'binary', detail: 'is not text' };
    if (size <= firstRead) return { kind: 'bytes', bytes: head };
    if (size > constants.MAX_STRING_LENGTH) return tooLong(size);
    const whole = this.#bufferFor(size);
    whole.set(head);
    return { kind: 'bytes', bytes: whole.subarray(0, readFully(descriptor, whole, headLength, size)) };
  }

  #bufferFor(size: number): Uint8Array {
    if (size > largestKeptBuffer) return new Uint8Array(size);
    if (this.#buffer.length < size) this.#buffer = new Uint8Array(size);
    return this.#buffer;
  }
}

function describe(descriptor: number): { readonly size: number; readonly isFile: boolean } {
  const stats = fstatSync(descriptor);
  return { size: stats.size, isFile: stats.isFile() };
}

/** Reads from `from` up to `to`, or to the end of a file that has shrunk; gives the length then filled. */
function readFully(descriptor: number, buffer: Uint8Array, from: number, to: number): number {
  let length = from;
  while (length < to) {
    const count = readSync(descriptor, buffer, length, to - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function tooLarge(size: number, maxFileSize: number): ReadResult {
  const detail = `${formatBytes(size)}; the limit is ${formatBytes(maxFileSize)}`;
  return { kind: 'skipped', reason: 'too-large', detail };
}

/** The user's limit allows the file, so leaving it out is a failure. */
function tooLong(size: number): ReadResult {
  const detail = `${formatBytes(size)}; no more than ${formatBytes(constants.MAX_STRING_LENGTH)} can be read as one text`;
  return { kind: 'skipped', reason: 'unreadable', detail };
}
