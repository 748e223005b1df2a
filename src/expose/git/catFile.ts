// Objects as `git cat-file --batch` streams them: a header line, the content, a line end; no object is held whole.
import type { CancellationToken } from '../../base';
import { streamGit } from './gitProcess';
import type { Repository } from './repository';

/** What git keeps in its store. */
export type ObjectKind = 'blob' | 'commit' | 'tag' | 'tree';

/** Is told of objects one after the other, each as `begin`, its content, `end`. */
export interface ObjectVisitor {
  begin(name: string, kind: ObjectKind): void;
  /** A piece of the content; its memory is only lent. */
  content(piece: Buffer): void;
  end(): void;
  /** The object is not on this machine, or can't be read. */
  missing(name: string): void;
}

/** Streams the contents of objects, in the order of their names. @throws GitError | GitCancelled */
export async function readObjects(
  repository: Repository,
  names: Iterable<string> | AsyncIterable<string>,
  visitor: ObjectVisitor,
  token?: CancellationToken,
): Promise<void> {
  const reader = new BatchReader(visitor);
  const run = {
    program: repository.program,
    folder: repository.top,
    args: ['cat-file', '--batch', '--buffer'],
    input: inLines(names),
    ...(token ? { token } : {}),
  };
  for await (const chunk of streamGit(run)) reader.feed(chunk);
}

/** Lines in handfuls: one write for each would cost more than git's own work. */
async function* inLines(
  names: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let lines = '';
  for await (const name of names) {
    lines += `${name}\n`;
    if (lines.length < 16_384) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}

const lineEnd = 0x0a;

/** Cuts the stream into headers and contents. */
class BatchReader {
  readonly #visitor: ObjectVisitor;
  #header = '';
  /** Bytes of content still to come; the line end after it is one more. */
  #left = 0;
  #inContent = false;

  constructor(visitor: ObjectVisitor) {
    this.#visitor = visitor;
  }

  feed(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length)
      at = this.#inContent ? this.#readContent(chunk, at) : this.#readHeader(chunk, at);
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineEnd, at);
    this.#header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    const [name = '', kind, size] = this.#header.split(' ');
    this.#header = '';
    if (isObjectKind(kind) && size !== undefined) {
      this.#visitor.begin(name, kind);
      this.#left = Number(size);
      this.#inContent = true;
    } else this.#visitor.missing(name);
    return end + 1;
  }

  #readContent(chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + this.#left);
    if (end > at) this.#visitor.content(chunk.subarray(at, end));
    this.#left -= end - at;
    if (end === chunk.length) return end;
    this.#inContent = false;
    this.#visitor.end();
    return end + 1;
  }
}

function isObjectKind(kind: string | undefined): kind is ObjectKind {
  return kind === 'blob' || kind === 'commit' || kind === 'tag' || kind === 'tree';
}
