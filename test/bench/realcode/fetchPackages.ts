// Packages of npm as folders, each fetched once; nothing of them is run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder's name below the root: `@scope/name@1.2.3` is `scope-name-1.2.3`, as npm names its archives. */
function folderOf(named: string): string {
  return named.replace(/^@/, '').replace(/[/@]/g, '-');
}

/**
 * Fetches what is missing.
 *
 * @param packages as `name@version`
 * @throws Error when npm or tar fails; what was fetched stays
 */
export function fetchPackages(packages: readonly string[], root: string): void {
  for (const named of packages) {
    const folder = join(root, folderOf(named));
    if (existsSync(folder)) continue;
    const archives = mkdtempSync(join(tmpdir(), 'keylift-realcode-'));
    try {
      const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', archives, named];
      execFileSync('npm', pack, { stdio: ['ignore', 'ignore', 'inherit'] });
      const [archive] = readdirSync(archives);
      if (archive === undefined) throw new Error(`npm packed nothing for ${named}.`);
      mkdirSync(folder);
      execFileSync('tar', ['xzf', join(archives, archive), '-C', folder, '--strip-components=1']);
      console.error(`fetched ${named}`);
    } finally {
      rmSync(archives, { recursive: true, force: true });
    }
  }
}
