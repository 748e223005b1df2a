// The arguments of `keylift scan`, checked.
import { availableParallelism } from 'node:os';
import { compileExcludes, defaultExcludes, defaultMaxFileSize } from '../../scan';
import { type FormatName, formatNames } from '../formats';
import { oneOf } from '../oneOf';
import { parseSize } from '../parseSize';
import { readArguments } from '../readArguments';
import { UsageError } from '../usageError';

export interface ScanArguments {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly output: string | undefined;
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxSize: number;
  readonly respectGitignore: boolean;
  readonly workers: number;
  /** Publishable keys and identifiers too. */
  readonly all: boolean;
  readonly verbose: boolean;
}

/** Reads the arguments. @throws UsageError that names the mistake */
export function parseScanArguments(args: readonly string[]): ScanArguments {
  const { values, positionals } = parse(args);
  return {
    help: values.help,
    paths: positionals.length > 0 ? positionals : ['.'],
    format: oneOf(formatNames, values.format, 'format'),
    output: values.output,
    exclude: [...defaultExcludesFor(positionals), ...values.exclude],
    maxSize: values['max-size'] === undefined ? defaultMaxFileSize : sizeOf(values['max-size']),
    respectGitignore: !values['no-gitignore'],
    workers: values.workers === undefined ? availableParallelism() : countOf(values.workers),
    all: values.all,
    verbose: values.verbose,
  };
}

/** Who names a folder that is left out by default wants it scanned. */
export function defaultExcludesFor(paths: readonly string[]): readonly string[] {
  const named = paths.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, ''));
  return defaultExcludes.filter((glob) => {
    const excludes = compileExcludes([glob]);
    return named.every((path) => excludes.excluderOf(path, true) === undefined);
  });
}

function parse(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      exclude: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
      'max-size': { type: 'string' },
      'no-gitignore': { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      verbose: { type: 'boolean', default: false },
      workers: { type: 'string' },
    },
  });
}

function sizeOf(text: string): number {
  const bytes = parseSize(text);
  if (bytes === undefined)
    throw new UsageError(`--max-size "${text}" is no size; write for example 800k or 20MB.`);
  return bytes;
}

function countOf(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError(`--workers "${text}" is no number between 0 and 999.`);
  return Number(text);
}
