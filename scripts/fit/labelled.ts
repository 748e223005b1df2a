// The lists of labels and the files that they are about, which lie in a cache outside of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../repository';
import { isPackageSource, packageFolder } from './packageFolders';

/** A row: source, package, path, line, then what the list has of its own. */
export type Row = readonly string[];

/** A labelled file, and what was made of it. */
export interface LabelledFile<T> {
  readonly text: string;
  /** Offsets; lines are counted by line feeds alone, as the tools that found them do. */
  readonly lineStarts: readonly number[];
  readonly read: T;
}

/** The lists: lines and single values that the scorer is fitted on, and values that it is measured by. */
export const lists = ['labels', 'values', 'unseen'] as const;

/** All rows of a list but its heading. */
export function rowsOf(list: (typeof lists)[number]): readonly Row[] {
  const rows = readFileSync(inRepository(`scripts/fit/${list}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.map((row) => row.split('\t'));
}

/** Reads each file once, however many rows are about it. */
export class LabelledFiles<T> {
  readonly #read: (text: string, path: string) => T;
  readonly #files = new Map<string, LabelledFile<T> | undefined>();

  constructor(read: (text: string, path: string) => T) {
    this.#read = read;
  }

  /** The file of a row; undefined when its package is not in the cache. */
  of([source = '', name = '', path = '']: Row): LabelledFile<T> | undefined {
    const file = isPackageSource(source) ? join(packageFolder(source, name), path) : '';
    if (!this.#files.has(file)) this.#files.set(file, existsSync(file) ? this.#open(file, path) : undefined);
    return this.#files.get(file);
  }

  #open(file: string, path: string): LabelledFile<T> {
    const text = readFileSync(file, 'utf8');
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
    return { text, lineStarts, read: this.#read(text, path) };
  }
}
