// How the files and folders of a project are read; supplied by the edge.

/** Gives the text of a file by its POSIX path below the project's folder; undefined when there is none. */
export type TextReader = (path: string) => Promise<string | undefined>;

/** Gives the names of the files in a folder, by its POSIX path below the project's folder; '' is the folder itself. */
export type FolderReader = (path: string) => Promise<readonly string[]>;
