// The small cancellation interface of the cores; a VS Code token satisfies it as it is.

/** Asked between steps of long work; once true it stays true. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** For callers that never cancel. */
export const neverCancelled: CancellationToken = Object.freeze({ isCancellationRequested: false });

/** A token and the means to cancel it. */
export class CancellationSource {
  #cancelled = false;
  readonly token: CancellationToken;

  constructor(parent: CancellationToken = neverCancelled) {
    const isCancelled = (): boolean => this.#cancelled || parent.isCancellationRequested;
    this.token = {
      get isCancellationRequested() {
        return isCancelled();
      },
    };
  }

  cancel(): void {
    this.#cancelled = true;
  }
}
