// Source files below given folders, by language: read once, the same choice for the same seed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { SeededRandom } from './plant';

export interface SourceFile {
  readonly languageId: string;
  /** The folder that was named on the command line. */
  readonly tree: string;
  /** POSIX path below the tree. */
  readonly path: string;
  /** As an editor shows it, a byte order mark included. */
  readonly text: string;
}

const languageIds: Readonly<Record<string, string>> = {
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascriptreact',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'typescriptreact',
  '.py': 'python',
  '.java': 'java',
  '.go': 'go',
  '.rb': 'ruby',
  '.php': 'php',
  '.cs': 'csharp',
  '.sh': 'shellscript',
  '.bash': 'shellscript',
  '.kt': 'kotlin',
  '.rs': 'rust',
  '.swift': 'swift',
  '.ps1': 'powershell',
  '.psm1': 'powershell',
};

/** Code that nobody edits by hand says little about the fixes. */
const longestFile = 120_000;
const longestLine = 2_000;

/**
 * Up to `limit` files of each language, evenly drawn from all that the folders hold.
 * @param only the language that is wanted; all when undefined
 */
export function readTrees(
  folders: readonly string[],
  limit: number,
  random: SeededRandom,
  only?: string,
): SourceFile[] {
  const found = new Map<string, { readonly tree: string; readonly path: string }[]>();
  for (const tree of folders) {
    for (const path of filesBelow(tree)) {
      const languageId = languageOf(join(tree, path));
      if (languageId === undefined || (only !== undefined && languageId !== only)) continue;
      const list = found.get(languageId) ?? [];
      list.push({ tree, path });
      found.set(languageId, list);
    }
  }
  return [...found].flatMap(([languageId, all]) => drawn(languageId, all, limit, random));
}

function drawn(
  languageId: string,
  all: readonly { readonly tree: string; readonly path: string }[],
  limit: number,
  random: SeededRandom,
): SourceFile[] {
  const shuffled = all
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
  const files: SourceFile[] = [];
  const seen = new Set<string>();
  for (const { tree, path } of shuffled) {
    if (files.length === limit) break;
    const text = textOf(join(tree, path));
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    files.push({ languageId, tree, path, text });
  }
  return files;
}

function* filesBelow(tree: string): Generator<string> {
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.d\.[mc]?ts$|\.min\.js$/.test(entry.name)) continue;
    yield relative(tree, join(entry.parentPath, entry.name));
  }
}

/** By the ending, or by the first line of a file without one. */
function languageOf(file: string): string | undefined {
  const ending = extname(file);
  if (ending !== '') return languageIds[ending];
  if (statSync(file).size > longestFile) return undefined;
  return /^#!.*\b(?:ba|da|k|z)?sh\b/.test(readFileSync(file, 'latin1').slice(0, 80))
    ? 'shellscript'
    : undefined;
}

/** Undefined for what is no text, too long or made by a program. */
function textOf(file: string): string | undefined {
  if (statSync(file).size > longestFile) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    return text.split('\n').some((line) => line.length > longestLine) ? undefined : text;
  } catch {
    return undefined;
  }
}
