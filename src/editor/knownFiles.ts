// Files that a workspace scan has listed and that are not open: looked at again when what holds for them changes.
import { Disposable, workspace, type Uri } from 'vscode';
import type { FindingStore } from './findingStore';
import { messageOf, type Log } from './log';
import { isOpen } from './place';
import type { SecretFinder } from './secretFinder';

export class KnownFiles {
  readonly #store: FindingStore;
  readonly #finder: SecretFinder;
  readonly #log: Log;
  /** Files whose findings are shown in an open notebook's cells instead. */
  readonly #inNotebooks = new Set<string>();

  constructor(store: FindingStore, finder: SecretFinder, log: Log) {
    this.#store = store;
    this.#finder = finder;
    this.#log = log;
  }

  start(): Disposable {
    return Disposable.from(
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#store.get(uri)?.origin === 'scan') void this.#refresh([uri]);
      }),
      workspace.onDidOpenNotebookDocument(({ uri }) => {
        if (!this.#store.get(uri)) return;
        this.#inNotebooks.add(uri.toString());
        this.#store.delete([uri]);
      }),
      workspace.onDidCloseNotebookDocument(({ uri }) => {
        if (this.#inNotebooks.delete(uri.toString())) void this.#refresh([uri]);
      }),
      workspace.onDidDeleteFiles(({ files }) => this.#forgetBelow(files)),
      workspace.onDidRenameFiles(({ files }) => this.#forgetBelow(files.map((file) => file.oldUri))),
    );
  }

  /** Looks again at all of them, after a change of settings or of an ignore file. */
  refreshAll(): void {
    const known = this.#store.all().filter(({ origin }) => origin === 'scan');
    void this.#refresh(known.map(({ uri }) => uri).filter((uri) => !isOpen(uri)));
  }

  async #refresh(files: readonly Uri[]): Promise<void> {
    for (const uri of files) {
      try {
        const secrets = await this.#finder.findInFile(uri);
        if (!isOpen(uri)) this.#store.set([{ uri, secrets, origin: 'scan' }]);
      } catch (error) {
        this.#log.warn(`${uri.path} could not be looked at again: ${messageOf(error)}`);
      }
    }
  }

  /** Folders are deleted and renamed with all they hold. */
  #forgetBelow(uris: readonly Uri[]): void {
    const gone = this.#store.all().filter((file) =>
      uris.some((uri) => {
        const [path, root] = [file.uri.toString(), uri.toString()];
        return path === root || path.startsWith(`${root}/`);
      }),
    );
    this.#store.delete(gone.map(({ uri }) => uri));
  }
}
