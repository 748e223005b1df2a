// Shapes as syntax trees, and the parts of regular expressions that shapes may not use.
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A shape and its syntax tree. */
export interface ParsedShape {
  readonly source: string;
  readonly pattern: AST.Pattern;
}

/** Parses a joined shape; a sentence instead when it is no regular expression. */
export function parseShape(source: string): ParsedShape | string {
  try {
    // The oldest runtime that has to read shapes is that of the oldest supported editor: nothing newer is accepted.
    const pattern = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
      unicode: false,
      unicodeSets: false,
    });
    return { source, pattern };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Sentences on what a shape may not hold: boundaries, back references, lengths without end. */
export function forbiddenParts(shape: ParsedShape): string[] {
  const found: string[] = [];
  visitRegExpAST(shape.pattern, {
    onAssertionEnter: (node) =>
      found.push(`"${node.raw}" looks at the surroundings; the engine supplies the boundaries.`),
    onBackreferenceEnter: (node) => found.push(`"${node.raw}" refers back.`),
    onQuantifierEnter: (node) => {
      if (node.max === Infinity) found.push(`"${node.raw}" has no upper bound.`);
    },
    onCapturingGroupEnter: (node) => {
      if (node.name !== 'secret' && node.name !== 'constant') {
        found.push(
          `"${shorten(node.raw)}" captures; write (?:…), (?<secret>…) around the secret itself, or (?<constant>…) around the name that holds it.`,
        );
      }
    },
  });
  return found;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
