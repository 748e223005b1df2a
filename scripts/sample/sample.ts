// Writes the sample project: a small shop in many languages, with keys in its code.
// The keys are made up when it is written: the templates in shop/ hold their shapes only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Random, seededRandom } from '../../src/base';
import { expandTemplates } from '../../src/rules/template';
import { inRepository } from '../repository';

/** Keys that stand in more than one file: `{{same:NAME}}` in the templates. */
const sharedShapes = { mailgun: 'key-{{hex:32}}' };

/** Always the same keys, so that pictures of the sample can be compared. */
const seed = 20_261;

/** Writes a fresh sample project to `folder` (absolute), in place of whatever is there. */
export function writeSample(folder: string): void {
  const templates = inRepository('scripts', 'sample', 'shop');
  const random = seededRandom(seed);
  const shared = new Map(Object.entries(sharedShapes).map(([name, shape]) => [name, fill(shape, random)]));
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(templates, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.template')) continue;
    const text = readFileSync(join(templates, name), 'utf8');
    const path = join(folder, name.slice(0, -'.template'.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fill(fillShared(text, shared), random));
  }
  makeRepository(folder);
}

function fillShared(text: string, shared: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{same:(\w+)\}\}/g, (_, name: string) => {
    const value = shared.get(name);
    if (value === undefined) throw new Error(`The sample has no shared key called ${name}.`);
    return value;
  });
}

function fill(text: string, random: Random): string {
  const { text: filled, problems } = expandTemplates(text, random);
  if (problems.length > 0) throw new Error(`A template of the sample is wrong: ${problems.join(' ')}`);
  return filled;
}

/**
 * The sample stands in a folder that this repository ignores; as a repository of its own, with everything committed,
 * it is an ordinary project. Without git on the machine it is a plain folder.
 */
function makeRepository(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  git(folder, ...author, 'commit', '--quiet', '--no-verify', '--message=Open the shop');
}

/** The user's own name, signature and hooks stay out of it. */
const author = [
  ['user.name', 'The Corner Shop'],
  ['user.email', 'shop@cornershop.example'],
  ['commit.gpgSign', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

function git(cwd: string, ...args: string[]): void {
  spawnSync('git', args, { cwd, stdio: 'ignore' });
}
