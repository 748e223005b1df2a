// Many fixes looked at before they are made: one edit in VS Code's refactor preview, and what became of each part.
import { workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BulkChange } from './bulkReport';
import type { DocumentScanner } from './documentScanner';
import type { FindingStore } from './findingStore';
import { hasUnsavedChanges, saveFileOf } from './textFiles';

/** What is planned for one document; its values are stored already. */
interface PlannedDocument {
  readonly document: TextDocument;
  readonly version: number;
  readonly wasDirty: boolean;
  readonly changes: readonly BulkChange[];
}

/** Collects the edits of documents, shows them, and tells which were taken. */
export class PreviewedFix {
  readonly #scanner: DocumentScanner;
  readonly #store: FindingStore;
  readonly #planned: PlannedDocument[] = [];
  /** All edits so far. */
  readonly edit = new WorkspaceEdit();

  constructor(scanner: DocumentScanner, store: FindingStore) {
    this.#scanner = scanner;
    this.#store = store;
  }

  add(document: TextDocument, changes: readonly BulkChange[]): void {
    const wasDirty = hasUnsavedChanges(document);
    this.#planned.push({ document, version: document.version, wasDirty, changes });
  }

  /** Opens the preview and waits for the user; files without unsaved changes are saved after it. */
  async apply(): Promise<readonly BulkChange[]> {
    const isCurrent = this.#planned.every(({ document, version }) => document.version === version);
    const isTaken = this.edit.size === 0 || (isCurrent && (await workspace.applyEdit(this.edit)));
    const reason = isCurrent
      ? leftOut
      : 'A file changed meanwhile, so nothing was changed: run the fix again.';
    const all: BulkChange[] = [];
    for (const { document, version, wasDirty, changes } of this.#planned) {
      await this.#scanner.scanNow(document);
      const left = new Set(this.#store.get(document.uri)?.secrets.map(({ finding }) => finding.fingerprint));
      const isLeft = ({ status, fingerprint }: BulkChange): boolean =>
        status === 'applied' && (!isTaken || (fingerprint !== undefined && left.has(fingerprint)));
      all.push(...changes.map((change) => (isLeft(change) ? refused(change, reason) : change)));
      if (!wasDirty && document.version !== version) await saveFileOf(document);
    }
    return all;
  }
}

const leftOut = 'You left it out in the preview. Its value is stored all the same.';

function refused({ place, title }: BulkChange, reason: string): BulkChange {
  return { place, title, status: 'refused', reason, notes: [] };
}
