// Packages of Maven Central, as a pom.xml lists them, in a folder of the cache.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../run';

/**
 * Puts the jars into `lib` below `home`; quick when they are there for the same list.
 * @throws Error when they can't be had
 */
export async function installMavenPackages(pom: string, home: string): Promise<void> {
  const stamp = join(home, 'asked.xml');
  if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(pom))) return;
  // What an older list brought could hide what this one lacks.
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  copyFileSync(pom, join(home, 'pom.xml'));
  const copy = ['mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
  await install(copy, { cwd: home });
  copyFileSync(pom, stamp);
}
