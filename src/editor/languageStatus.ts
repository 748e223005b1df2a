// Says at the file itself when it is not scanned, or not completely, and why; silent otherwise.
import { Disposable, languages, LanguageStatusSeverity, window } from 'vscode';
import { commandIds } from './contributions';
import type { DocumentScanner } from './documentScanner';

/** A status entry of the active editor, shown while its document is left out. */
export function registerLanguageStatus(scanner: DocumentScanner): Disposable {
  const item = languages.createLanguageStatusItem('keylift.scanState', []);
  item.name = 'Keylift';
  const refresh = (): void => {
    const document = window.activeTextEditor?.document;
    const shortfall = document && scanner.shortfallOf(document.uri);
    if (!document || !shortfall) {
      item.selector = [];
      return;
    }
    item.selector = [{ scheme: document.uri.scheme, pattern: '**' }];
    item.text = shortfall.kind === 'notScanned' ? 'Not scanned for secrets' : 'Scanned for secrets in part';
    item.detail = shortfall.reason;
    item.severity = LanguageStatusSeverity.Warning;
    item.command = { command: commandIds.showLog, title: 'Show log' };
  };
  refresh();
  return Disposable.from(item, window.onDidChangeActiveTextEditor(refresh), scanner.onDidScan(refresh));
}
