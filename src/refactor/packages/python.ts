// Adds a package to requirements.txt or pyproject.toml, pinned as its neighbours are.
import { lineEndOf } from '../style';
import { insertLine, type ListLine } from './lines';

/** The new text; undefined when the package is there, or when the file pins hashes, which only a tool can make. */
export function addToRequirements(text: string, name: string, version: string): string | undefined {
  if (/--hash=|--require-hashes/.test(text)) return undefined;
  const lines = text.split(/\r?\n/);
  const list = lines.flatMap((line, index): ListLine[] => {
    const found = /^([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
    return found === undefined ? [] : [{ index, name: found }];
  });
  if (list.some((entry) => sameName(entry.name, name))) return undefined;
  const pin = pinOf(list.map(({ index }) => lines[index] ?? ''));
  return insertLine(text, list, name, name + (pin === '' ? '' : pin + version));
}

/** The new text; undefined when the package is there, or when the file lists dependencies in no known way. */
export function addToPyproject(text: string, name: string, version: string): string | undefined {
  const array = /^dependencies[ \t]*=[ \t]*\[([^\]]*)\]/m.exec(sectionOf(text, 'project') ?? '');
  if (array) return addToArray(text, array[0], array[1] ?? '', name, version);
  const poetry = sectionOf(text, 'tool.poetry.dependencies');
  if (poetry === undefined || new RegExp(`^["']?${escaped(name)}["']?[ \\t]*=`, 'mi').test(poetry))
    return undefined;
  const trimmed = poetry.trimEnd();
  return text.replace(trimmed, () => `${trimmed}${lineEndOf(text)}${name} = "^${version}"`);
}

function addToArray(
  text: string,
  whole: string,
  inner: string,
  name: string,
  version: string,
): string | undefined {
  const items = [...inner.matchAll(/(["'])([^"']*)\1/g)];
  if (items.some(([, , item = '']) => sameName(/^[A-Za-z0-9._-]*/.exec(item)?.[0] ?? '', name)))
    return undefined;
  const quote = items[0]?.[1] ?? '"';
  const pin = pinOf(items.map(([, , item = '']) => item));
  const entry = quote + name + (pin === '' ? '' : pin + version) + quote;
  const end = lineEndOf(text);
  const content = inner.trimEnd().replace(/,$/, '');
  const indent = /\n([ \t]+)\S/.exec(inner)?.[1];
  const list =
    indent === undefined
      ? `[${content.trim() === '' ? entry : `${content}, ${entry}`}]`
      : `[${content},${end}${indent}${entry},${end}]`;
  return text.replace(whole, () => whole.slice(0, whole.indexOf('[')) + list);
}

/** The lines of a TOML table, its heading included. */
function sectionOf(text: string, name: string): string | undefined {
  return new RegExp(`^\\[${escaped(name)}\\][^\\n]*\\n(?:(?!\\[)[^\\n]*(?:\\n|$))*`, 'm').exec(text)?.[0];
}

/** Python takes `-`, `_` and `.` for the same. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');
  return plain(a) === plain(b);
}

/** How most entries give their version; nothing when they don't. */
function pinOf(entries: readonly string[]): string {
  const count = (pin: string): number => entries.filter((entry) => entry.includes(pin)).length;
  const [best = ''] = ['==', '~=', '>='].sort((a, b) => count(b) - count(a));
  return entries.length === 0 || count(best) * 2 >= entries.length ? best : '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
