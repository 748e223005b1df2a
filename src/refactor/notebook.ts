// A Jupyter notebook's file: the texts of its code cells, and edits of them as edits of the JSON around them.
// Source: the notebook format 4 (a cell's source is a text or a list of lines; metadata name the language).
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../base';
import type { Edit } from './types';

/** A code cell. Offsets are in its text, with line feeds, unless said otherwise. */
export interface NotebookCell {
  /** VS Code language id. */
  readonly languageId: string;
  readonly text: string;
  /** The characters of the file that hold the source, quotation marks included. */
  readonly fileSpan: Span;
  /** Where a character of the text stands in the file. */
  toFile(offset: number): number;
  /** Edits of the text as edits of the file: all else stays as it is written. */
  inFile(edits: readonly Edit[]): readonly Edit[];
}

/** The code cells by position; undefined when the text is no notebook of the present format. */
export function notebookCells(text: string): readonly NotebookCell[] | undefined {
  const root = parseTree(text);
  const cells = root && findNodeAtLocation(root, ['cells']);
  if (!root || cells?.type !== 'array') return undefined;
  const usual = languageOf(root);
  return (cells.children ?? []).flatMap((cell): NotebookCell[] => {
    const source = findNodeAtLocation(cell, ['source']);
    if (valueAt(cell, 'cell_type') !== 'code' || !source) return [];
    const read = new Source(text, source);
    if (!read.isText) return [];
    const own = valueAt(cell, 'metadata', 'vscode', 'languageId');
    const languageId = magicOf(read.text) ?? own ?? usual;
    const fileSpan = { start: source.offset, end: source.offset + source.length };
    return [
      {
        languageId,
        text: read.text,
        fileSpan,
        toFile: (at) => read.toFile(at),
        inFile: (edits) => read.inFile(edits),
      },
    ];
  });
}

function valueAt(node: Node, ...path: readonly string[]): string | undefined {
  const value: unknown = findNodeAtLocation(node, [...path])?.value;
  return typeof value === 'string' ? value : undefined;
}

function languageOf(root: Node): string {
  const name =
    valueAt(root, 'metadata', 'language_info', 'name') ?? valueAt(root, 'metadata', 'kernelspec', 'language');
  const id = (name ?? 'python').toLowerCase();
  return kernels[id] ?? id;
}

/** Kernels' names of languages that VS Code calls otherwise. */
const kernels: Readonly<Record<string, string>> = {
  'c#': 'csharp',
  bash: 'shellscript',
  sh: 'shellscript',
  ipython: 'python',
};

/** The language that a cell's first line gives it. */
function magicOf(text: string): string | undefined {
  const name = /^%%(\w+)/.exec(text)?.[1];
  return name === undefined ? undefined : (magics[name] ?? 'plaintext');
}

const magics: Readonly<Record<string, string>> = {
  bash: 'shellscript',
  sh: 'shellscript',
  javascript: 'javascript',
  js: 'javascript',
  ruby: 'ruby',
  time: 'python',
  timeit: 'python',
  capture: 'python',
  python: 'python',
  python3: 'python',
};

/** A string of the file that holds a part of the text. */
interface Part {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** For each of its characters, and for its end, the offset in the file. */
  readonly offsets: readonly number[];
}

class Source {
  readonly #parts: readonly Part[];
  /** What stands between two lines of a list; undefined where the source is one text. */
  readonly #between: string | undefined;
  readonly #onlyAscii: boolean;
  readonly text: string;
  readonly isText: boolean;

  constructor(file: string, source: Node) {
    const strings = source.type === 'array' ? (source.children ?? []) : [source];
    this.isText = strings.length > 0 && strings.every(({ type }) => type === 'string');
    const [first, second] = strings;
    const between =
      first && second ? file.slice(first.offset + first.length, second.offset) : aloneBetween(file, source);
    this.#between = source.type === 'array' ? between : undefined;
    this.#onlyAscii = !/[^\0-\x7f]/.test(file);
    const parts: Part[] = [];
    let text = '';
    for (const node of this.isText ? strings : []) {
      const offsets = offsetsOf(file, node);
      const value = String(node.value);
      parts.push({ start: text.length, end: text.length + value.length, offsets });
      text += value;
    }
    this.#parts = parts;
    this.text = text;
  }

  /** At a seam of two lines: in the later one. */
  toFile(offset: number): number {
    const part = this.#parts.findLast(({ start }) => start <= offset);
    return part?.offsets[offset - part.start] ?? 0;
  }

  inFile(edits: readonly Edit[]): readonly Edit[] {
    return edits.map(({ span, text }) => {
      const start = this.toFile(span.start);
      const end = span.end === span.start ? start : this.toFile(span.end);
      return { span: { start, end }, text: this.#written(text, span.end) };
    });
  }

  /** As it stands between the quotation marks; each line of a list ends its string. */
  #written(text: string, end: number): string {
    const escaped = JSON.stringify(text).slice(1, -1);
    const plain = this.#onlyAscii
      ? escaped.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : escaped;
    if (this.#between === undefined) return plain;
    const seam = `\\n"${this.#between}"`;
    const lines = splitLines(plain);
    // No empty string is left where the text ends with the line.
    if (lines.length > 1 && lines.at(-1) === '' && end === this.text.length)
      return `${lines.slice(0, -1).join(seam)}\\n`;
    return lines.join(seam);
  }
}

/** At line feeds as JSON writes them, not at a backslash before an n. */
function splitLines(escaped: string): readonly string[] {
  return escaped
    .replace(/\\(?:n|(.))/g, (whole, other?: string) => (other === undefined ? '\n' : whole))
    .split('\n');
}

/** Where a list has one string: as that one is laid out. */
function aloneBetween(file: string, source: Node): string {
  const [only] = source.children ?? [];
  return `,${only ? file.slice(source.offset + 1, only.offset) : ''}`;
}

/** Offsets in the file of a string's characters, UTF-16 units, and of its closing quotation mark. */
function offsetsOf(file: string, { offset, length }: Node): readonly number[] {
  const offsets: number[] = [];
  const end = offset + length - 1;
  for (let at = offset + 1; at < end;) {
    offsets.push(at);
    if (file[at] !== '\\') at += 1;
    else at += file[at + 1] === 'u' ? 6 : 2;
  }
  return [...offsets, end];
}
