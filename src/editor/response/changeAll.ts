// Several files changed together: all of them, or none. Pure.

/** A file and the text that it is to get. */
export interface TextChange<File> {
  /** For people. */
  readonly name: string;
  readonly file: File;
  readonly before: string;
  readonly after: string;
}

/** Some files have their new text and could not be put back; the message is for people. */
export class HalfChanged extends Error {
  override readonly name = 'HalfChanged';
  readonly names: readonly string[];

  /** @param names of those that have the new text */
  constructor(names: readonly string[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.names = names;
  }
}

/**
 * Writes the files in their order.
 * @throws what `write` throws, once those before have their old text again; HalfChanged where one has not
 */
export async function changeAll<File>(
  changes: readonly TextChange<File>[],
  write: (file: File, text: string) => Promise<void>,
): Promise<void> {
  const written: TextChange<File>[] = [];
  for (const change of changes) {
    try {
      await write(change.file, change.after);
    } catch (error) {
      const left = await putBack(written, write);
      throw left.length === 0 ? error : new HalfChanged(left, error);
    }
    written.push(change);
  }
}

/** @returns those that could not be */
async function putBack<File>(
  changes: readonly TextChange<File>[],
  write: (file: File, text: string) => Promise<void>,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { name, file, before } of changes) {
    try {
      await write(file, before);
    } catch {
      left.push(name);
    }
  }
  return left;
}
