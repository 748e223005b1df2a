// Which variables the fixes of this workspace have made: names and files, never values.
import type { Memento, Uri } from 'vscode';
import type { MadeVariable } from '../refactor';
import type { FixedDocument } from './offers';
import { fileOf, relativePath, storageFolderOf } from './place';

/** Older ones have proved themselves by then. */
const most = 200;

export class MadeVariables {
  readonly #memory: Memento;

  /** @param memory of the workspace */
  constructor(memory: Memento) {
    this.#memory = memory;
  }

  of(folder: Uri): readonly MadeVariable[] {
    return this.#memory.get<readonly MadeVariable[]>(keyOf(folder), []);
  }

  /** Remembers what plans have put into `.env`. */
  async add(fixed: readonly FixedDocument[]): Promise<void> {
    for (const { document, plan } of fixed) {
      const folder = storageFolderOf(document);
      const { target, name, reference } = plan.store;
      if (!folder || (target !== 'env' && reference === undefined)) continue;
      const path = relativePath(folder, fileOf(document));
      const others = this.of(folder).filter((made) => made.name !== name || made.path !== path);
      await this.#memory.update(keyOf(folder), [...others, { name, path }].slice(-most));
    }
  }
}

function keyOf(folder: Uri): string {
  return `keylift.madeVariables ${folder.toString()}`;
}
