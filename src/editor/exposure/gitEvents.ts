// Tells when a repository moved: VS Code's own Git extension watches them already.
import { Disposable, EventEmitter, extensions, type Event } from 'vscode';
import { messageOf, type Log } from '../log';

interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
}

interface GitRepository {
  readonly state: {
    readonly HEAD?: { readonly commit?: string; readonly ahead?: number; readonly upstream?: unknown };
    readonly onDidChange: Event<void>;
  };
}

/** `moved`: a commit, a push or a fetch happened; otherwise the index or the files changed. */
export interface GitChange {
  readonly moved: boolean;
}

export class GitEvents {
  readonly #changed = new EventEmitter<GitChange>();
  readonly #listeners: { dispose(): unknown }[] = [this.#changed];

  readonly onDidChange: Event<GitChange> = this.#changed.event;

  /** Begins to listen; without the Git extension it stays silent, and saving is what brings news. */
  start(log: Log): void {
    this.#listen().catch((error: unknown) => {
      log.warn(`The Git extension can't be listened to: ${messageOf(error)}`);
    });
  }

  async #listen(): Promise<void> {
    const extension = extensions.getExtension<{ enabled: boolean; getAPI(version: 1): GitApi }>('vscode.git');
    if (!extension) return;
    const git = await extension.activate();
    if (!git.enabled) return;
    const api = git.getAPI(1);
    this.#listeners.push(api.onDidOpenRepository((repository) => this.#watch(repository)));
    for (const repository of api.repositories) this.#watch(repository);
  }

  dispose(): void {
    Disposable.from(...this.#listeners).dispose();
  }

  #watch({ state }: GitRepository): void {
    let before = stateKey(state);
    this.#changed.fire({ moved: true });
    this.#listeners.push(
      state.onDidChange(() => {
        const now = stateKey(state);
        this.#changed.fire({ moved: now !== before });
        before = now;
      }),
    );
  }
}

function stateKey({ HEAD }: GitRepository['state']): string {
  return JSON.stringify([HEAD?.commit, HEAD?.ahead, HEAD?.upstream]);
}
