// How the files and folders of a project are read; supplied by the edge.

/** Gives the text of a file by its POSIX path below the project's folder; undefined when there is none. */
export type TextReader = (path: string) => Promise<string | undefined>;

/** Gives the names of the files in a folder, by its POSIX path below the project's folder; '' is the folder itself. */
export type FolderReader = (path: string) => Promise<readonly string[]>;

/** A reader that asks for each file once, however many want it; also for one that is not there. */
export function once(read: TextReader): TextReader {
  const texts = new Map<string, ReturnType<TextReader>>();
  return (path) => {
    const text = texts.get(path) ?? read(path);
    texts.set(path, text);
    return text;
  };
}
