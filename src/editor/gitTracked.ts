// Whether Git tracks a file, asked of VS Code's own Git extension; a tracked `.env` is committed in spite of .gitignore.
import { extensions, type Uri } from 'vscode';

/** The few members of the Git extension's API (version 1) that are used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: Uri): GitRepository | null };
}

interface GitRepository {
  /** Rejects when the tree (here: the index) has no such path. */
  getObjectDetails(treeish: string, path: string): Promise<unknown>;
}

/** False too where nobody can tell: without the extension (browser), without a repository. */
export async function isTrackedByGit(file: Uri): Promise<boolean> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return false;
  try {
    const git = await extension.activate();
    const repository = git.enabled ? git.getAPI(1).getRepository(file) : null;
    if (!repository) return false;
    await repository.getObjectDetails('', file.fsPath);
    return true;
  } catch {
    return false;
  }
}
