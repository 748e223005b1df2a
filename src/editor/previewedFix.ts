// Many fixes looked at before they are made: one edit in VS Code's refactor preview, and what became of each part.
import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { applyEdits, type OtherFile, OtherFiles } from '../refactor';
import type { BulkChange } from './bulkReport';
import type { DocumentScanner } from './documentScanner';
import type { FindingStore } from './findingStore';
import { type AddedChanges, addOthers, saveOthers } from './otherChanges';
import { hasUnsavedChanges, readText, saveFileOf } from './textFiles';

/** What is planned for one document; its values are stored already. */
interface PlannedDocument {
  readonly document: TextDocument;
  readonly version: number;
  readonly wasDirty: boolean;
  readonly changes: readonly BulkChange[];
}

/** The changes of other files that the documents of one folder need. */
interface FolderOthers {
  readonly folder: Uri;
  readonly files: OtherFiles;
}

/** What VS Code's refactor preview groups the edits under. */
export const previewConfirmation = { needsConfirmation: true, label: 'Move secrets out of the code' };

/** Collects the edits of documents, shows them, and tells which were taken. */
export class PreviewedFix {
  readonly #scanner: DocumentScanner;
  readonly #store: FindingStore;
  readonly #planned: PlannedDocument[] = [];
  readonly #others = new Map<string, FolderOthers>();
  /** By the address of the document: addresses of the other files that its code needs. */
  readonly #needs = new Map<string, readonly string[]>();
  /** All edits of the documents so far. */
  readonly edit = new WorkspaceEdit();

  constructor(scanner: DocumentScanner, store: FindingStore) {
    this.#scanner = scanner;
    this.#store = store;
  }

  add(document: TextDocument, changes: readonly BulkChange[]): void {
    const wasDirty = hasUnsavedChanges(document);
    this.#planned.push({ document, version: document.version, wasDirty, changes });
  }

  /** What is planned for other files of a folder. */
  othersIn(folder: Uri): OtherFiles {
    const known = this.#others.get(folder.toString()) ?? { folder, files: new OtherFiles() };
    this.#others.set(folder.toString(), known);
    return known.files;
  }

  /** Adds what a document's code needs. @returns why that can't be done in one go with the rest */
  addOthers(
    document: TextDocument,
    folder: Uri | undefined,
    others: readonly OtherFile[],
  ): string | undefined {
    const own = document.uri.toString();
    const needs = folder ? others.map(({ path }) => Uri.joinPath(folder, path).toString()) : [];
    const isTwice =
      [...this.#needs.values()].flat().includes(own) || needs.some((one) => this.edit.has(Uri.parse(one)));
    if (isTwice) return 'Another fix of this run changes the same file: take that one first.';
    if (folder) this.othersIn(folder).add(others);
    this.#needs.set(own, needs);
    return undefined;
  }

  /** Opens the preview and waits for the user; files without unsaved changes are saved after it. */
  async apply(): Promise<readonly BulkChange[]> {
    const added = await this.#addAll();
    const isCurrent =
      this.#planned.every(({ document, version }) => document.version === version) &&
      added.every(({ kind }) => kind === 'added');
    const isTaken = this.edit.size === 0 || (isCurrent && (await workspace.applyEdit(this.edit)));
    const reason = isCurrent
      ? leftOut
      : 'A file changed meanwhile, so nothing was changed: run the fix again.';
    const missing = isTaken ? await this.#leftOut() : new Map<string, string>();
    if (isTaken) for (const one of added) await saveOthers(one);
    const all: BulkChange[] = [];
    for (const { document, version, wasDirty, changes } of this.#planned) {
      await this.#scanner.scanNow(document);
      const left = new Set(this.#store.get(document.uri)?.secrets.map(({ finding }) => finding.fingerprint));
      const isLeft = ({ status, fingerprint }: BulkChange): boolean =>
        status === 'applied' && (!isTaken || (fingerprint !== undefined && left.has(fingerprint)));
      const needed = this.#needs.get(document.uri.toString())?.find((one) => missing.has(one));
      all.push(
        ...changes.map((change) => {
          if (isLeft(change)) return refused(change, reason);
          return needed !== undefined && change.status === 'applied'
            ? incomplete(change, missing.get(needed) ?? '')
            : change;
        }),
      );
      if (!wasDirty && document.version !== version) await saveFileOf(document);
    }
    return all;
  }

  #addAll(): Promise<readonly AddedChanges[]> {
    return Promise.all(
      [...this.#others.values()].map(({ folder, files }) =>
        addOthers(this.edit, files.all(), folder, previewConfirmation),
      ),
    );
  }

  /** The other files whose change was not ticked: their paths by their addresses. */
  async #leftOut(): Promise<ReadonlyMap<string, string>> {
    const missing = new Map<string, string>();
    for (const { folder, files } of this.#others.values())
      for (const { path, before, edits } of files.all()) {
        const uri = Uri.joinPath(folder, path);
        if ((await readText(uri)) !== applyEdits(before, edits)) missing.set(uri.toString(), path);
      }
    return missing;
  }
}

const leftOut = 'You left it out in the preview. Its value is stored all the same.';

function refused({ place, title }: BulkChange, reason: string): BulkChange {
  return { place, title, status: 'refused', reason, notes: [] };
}

function incomplete({ place, title }: BulkChange, path: string): BulkChange {
  const reason = `Its code is changed, but you left out ${path}, through which it finds the value: undo, or add it there.`;
  return { place, title, status: 'failed', reason, notes: [] };
}
