// Everything the manifest and the code must agree on; test/unit/editor/manifest.test.ts compares the two.
import type { Confidence, Severity } from '../engine';

/** Ids of the commands, as they stand in package.json. */
export const commandIds = {
  scanWorkspace: 'keylift.scanWorkspace',
  cancelScan: 'keylift.cancelScan',
  rescan: 'keylift.rescan',
  showSecrets: 'keylift.showSecrets',
  showLog: 'keylift.showLog',
  fix: 'keylift.fix',
  fixWithName: 'keylift.fixWithName',
  fixElsewhere: 'keylift.fixElsewhere',
  fixOccurrences: 'keylift.fixOccurrences',
  previewOccurrences: 'keylift.previewOccurrences',
  fixFile: 'keylift.fixFile',
  previewFile: 'keylift.previewFile',
  fixWorkspace: 'keylift.fixWorkspace',
  ignoreHere: 'keylift.ignoreHere',
  ignoreEverywhere: 'keylift.ignoreEverywhere',
  explain: 'keylift.explain',
  aboutCredential: 'keylift.aboutCredential',
  mendEnvFile: 'keylift.mendEnvFile',
  openRulePage: 'keylift.openRulePage',
  aboutType: 'keylift.aboutType',
  showResponses: 'keylift.showResponses',
  rotate: 'keylift.rotate',
  copyIncidentRecord: 'keylift.copyIncidentRecord',
  checkLive: 'keylift.checkLive',
  groupByFile: 'keylift.groupByFile',
  groupByProvider: 'keylift.groupByProvider',
} as const;

/** The id of a command that package.json contributes. */
export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** Ids of views, as package.json contributes them. */
export const viewIds = { container: 'keylift', secrets: 'keylift.secrets' } as const;

/** Context keys that `when` clauses read. */
export const contextKeys = { grouping: 'keylift.grouping', scanning: 'keylift.scanning' } as const;

/** What a severity setting may say; `off` shows nothing. */
export type ShownSeverity = Severity | 'off';

/** The steps from the editor to the remote, as far as settings tell them apart. */
export type ExposureGroup = 'pushed' | 'committed' | 'tracked' | 'untracked' | 'ignored';

/** One step louder, one step quieter, as it is, or a hint. */
export type SeverityChange = 'raise' | 'keep' | 'lower' | 'hint';

/** The settings as the code uses them: checked, complete, read-only. */
export interface Settings {
  /** Scan while typing; otherwise when a document is opened and saved. */
  readonly scanOnType: boolean;
  /** Milliseconds between the last change and the scan. */
  readonly typingDelay: number;
  /** minimatch globs over paths relative to the workspace folder. */
  readonly exclude: readonly string[];
  /** Megabytes (of 1,000,000 bytes); larger files and documents are left out and listed. */
  readonly maxFileSize: number;
  /** The workspace scan leaves out what Git ignores. */
  readonly respectGitignore: boolean;
  /** Rule ids. */
  readonly disabledRules: readonly string[];
  readonly severity: Readonly<Record<Confidence, ShownSeverity>>;
  /** What the place in Git makes of it. */
  readonly severityByExposure: Readonly<Record<ExposureGroup, SeverityChange>>;
  /** Backend of the preferred fix. */
  readonly defaultBackend: string;
  /** What new variables begin with. */
  readonly namePrefix: string;
  /** Where entries lie in a secrets manager, with placeholders; empty for the manager's usual place. */
  readonly managerPath: string;
  /** For the placeholder {env}. */
  readonly environment: string;
  /** Whether a debug session that lacks a variable which a fix made is told of. */
  readonly checkDebugVariables: boolean;
  /** Providers may be asked whether a key still works: each time on the user's command, and with consent. */
  readonly askProviders: boolean;
}

/** The defaults, as they stand in package.json. */
export const defaultSettings: Settings = {
  scanOnType: true,
  typingDelay: 150,
  exclude: ['**/node_modules/**'],
  maxFileSize: 5,
  respectGitignore: true,
  disabledRules: [],
  severity: { certain: 'error', high: 'warning', medium: 'warning', low: 'information' },
  severityByExposure: {
    pushed: 'raise',
    committed: 'keep',
    tracked: 'keep',
    untracked: 'keep',
    ignored: 'lower',
  },
  defaultBackend: 'env',
  namePrefix: '',
  managerPath: '',
  environment: 'dev',
  checkDebugVariables: true,
  askProviders: false,
};

/** What all names of settings begin with. */
export const settingsSection = 'keylift';

/**
 * Settings that a folder may not decide until it is trusted: with them a stranger's folder could keep
 * Keylift quiet about what it holds.
 */
export const restrictedSettings: readonly (keyof Settings)[] = [
  'scanOnType',
  'exclude',
  'maxFileSize',
  'disabledRules',
  'severity',
  'severityByExposure',
];
