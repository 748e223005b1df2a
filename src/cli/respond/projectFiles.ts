// The project's files for the inventory: what git ignores is left out, but for the .env files, which hold the values.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSource } from '../../respond';
import { decode, defaultExcludes, defaultMaxFileSize, isFailure, walk } from '../../scan';

/** @param root absolute */
export async function projectFiles(root: string): Promise<FileSource> {
  const paths: string[] = [];
  const problems: string[] = [];
  for await (const found of walk({ paths: [root], root, exclude: defaultExcludes, respectGitignore: true })) {
    if (found.kind === 'file') paths.push(found.path);
    // A folder may have such a name too: Python's environments do.
    else if (found.reason === 'gitignored' && isEnvFile(found.path) && (await isFile(join(root, found.path))))
      paths.push(found.path);
    else if (isFailure(found.reason)) problems.push(`${found.path} was not read: it ${found.detail}.`);
  }
  return { paths, problems, read: (path) => textOf(join(root, path)) };
}

function isEnvFile(path: string): boolean {
  return /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]+\.env)$/.test(path);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > defaultMaxFileSize) return undefined;
    const decoded = decode(await readFile(file));
    // No text, so nothing that names a variable: read, and empty.
    return decoded.kind === 'text' ? decoded.text : '';
  } catch {
    return undefined;
  }
}
