// Which finding a command means: the one behind an id or a tree entry, else the one at the cursor.
import { window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { DocumentScanner } from './documentScanner';
import type { FindingStore, LocatedSecret } from './findingStore';
import { isNotebookFile } from './place';

/** A finding in an open document whose text it was found in. */
export interface Target {
  readonly document: TextDocument;
  readonly secret: LocatedSecret;
}

export class Targets {
  readonly #store: FindingStore;
  readonly #scanner: DocumentScanner;

  constructor(store: FindingStore, scanner: DocumentScanner) {
    this.#store = store;
    this.#scanner = scanner;
  }

  /**
   * @param argument an id, an entry of the Secrets view, or anything else for "at the cursor"
   * @returns the finding in the document's present text; undefined, after a message, when there is none
   */
  async resolve(argument: unknown): Promise<Target | undefined> {
    const id = idOf(argument);
    const target = id === undefined ? await this.#atCursor() : await this.#byId(id);
    if (!target) {
      void window.showInformationMessage(
        id === undefined
          ? 'Keylift: there is no secret at the cursor.'
          : 'Keylift: this secret is no longer there.',
      );
    }
    return target;
  }

  async #byId(id: string): Promise<Target | undefined> {
    const known = this.#store.byId(id);
    if (!known) return undefined;
    if (isNotebookFile(known.uri)) return this.#inNotebook(known);
    const document = await workspace.openTextDocument(known.uri);
    if (!(await this.#bringUpToDate(document))) return undefined;
    const secret = this.#store.byId(id);
    return secret && { document, secret };
  }

  /** The same value in one of the notebook's cells, which is opened for it. */
  async #inNotebook({ uri, finding }: LocatedSecret): Promise<Target | undefined> {
    const notebook = await workspace.openNotebookDocument(uri);
    await window.showNotebookDocument(notebook);
    for (const { document } of notebook.getCells()) {
      await this.#bringUpToDate(document);
      const secrets = this.#store.get(document.uri)?.secrets ?? [];
      const secret = secrets.find((one) => one.finding.fingerprint === finding.fingerprint);
      if (secret) return { document, secret };
    }
    return undefined;
  }

  async #atCursor(): Promise<Target | undefined> {
    const editor = window.activeTextEditor;
    if (!editor) return undefined;
    if (!(await this.#bringUpToDate(editor.document))) return undefined;
    const secret = nearCursor(this.#store.get(editor.document.uri)?.secrets ?? [], editor);
    return secret && { document: editor.document, secret };
  }

  /** The user may go on typing meanwhile; what belongs to an older text is never acted on. */
  async #bringUpToDate(document: TextDocument): Promise<boolean> {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (this.#store.get(document.uri)?.version === document.version) return true;
      await this.#scanner.scanNow(document);
    }
    return this.#store.get(document.uri)?.version === document.version;
  }
}

/** The finding that the selection touches, else the only one on its line. */
function nearCursor(secrets: readonly LocatedSecret[], editor: TextEditor): LocatedSecret | undefined {
  const { selection } = editor;
  const touched = secrets.find((secret) => secret.range.intersection(selection) !== undefined);
  if (touched) return touched;
  const { line } = selection.active;
  const onLine = secrets.filter((secret) => secret.range.start.line <= line && line <= secret.range.end.line);
  return onLine.length === 1 ? onLine[0] : undefined;
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'object' && argument !== null && 'secretId' in argument) {
    return typeof argument.secretId === 'string' ? argument.secretId : undefined;
  }
  return undefined;
}
