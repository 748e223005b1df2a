// Names of a language's own library: lookups are written with the short ones, which a file may give another meaning.
import type { Node } from 'web-tree-sitter';
import type { Site } from './language';
import { occurs } from './syntax';

/** What lookups use of a language without an import, and how a file can hide it. */
export interface Library {
  /** Short names, each with the long one that nothing in a file hides. */
  readonly names: Readonly<Record<string, string>>;
  /** Types of the nodes that are names. */
  readonly identifiers: readonly string[];
  /** True where a name gets a meaning of its own. */
  isDeclared(name: Node): boolean;
}

/** True when the file gives the name a meaning of its own, anywhere: the long name is right in any case. */
export function isHidden({ root, text }: Site, library: Library, name: string): boolean {
  if (!occurs(text, name)) return false;
  return root
    .descendantsOfType([...library.identifiers])
    .some((node) => node.text === name && library.isDeclared(node));
}

/** Writes a lookup's code with the long names of what the file hides. */
export function unhidden(site: Site, library: Library): (code: string) => string {
  const hidden = Object.keys(library.names).filter((name) => isHidden(site, library, name));
  if (hidden.length === 0) return (code) => code;
  // Texts stay as they are; a name behind a dot is a member of something else.
  const parts = new RegExp(
    `"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'|(?<![\\w.$:\\\\])(?:${hidden.join('|')})(?!\\w)`,
    'g',
  );
  return (code) => code.replace(parts, (part) => library.names[part] ?? part);
}
