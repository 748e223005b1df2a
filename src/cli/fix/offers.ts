// What is offered after the fixes: changes of other files, told and never made.
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type FixedFile, offersFor } from '../../refactor';
import { errorCode } from '../../scan';
import type { OfferedChange } from './change';
import { maskedText } from './maskedText';
import { posixPath } from './posixPath';
import type { SecretFinder } from './secretFinder';
import { TextFileError, type TextFiles } from './textFiles';

/** The fixed files of one project. */
export interface FixedFolder {
  /** Absolute; the paths of `files` lie below it. */
  readonly folder: string;
  readonly files: readonly FixedFile[];
}

/** What the offers are read with. */
export interface OfferParts {
  readonly files: TextFiles;
  readonly finder: Pick<SecretFinder, 'valuesIn'>;
  /** Absolute; offers are told by their paths from here. */
  readonly workingFolder: string;
}

/** What is offered, and in full sentences what could not be found out. */
export interface Offered {
  readonly offers: readonly OfferedChange[];
  readonly notes: readonly string[];
}

/** What is offered is never needed for the code to be right, so that a project that can't be read ends no run. */
export async function offeredChanges(
  { files, finder, workingFolder }: OfferParts,
  { folder, files: fixed }: FixedFolder,
): Promise<Offered> {
  try {
    const found = await offersFor(
      fixed,
      (path) => files.read(join(folder, path)),
      (path) => readdir(join(folder, path)),
    );
    const offers = found.map(({ path: inFolder, before, after, ...offer }) => {
      const path = posixPath(relative(workingFolder, join(folder, inFolder)));
      const values = [...finder.valuesIn(path, before), ...finder.valuesIn(path, after)];
      return { ...offer, path, before: maskedText(before, values), after: maskedText(after, values) };
    });
    return { offers, notes: [] };
  } catch (error) {
    const reason = error instanceof TextFileError ? error.message : `${errorCode(error)}.`;
    return { offers: [], notes: [`What else the project in ${folder} needs is not known: ${reason}`] };
  }
}
