// Prepares a user data folder: quiet, repeatable settings and, when asked, an extension installed in place.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the editor keeps its settings and extensions; absolute paths. */
export interface UserData {
  readonly folder: string;
  readonly extensions: string;
}

/**
 * Writes settings that make a window quiet and the same every time. What the folder's settings file says goes before
 * them, and `fixed` before both.
 */
export function seedSettings(userData: UserData, fixed: Readonly<Record<string, unknown>> = {}): void {
  const folder = join(userData.folder, 'User');
  const file = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  const own = existsSync(file) ? readObject(file) : {};
  writeFileSync(file, `${JSON.stringify({ ...quietSettings, ...own, ...fixed }, undefined, 2)}\n`);
}

/** Lists an extension's own folder as installed, so that a plain address opens an editor that has it. */
export function installInPlace(userData: UserData, extension: string): void {
  const { publisher, name, version } = readObject(join(extension, 'package.json'));
  mkdirSync(userData.extensions, { recursive: true });
  const entry = {
    identifier: { id: `${String(publisher)}.${String(name)}` },
    version,
    location: { $mid: 1, path: extension, scheme: 'file' },
    metadata: {},
  };
  writeFileSync(join(userData.extensions, 'extensions.json'), JSON.stringify([entry]));
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  // The browser workbench would save by itself, and tests of unsaved changes would depend on the clock.
  'files.autoSave': 'off',
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'security.workspace.trust.startupPrompt': 'never',
};

function readObject(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${file} does not hold a JSON object.`);
  return { ...value };
}
