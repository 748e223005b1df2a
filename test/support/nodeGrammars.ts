// Gives the fixes their grammars from the installed packages, as the edges give them from dist/grammars.
import { readFile } from 'node:fs/promises';
import { installedGrammar } from '../../scripts/build-grammars';
import { createRefactorer, type GrammarSource, type Refactorer } from '../../src/refactor';

export const nodeGrammars: GrammarSource = {
  read: async (fileName) => new Uint8Array(await readFile(installedGrammar(fileName))),
};

let shared: Refactorer | undefined;

/** One refactorer for all tests, so that each grammar is loaded once. */
export function refactorer(): Refactorer {
  return (shared ??= createRefactorer(nodeGrammars));
}
