// A parser with the trees that it made, let go of together.
import type { Node } from 'web-tree-sitter';
import { notApplicable } from './notApplicable';
import type { Grammars } from './syntax';
import type { NotApplicable } from './types';

export interface Parsing {
  readonly kind: 'parsing';
  readonly parse: (text: string) => Node | undefined;
  readonly dispose: () => void;
}

/**
 * Trees live in the runtime's memory, where nothing collects them: all are let go of by `dispose`.
 * @param grammar file name of its WebAssembly @param title of the language, for the reason
 */
export async function parserFor(
  grammars: Grammars,
  grammar: string,
  title: string,
): Promise<Parsing | NotApplicable> {
  try {
    const parser = await grammars.parser(grammar);
    const trees: { delete(): void }[] = [];
    return {
      kind: 'parsing',
      parse: (text) => {
        const tree = parser.parse(text);
        if (tree) trees.push(tree);
        return tree?.rootNode;
      },
      dispose: () => {
        for (const tree of trees) tree.delete();
        parser.delete();
      },
    };
  } catch (error) {
    return notApplicable(`The grammar for ${title} could not be loaded: ${messageOf(error)}`);
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
