// A mistake of the caller: shown as one line, without a stack.

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Of Node's argument parser, whose messages begin with a sentence that names the option. */
export function usageErrorFrom(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : 'The arguments could not be read';
  return new UsageError(`${message.split(/\.(?:\s|$)/, 1)[0] ?? message}.`);
}
