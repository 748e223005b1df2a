// The status bar item: how many secrets are known, one click from the list.
import { Disposable, StatusBarAlignment, window } from 'vscode';
import { commandIds } from './contributions';
import type { FindingStore } from './findingStore';
import { count } from './messages';

/** Shows the item and keeps its count in step with the store. */
export function registerStatusBar(store: FindingStore): Disposable {
  const item = window.createStatusBarItem('keylift.status', StatusBarAlignment.Left, 0);
  item.name = 'Keylift Secrets';
  item.command = commandIds.showSecrets;
  const refresh = (): void => {
    const secrets = countWarnings(store);
    const summary = secrets === 0 ? 'no secrets found' : `${count(secrets, 'secret')} found`;
    item.text = secrets === 0 ? '$(shield)' : `$(shield) ${secrets.toLocaleString('en-US')}`;
    item.tooltip = `Keylift: ${summary}. Select to show the list.`;
    item.accessibilityInformation = { label: `Keylift: ${summary}`, role: 'button' };
  };
  refresh();
  item.show();
  return Disposable.from(item, store.onDidChange(refresh));
}

/** Hints stand where they belong and are not counted. */
export function countWarnings(store: FindingStore): number {
  let total = 0;
  for (const file of store.all()) {
    total += file.secrets.filter((secret) => secret.severity !== 'hint').length;
  }
  return total;
}
