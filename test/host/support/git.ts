// Git as the developer of a story uses it, below the workspace folder.
import { spawnSync } from 'node:child_process';
import { inWorkspace } from './workspace';

const identity = ['-c', 'user.name=Ada Author', '-c', 'user.email=ada@example.com'];

/** Runs git in a folder of the workspace and gives its output. @throws when it fails */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: inWorkspace(folder).fsPath,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
