// The short name of an error, safe to show: messages of errors may quote the text that was being read.

/** `ENOENT`, `EACCES` … where the error has a code, else its class. Never its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
