// How a language's programs are built and run in the matrix.
import { backends } from '../../../src/refactor/backends/registry.generated';

/** The ids of all backends, for languages that prove each with their own tools alone. */
export const everyBackend: readonly string[] = backends.map(({ id }) => id);

export interface Toolchain {
  /** For people. */
  readonly title: string;
  readonly languageId: string;
  /** What the program's file is called when it is run. */
  readonly program: string;
  /** What a backend's lookup is run with, beyond the language itself: the package and its version, or a stand-in. */
  readonly uses: Readonly<Partial<Record<string, string>>>;
  /** How far a backend's lookup is proven by building alone, where nothing can be had to run it with. */
  readonly builds?: Readonly<Partial<Record<string, string>>>;
  /** The backends that are proven with the language's own tools alone, before any package is installed. */
  readonly bare: readonly string[];
  /** What is not to be had here, when something is. */
  missing(): Promise<string | undefined>;
  /**
   * Installs the packages below a folder; quick when they are there.
   * @throws Error when they can't be had
   */
  install?(cache: string): Promise<void>;
  /**
   * Checks and compiles a program; gives the command that runs it.
   * @throws Error with the compiler's message
   */
  build(file: string, folder: string, cache: string, backend: string): Promise<Command>;
}

export interface Command {
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}
