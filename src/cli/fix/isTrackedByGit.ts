// Whether Git tracks a file: a tracked .env is committed in spite of .gitignore.
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

/** False too where nobody can tell: without git, without a repository. */
export function isTrackedByGit(file: string): Promise<boolean> {
  // A repository's own settings may name programs to run; listing the index needs none of them.
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '--error-unmatch', '--', file];
  return new Promise((resolve) => {
    execFile('git', args, { cwd: dirname(file) }, (error) => resolve(error === null));
  });
}
