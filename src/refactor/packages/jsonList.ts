// Adds a package to a JSON package list (package.json, composer.json), in its order and its way of writing ranges.
import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { jsonLayoutOf } from '../jsonLayout';

/** The new text; undefined when the package is there already or the text is no JSON object. @param key `dependencies` */
export function addToJson(text: string, key: string, name: string, version: string): string | undefined {
  const root = parseTree(text);
  if (root?.type !== 'object') return undefined;
  const others = ['devDependencies', 'peerDependencies', 'optionalDependencies', 'require-dev'];
  if ([key, ...others].some((group) => findNodeAtLocation(root, [group, name]))) return undefined;
  const group = findNodeAtLocation(root, [key]);
  const entries = entriesOf(group);
  const names = entries.map(([entry]) => entry);
  const isSorted = names.every((entry, index) => index === 0 || (names[index - 1] ?? '') <= entry);
  const place = isSorted ? names.filter((entry) => entry < name).length : names.length;
  const edits = modify(text, [key, name], rangeOf(entries.map(([, range]) => range)) + version, {
    formattingOptions: jsonLayoutOf(text),
    // A new group goes to the end of the file.
    getInsertionIndex: (properties) => (group ? place : properties.length),
  });
  return applyEdits(text, edits);
}

function entriesOf(node: Node | undefined): readonly (readonly [string, string])[] {
  return (node?.children ?? []).map(({ children }) => [
    String(children?.[0]?.value ?? ''),
    String(children?.[1]?.value ?? ''),
  ]);
}

/** What most of the ranges begin with. */
function rangeOf(ranges: readonly string[]): string {
  const count = (start: RegExp): number => ranges.filter((range) => start.test(range)).length;
  const [caret, tilde, exact] = [count(/^\^/), count(/^~/), count(/^\d/)];
  if (exact > caret && exact > tilde) return '';
  return tilde > caret ? '~' : '^';
}
