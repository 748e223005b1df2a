// Real repositories for tests, made by git itself in a temporary folder, with identities and dates of their own.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from './temporaryFolder';

/** A folder with one or more repositories; `remove` when done. */
export class GitSandbox {
  readonly folder: TemporaryFolder = temporaryFolder();
  #minute = 0;

  /** Makes a repository and gives its absolute path. */
  init(name: string, ...options: string[]): string {
    const path = join(this.folder.path, name);
    mkdirSync(path, { recursive: true });
    this.git(path, 'init', '--quiet', '--initial-branch=main', ...options);
    return path;
  }

  /** Runs git and gives its output. @throws when it fails */
  git(folder: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      env: { ...process.env, ...this.#identity() },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  /** Writes files below a repository and commits them; gives the commit. */
  commit(
    repository: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    message = 'Change',
  ): string {
    for (const [path, content] of Object.entries(files)) {
      this.folder.write(join(repository, path).slice(this.folder.path.length + 1), content);
      this.git(repository, 'add', '--force', '--', path);
    }
    this.git(repository, 'commit', '--quiet', '--allow-empty', '-m', message);
    return this.git(repository, 'rev-parse', 'HEAD');
  }

  remove(): void {
    this.folder.remove();
  }

  /** Each command is a minute later, so that "first" and "last" mean something. */
  #identity(): Record<string, string> {
    const minute = String(this.#minute++ % 60).padStart(2, '0');
    const hour = String(10 + Math.floor(this.#minute / 60)).padStart(2, '0');
    const date = `2024-05-01T${hour}:${minute}:00+00:00`;
    return {
      GIT_AUTHOR_NAME: 'Ada Author',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Carl Committer',
      GIT_COMMITTER_EMAIL: 'carl@example.com',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
  }
}
