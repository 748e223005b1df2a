// What the reasons to skip a file mean.
import type { SkipReason } from './types';

/** Bytes; larger files are hardly ever written by people. */
export const defaultMaxFileSize = 5_000_000;

/** In the words of a summary: "3 binary". */
export const skipReasonNames: Readonly<Record<SkipReason, string>> = {
  excluded: 'excluded',
  gitignored: 'ignored by git',
  'too-large': 'too large',
  binary: 'binary',
  unreadable: 'unreadable',
  'not-a-file': 'no regular file',
  symlink: 'symbolic link',
  timeout: 'timed out',
  crashed: 'failed',
};

/** True when the file should have been scanned and was not; the other reasons are the user's choices. */
export function isFailure(reason: SkipReason): boolean {
  return reason === 'unreadable' || reason === 'timeout' || reason === 'crashed';
}
