// Carries a plan out: the value is stored first, then one edit changes the source, so that one undo restores it.
import { Uri, workspace, type TextDocument } from 'vscode';
import type { Plan } from '../refactor';
import type { EnvStore } from './envStore';
import { isTrackedByGit } from './gitTracked';
import { addOthers, saveOthers } from './otherChanges';
import { sourceEdit } from './sourceEdit';
import { TextFileError } from './textFiles';

/** What became of it; `message` and `notes` are full sentences for people. */
export type Outcome =
  | { readonly kind: 'applied'; readonly message: string; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * @param version of the document the plan was made for; when it has moved on, the code is left alone
 * @param folder whose .env takes the value; may be missing for plans whose value a manager keeps
 */
export async function applyPlan(
  plan: Plan,
  document: TextDocument,
  version: number,
  folder: Uri | undefined,
  envStore: EnvStore,
): Promise<Outcome> {
  const isEnv = plan.store.target === 'env';
  if (isEnv) {
    if (!folder) return failed('There is no folder whose .env could take the value. The code is unchanged.');
    try {
      await envStore.store(folder, plan.store.name, plan.store.value);
    } catch (error) {
      if (!(error instanceof TextFileError)) throw error;
      return failed(`${error.message} The code is unchanged.`);
    }
  }
  const stored = isEnv
    ? `The value is in .env as ${plan.store.name}`
    : `The code now asks for ${plan.store.name}`;
  if (document.version !== version) {
    return failed(
      isEnv ? `${stored}, but the document changed meanwhile: run the fix again.` : changedMeanwhile,
    );
  }
  const edit = sourceEdit(plan.edits, document);
  const others = await addOthers(edit, plan.others ?? [], folder);
  if (others.kind === 'stale') return failed(isEnv ? `${stored}, but ${others.reason}` : others.reason);
  if (!(await workspace.applyEdit(edit))) {
    return failed(isEnv ? `${stored}, but the document can't be changed.` : "The document can't be changed.");
  }
  const unsaved = await saveOthers(others);
  const warning = isEnv && folder ? await trackedEnvNotes(folder) : [];
  const readBy = plan.others?.map(({ path }) => path).join(' and ');
  const message = readBy === undefined ? `${stored}.` : `${stored}, and ${readBy} declares it.`;
  return { kind: 'applied', message, notes: [...warning, ...unsaved, ...plan.notes] };
}

/** A warning when .gitignore does not keep a folder's .env out of commits. */
export async function trackedEnvNotes(folder: Uri): Promise<readonly string[]> {
  return (await isTrackedByGit(Uri.joinPath(folder, '.env'))) ? [trackedEnv] : [];
}

const trackedEnv =
  'Git tracks .env, so its next commit would hold the value: run "git rm --cached .env" and commit that first.';

/** Said when the plan was made for another text. */
export const changedMeanwhile =
  'The document changed meanwhile, so the code was left alone: run the fix again.';

function failed(message: string): Outcome {
  return { kind: 'failed', message };
}
