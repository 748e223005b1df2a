// How a project reads its variables through a file other than the secret's: a schema, a settings class, a table.
import type { Node } from 'web-tree-sitter';
import type { Site } from './language';
import type { Lookup } from './lookup';
import type { FolderReader, TextReader } from './projectReaders';
import type { ProjectFacts } from './types';

/** The file of code that is asked about, and the project around it. */
export interface HabitFile {
  /** POSIX path below the project's folder. */
  readonly path: string;
  readonly dependencies: ProjectFacts['dependencies'];
  readonly read: TextReader;
  readonly list: FolderReader;
}

/** A file that variables are read through. */
export interface FoundSettings {
  /** POSIX path below the project's folder. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** As code in the asking file's folder names it in an import. */
  readonly module?: string;
}

/** Such a file, parsed. Its nodes live as long as the planning does. */
export interface Settings extends FoundSettings {
  readonly habit: Habit;
  readonly root: Node;
}

/** One such way. Adding one is adding a file to `habits/`. */
export interface Habit {
  /** The file's name without its ending. */
  readonly id: string;
  /** Families of the languages whose code goes this way. */
  readonly families: readonly string[];
  /** File name of the grammar's WebAssembly for a file that it found. */
  grammar(path: string): string;
  /** The files that this code reads its variables through: several are none that is evident. */
  find(file: HabitFile): Promise<readonly FoundSettings[]>;
  /** Names that the file gives a meaning already. */
  declared(settings: Settings): ReadonlySet<string>;
  /**
   * The lookup, with what it changes in the file; undefined where the file is not of a form that can be added to.
   * @param usual what the language would read the variable by
   */
  readEnv(site: Site, name: string, settings: Settings, usual: Lookup): Lookup | undefined;
}
