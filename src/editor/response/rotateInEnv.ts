// The new value of a rotation goes into .env, and can be taken back.
import { Uri, workspace } from 'vscode';
import type { Masked } from '../../base';
import { replaceEnvEntry } from '../../refactor';
import { isDotenv, type Use } from '../../respond';
import { trackedEnvNotes } from '../applyPlan';
import type { EnvStore } from '../envStore';
import { readText, TextFileError, writeText } from '../textFiles';
import { changeAll } from './changeAll';
import { nameFor, type Rotated, type RotationSubject } from './rotationSubject';

/**
 * Replaces the old value wherever .env files have it; where none has, adds the variable.
 * @throws TextFileError when all files are as they were, HalfChanged when some are not
 */
export async function rotateInEnv(
  subject: RotationSubject,
  value: Masked,
  envStore: EnvStore,
): Promise<Rotated | undefined> {
  const entries = entriesOf(subject);
  const changes =
    entries.length > 0 ? await replaced(entries, subject, value) : await added(subject, value, envStore);
  if (!changes) return undefined;
  const folders = new Set(changes.map(({ uri }) => Uri.joinPath(uri, '..').toString()));
  const notes = await Promise.all([...folders].map((folder) => trackedEnvNotes(Uri.parse(folder))));
  const undo = async (): Promise<string> => {
    await undoChanges(changes);
    return 'The .env files are as they were.';
  };
  return { notes: notes.flat(), undo: { title: 'Undo', run: undo } };
}

/** The .env entries that hold the old value. */
export function entriesOf({ inventory }: RotationSubject): readonly Use[] {
  const uses = inventory?.groups.flatMap((group) => group.uses) ?? [];
  return uses.filter(({ kind, value, path }) => kind === 'defines' && value === 'this' && isDotenv(path));
}

/** A file as it was and as it is. */
interface Change {
  readonly uri: Uri;
  readonly before: string | undefined;
  readonly after: string;
}

async function replaced(
  entries: readonly Use[],
  { uriOf }: RotationSubject,
  value: Masked,
): Promise<readonly Change[] | undefined> {
  const changes = new Map<string, Change & { readonly before: string }>();
  for (const { path, name = '' } of entries) {
    const uri = uriOf(path);
    if (!uri) throw new TextFileError(`${path} is in no open folder any more.`);
    const before = changes.get(path)?.before ?? (await readText(uri)) ?? '';
    const result = replaceEnvEntry(changes.get(path)?.after ?? before, name, value);
    if (result.kind === 'notApplicable') throw new TextFileError(`${path}: ${result.reason}`);
    changes.set(path, { uri, before, after: result.text });
  }
  const files = [...changes.values()];
  await changeAll(
    files.map(({ uri, before, after }) => ({
      name: workspace.asRelativePath(uri),
      file: uri,
      before,
      after,
    })),
    writeText,
  );
  return files;
}

async function added(
  subject: RotationSubject,
  value: Masked,
  envStore: EnvStore,
): Promise<readonly Change[] | undefined> {
  const first = subject.incident.places
    .map(({ path }) => subject.uriOf(path))
    .find((uri) => uri !== undefined);
  const folder = (first && workspace.getWorkspaceFolder(first)) ?? workspace.workspaceFolders?.[0];
  if (!folder) throw new TextFileError('There is no folder whose .env could take the value.');
  const uri = Uri.joinPath(folder.uri, '.env');
  const before = await readText(uri);
  await envStore.store(folder.uri, nameFor(subject), value);
  return [{ uri, before, after: (await readText(uri)) ?? '' }];
}

/** Puts the texts back, unless somebody has gone on with them. */
async function undoChanges(changes: readonly Change[]): Promise<void> {
  for (const { uri, before, after } of changes) {
    if ((await readText(uri)) !== after) {
      throw new TextFileError(`${workspace.asRelativePath(uri)} has changed since: undo it by hand.`);
    }
    if (before === undefined) await workspace.fs.delete(uri);
    else await writeText(uri, before);
  }
}
