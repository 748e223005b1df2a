// The project's files for the inventory: what git ignores is left out, but for the .env files, which hold the values.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSource } from '../../respond';
import { decode, defaultExcludes, defaultMaxFileSize, isFailure, walk } from '../../scan';

/** @param root absolute */
export async function projectFiles(root: string): Promise<FileSource> {
  const paths: string[] = [];
  const problems: string[] = [];
  for await (const found of walk({ paths: [root], root, exclude: defaultExcludes, respectGitignore: true })) {
    if (found.kind === 'file' || (found.reason === 'gitignored' && isEnvFile(found.path)))
      paths.push(found.path);
    else if (isFailure(found.reason)) problems.push(`${found.path} was not read: it ${found.detail}.`);
  }
  return { paths, problems, read: (path) => textOf(join(root, path)) };
}

function isEnvFile(path: string): boolean {
  return /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]+\.env)$/.test(path);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    if (bytes.length > defaultMaxFileSize) return undefined;
    const decoded = decode(bytes);
    // No text, so nothing that names a variable: read, and empty.
    return decoded.kind === 'text' ? decoded.text : '';
  } catch {
    return undefined;
  }
}
