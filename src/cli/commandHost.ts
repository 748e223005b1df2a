// What a command is given instead of reaching for the process: streams, folder, cancellation.
import type { CancellationToken } from '../base';

/** Where a command writes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

export interface CommandHost {
  /** Absolute path of the working directory. */
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Asks for yes or no on the terminal; undefined where there is none. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** False when the user asks for plain text (NO_COLOR). */
  readonly colour: boolean;
  readonly token: CancellationToken;
  /** The bundled worker, absolute. */
  readonly workerFile: string;
  /** Where the grammars of the fixes lie, absolute. */
  readonly grammarFolder: string;
}
