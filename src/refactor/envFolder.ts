// The three texts that change when a folder's .env takes a value: .gitignore, .env and .env.example.
import type { Masked } from '../base';
import { addEnvEntry, addExampleEntry } from './envFile';
import { ensureIgnored } from './gitignoreText';
import type { NotApplicable } from './types';

/** Texts by file name; undefined stands for a file that is missing. */
export type EnvFolder = Readonly<Record<EnvFolderFile, string | undefined>>;

/** The files that a fix keeps in step. */
export type EnvFolderFile = '.gitignore' | '.env' | '.env.example';

/** One file with its new text. */
export interface NewFile {
  readonly name: EnvFolderFile;
  readonly text: string;
}

/** The files that change, to be written in this order. */
export interface EnvChange {
  readonly kind: 'change';
  readonly files: readonly NewFile[];
}

/**
 * What storing a value changes. `.gitignore` comes first, so that the value is never in a file that Git would
 * pick up; `.env` before its example.
 * @param ignored whether Git ignores `.env` already, by whatever file
 */
export function addToEnvFolder(
  before: EnvFolder,
  name: string,
  value: Masked,
  ignored: boolean,
): EnvChange | NotApplicable {
  const env = addEnvEntry(before['.env'] ?? '', name, value);
  if (env.kind === 'notApplicable') return env;
  const ignore = before['.gitignore'];
  const after: readonly { readonly name: EnvFolderFile; readonly text: string | undefined }[] = [
    { name: '.gitignore', text: ignored ? ignore : ensureIgnored(ignore ?? '') },
    { name: '.env', text: env.text },
    { name: '.env.example', text: addExampleEntry(before['.env.example'] ?? '', name) },
  ];
  const files = after.flatMap(({ name: file, text }) =>
    text === undefined || text === before[file] ? [] : [{ name: file, text }],
  );
  return { kind: 'change', files };
}
