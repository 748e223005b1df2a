// The arguments of `keylift fix`, checked.
import { availableParallelism } from 'node:os';
import { environmentProblem, type Naming, pathProblem, prefixProblem } from '../../refactor';
import { builtinRules } from '../../rules';
import { defaultMaxFileSize } from '../../scan';
import { type FixFormatName, fixFormatNames } from '../fix';
import { oneOf } from '../oneOf';
import { readArguments } from '../readArguments';
import type { ScanWish } from '../runScan';
import { UsageError } from '../usageError';
import { defaultExcludesFor } from './scanArguments';

export interface FixArguments extends ScanWish {
  readonly help: boolean;
  readonly format: FixFormatName;
  readonly backend: string;
  /** Rule ids; empty for all. */
  readonly rules: ReadonlySet<string>;
  readonly dryRun: boolean;
  readonly stored: boolean;
  readonly store: boolean;
  readonly yes: boolean;
  /** The team's convention for names. */
  readonly naming: Omit<Naming, 'repo'>;
}

/** Reads the arguments. @param backends ids that `--backend` may name @throws UsageError that names the mistake */
export function parseFixArguments(args: readonly string[], backends: readonly string[]): FixArguments {
  const { values, positionals } = parse(args);
  const format = oneOf(fixFormatNames, values.format, 'format');
  const backend = oneOf(backends, values.backend, 'backend');
  if (values.store && values.stored)
    throw new UsageError(
      '--store stores the values and --stored says that they are stored: use one of them.',
    );
  if (values.store && backend === 'env')
    throw new UsageError('--store is for secrets managers: name one with --backend.');
  const unknown = values.rule.filter((id) => !builtinRules.rules.some((rule) => rule.id === id));
  if (unknown.length > 0)
    throw new UsageError(`There is no rule ${unknown.join(', ')}; keylift rules lists them.`);
  return {
    help: values.help,
    paths: positionals.length > 0 ? positionals : ['.'],
    exclude: [...defaultExcludesFor(positionals), ...values.exclude],
    maxSize: defaultMaxFileSize,
    respectGitignore: !values['no-gitignore'],
    workers: availableParallelism(),
    all: false,
    format,
    backend,
    rules: new Set(values.rule),
    dryRun: values['dry-run'],
    stored: values.stored,
    store: values.store,
    yes: values.yes,
    naming: namingFrom(values['name-prefix'], values['manager-path'], values.environment),
  };
}

function namingFrom(prefix: string, path: string, environment: string): FixArguments['naming'] {
  const problems = [
    ['--name-prefix', prefixProblem(prefix)],
    ['--manager-path', pathProblem(path)],
    ['--environment', environmentProblem(environment)],
  ] as const;
  for (const [option, problem] of problems)
    if (problem !== undefined) throw new UsageError(`${option} can't be used. ${problem}`);
  return { prefix, path, environment };
}

function parse(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      backend: { type: 'string', default: 'env' },
      'dry-run': { type: 'boolean', default: false },
      exclude: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
      environment: { type: 'string', default: 'dev' },
      'manager-path': { type: 'string', default: '' },
      'name-prefix': { type: 'string', default: '' },
      'no-gitignore': { type: 'boolean', default: false },
      rule: { type: 'string', multiple: true, default: [] },
      store: { type: 'boolean', default: false },
      stored: { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
    },
  });
}
