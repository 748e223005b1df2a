// What a command is given instead of reaching for the process: streams, folder, cancellation.
import type { CancellationToken } from '../base';

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

export interface CommandHost {
  /** Absolute path of the working directory. */
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** False when the user asks for plain text (NO_COLOR). */
  readonly colour: boolean;
  readonly token: CancellationToken;
  /** The bundled worker, absolute. */
  readonly workerFile: string;
  /** Where the grammars of the fixes lie, absolute. */
  readonly grammarFolder: string;
}
