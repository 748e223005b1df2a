// Grammars and the runtime that reads them, loaded when a fix first needs them.
import { Language as Grammar, Parser } from 'web-tree-sitter';
import type { GrammarSource } from '../types';

const runtimeFile = 'web-tree-sitter.wasm';

// The runtime is one to a process, whoever asks for it.
let runtime: Promise<void> | undefined;

/** Loads each grammar once. A failed load is tried again when next asked for. */
export class Grammars {
  readonly #source: GrammarSource;
  readonly #loaded = new Map<string, Promise<Grammar>>();

  constructor(source: GrammarSource) {
    this.#source = source;
  }

  /**
   * A parser for a grammar; the caller deletes it.
   * @throws when a file can't be read or is no grammar that the runtime understands.
   */
  async parser(fileName: string): Promise<Parser> {
    await this.#startRuntime();
    const grammar = await this.#load(fileName);
    const parser = new Parser();
    parser.setLanguage(grammar);
    return parser;
  }

  #startRuntime(): Promise<void> {
    runtime ??= this.#source
      .read(runtimeFile)
      .then((wasmBinary) => Parser.init({ wasmBinary }))
      .catch((error: unknown) => {
        runtime = undefined;
        throw error;
      });
    return runtime;
  }

  #load(fileName: string): Promise<Grammar> {
    const known = this.#loaded.get(fileName);
    if (known) return known;
    const loading = this.#source
      .read(fileName)
      .then((bytes) => Grammar.load(bytes))
      .catch((error: unknown) => {
        this.#loaded.delete(fileName);
        throw error;
      });
    this.#loaded.set(fileName, loading);
    return loading;
  }
}
