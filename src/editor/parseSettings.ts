// Turns what a user wrote in settings.json into options that can be trusted; no `vscode`, so that it is tested alone.
import type { Confidence } from '../engine';
import { environmentProblem, pathProblem, prefixProblem } from '../refactor';
import {
  defaultSettings,
  type ExposureGroup,
  type SeverityChange,
  type Settings,
  type ShownSeverity,
} from './contributions';

/** Settings that can be used as they are. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** One sentence for each value that was not usable and was replaced by its default. */
  readonly problems: readonly string[];
}

/** Reads each setting through `get`; a value of the wrong kind gives the default and a problem. */
export function parseSettings(get: (key: keyof Settings) => unknown): ParsedSettings {
  const problems: string[] = [];

  function read<T>(
    key: keyof Settings,
    fallback: T,
    wanted: string,
    accept: (value: unknown) => T | undefined,
  ): T {
    const value = get(key);
    if (value === undefined || value === null) return fallback;
    const accepted = accept(value);
    if (accepted !== undefined) return accepted;
    problems.push(`keylift.${key} is not ${wanted}; the default is used.`);
    return fallback;
  }

  const severity = read(
    'severity',
    defaultSettings.severity,
    'an object of severities by confidence',
    asSeverities,
  );
  const settings: Settings = {
    scanOnType: read('scanOnType', defaultSettings.scanOnType, 'true or false', asBoolean),
    typingDelay: read('typingDelay', defaultSettings.typingDelay, 'a number from 0 to 10000', (value) =>
      asNumber(value, 0, 10_000),
    ),
    exclude: read('exclude', defaultSettings.exclude, 'a list of globs', asStrings),
    maxFileSize: read('maxFileSize', defaultSettings.maxFileSize, 'a number of megabytes above 0', (value) =>
      asNumber(value, 0.001, 500),
    ),
    respectGitignore: read('respectGitignore', defaultSettings.respectGitignore, 'true or false', asBoolean),
    disabledRules: read('disabledRules', defaultSettings.disabledRules, 'a list of rule ids', asStrings),
    severity,
    namePrefix: read('namePrefix', defaultSettings.namePrefix, 'the beginning of a variable name', (value) =>
      asText(value, prefixProblem),
    ),
    managerPath: read(
      'managerPath',
      defaultSettings.managerPath,
      'a path with {name}, and with {repo} or {env} if you like',
      (value) => asText(value, pathProblem),
    ),
    environment: read(
      'environment',
      defaultSettings.environment,
      'a name of letters, digits, `_`, `.` and `-`',
      (value) => asText(value, environmentProblem),
    ),
    severityByExposure: read(
      'severityByExposure',
      defaultSettings.severityByExposure,
      'an object of raise, keep, lower or hint by pushed, committed, tracked, untracked and ignored',
      asSeverityChanges,
    ),
    defaultBackend: read('defaultBackend', defaultSettings.defaultBackend, 'the name of a backend', asName),
    checkDebugVariables: read(
      'checkDebugVariables',
      defaultSettings.checkDebugVariables,
      'true or false',
      asBoolean,
    ),
    askProviders: read('askProviders', defaultSettings.askProviders, 'true or false', asBoolean),
  };
  return { settings, problems };
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function asNumber(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

function asStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function asText(value: unknown, problem: (text: string) => string | undefined): string | undefined {
  return typeof value === 'string' && problem(value) === undefined ? value : undefined;
}

function asName(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const shownSeverities: ReadonlySet<unknown> = new Set<ShownSeverity>([
  'error',
  'warning',
  'information',
  'hint',
  'off',
]);

function asSeverities(value: unknown): Record<Confidence, ShownSeverity> | undefined {
  return asChoices(value, defaultSettings.severity, isShownSeverity);
}

function isShownSeverity(value: unknown): value is ShownSeverity {
  return shownSeverities.has(value);
}

const severityChanges: ReadonlySet<unknown> = new Set<SeverityChange>(['raise', 'keep', 'lower', 'hint']);

function asSeverityChanges(value: unknown): Record<ExposureGroup, SeverityChange> | undefined {
  return asChoices(value, defaultSettings.severityByExposure, isSeverityChange);
}

function isSeverityChange(value: unknown): value is SeverityChange {
  return severityChanges.has(value);
}

/** Partial objects are completed by the defaults, so that one can change one line only. */
function asChoices<Key extends string, Choice>(
  value: unknown,
  defaults: Readonly<Record<Key, Choice>>,
  isChoice: (value: unknown) => value is Choice,
): Record<Key, Choice> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const result: Record<Key, Choice> = { ...defaults };
  for (const [key, choice] of Object.entries(value)) {
    if (!isKeyOf(defaults, key) || !isChoice(choice)) return undefined;
    result[key] = choice;
  }
  return result;
}

function isKeyOf<Key extends string>(values: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(values, key);
}
