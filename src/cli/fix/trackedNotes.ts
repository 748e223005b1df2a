// Warns of .env files that Git tracks: those are committed in spite of .gitignore.
import { join } from 'node:path';
import { EnvFiles } from '../../expose';

/** Full sentences. @param folders absolute, whose .env has taken a value */
export async function trackedNotes(folders: readonly string[]): Promise<readonly string[]> {
  const envFiles = new EnvFiles();
  const notes: string[] = [];
  for (const folder of folders) {
    const file = join(folder, '.env');
    const tracking = await envFiles.trackingOf(file);
    if (tracking.kind === 'tracked')
      notes.push(
        `Git tracks ${file}, so its next commit would hold the values: run "git rm --cached .env" there and commit that first.`,
      );
    if (tracking.kind === 'unknown')
      notes.push(`Whether Git tracks ${file} is not known: ${tracking.reason}`);
  }
  return notes;
}
