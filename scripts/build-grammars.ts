// Copies the WebAssembly of the tree-sitter runtime and of the grammars that languages use into dist/grammars.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../src/refactor/languages/registry.generated';
import { inRepository } from './repository';

const runtime = 'web-tree-sitter.wasm';

/** Files that do not come with most grammars, by the folder of the package that has them. */
const elsewhere: Readonly<Record<string, string>> = {
  [runtime]: 'web-tree-sitter',
  'tree-sitter-kotlin.wasm': '@tree-sitter-grammars/tree-sitter-kotlin',
  'tree-sitter-swift.wasm': '@cursorless/tree-sitter-wasms/out',
};

/** Where the package manager has put a file that the fixes read: the runtime's, or a grammar's. */
export function installedGrammar(fileName: string): string {
  const folder = elsewhere[fileName] ?? '@vscode/tree-sitter-wasm/wasm';
  const file = inRepository('node_modules', folder, fileName);
  if (!existsSync(file)) throw new Error(`${fileName} is not installed: run npm ci`);
  return file;
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
