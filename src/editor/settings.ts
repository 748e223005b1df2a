// The settings, read once for each use and turned into plain options; the cores never see VS Code's configuration.
import { workspace, type Uri } from 'vscode';
import { settingsSection, type Settings } from './contributions';
import type { Log } from './log';
import { parseSettings } from './parseSettings';

/** Gives the settings that hold for a resource; unusable values are logged once and replaced by the default. */
export class SettingsReader {
  readonly #log: Log;
  readonly #reported = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param uri document or folder; none asks for the window's settings. */
  read(uri?: Uri): Settings {
    const configuration = workspace.getConfiguration(settingsSection, uri);
    const { settings, problems } = parseSettings((key) => configuration.get<unknown>(key));
    for (const problem of problems) {
      if (this.#reported.has(problem)) continue;
      this.#reported.add(problem);
      this.#log.warn(problem);
    }
    return settings;
  }
}
