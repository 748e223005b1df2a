// The arguments of a command, read by Node's parser, with its mistakes as ours.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usageError';

/** @throws UsageError that names the mistake */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // The parser's messages begin with a sentence that names the option.
    const message = error instanceof Error ? error.message : 'The arguments could not be read';
    throw new UsageError(`${message.split(/\.(?:\s|$)/, 1)[0] ?? message}.`);
  }
}
