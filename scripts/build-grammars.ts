// Copies the WebAssembly of the tree-sitter runtime and of the grammars that languages use into dist/grammars.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../src/refactor/languages/registry.generated';
import { inRepository } from './repository';

const runtime = 'web-tree-sitter.wasm';

/** Where the package manager has put a file that the fixes read: the runtime's, or a grammar's. */
export function installedGrammar(fileName: string): string {
  return fileName === runtime
    ? inRepository('node_modules', 'web-tree-sitter', runtime)
    : inRepository('node_modules', '@vscode', 'tree-sitter-wasm', 'wasm', fileName);
}

/** The files that the fixes read, by name. */
export function grammarFiles(): readonly string[] {
  return [runtime, ...new Set(languages.map((language) => language.grammar))].sort();
}

function main(): void {
  const folder = inRepository('dist', 'grammars');
  mkdirSync(folder, { recursive: true });
  const wanted = grammarFiles();
  for (const file of readdirSync(folder)) {
    if (!wanted.includes(file)) rmSync(join(folder, file));
  }
  for (const file of wanted) copyFileSync(installedGrammar(file), join(folder, file));
  console.log(`Copied ${wanted.length} grammar files to dist/grammars`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
