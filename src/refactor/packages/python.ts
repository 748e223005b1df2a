// Adds a package to requirements.txt or pyproject.toml, pinned as its neighbours are.
import { insertLine, type ListLine } from './lines';
import { addToArray, readArray } from './tomlArray';
import { addEntry, entriesOf, valueStart } from './tomlTable';

/**
 * The new text; undefined when the package is there, or when the file pins hashes, which only a tool can make.
 * @param version undefined where a tool chooses it
 */
export function addToRequirements(text: string, name: string, version?: string): string | undefined {
  if (/--hash=|--require-hashes/.test(text)) return undefined;
  const lines = text.split(/\r?\n/);
  const list = lines.flatMap((line, index): ListLine[] => {
    const found = /^([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
    return found === undefined ? [] : [{ index, name: found }];
  });
  if (list.some((entry) => sameName(entry.name, name))) return undefined;
  const pin = pinOf(list.map(({ index }) => lines[index] ?? ''));
  return insertLine(text, list, name, name + (pin === '' || version === undefined ? '' : pin + version));
}

/** The new text; undefined when the package is there, or when the file lists dependencies in no known way. */
export function addToPyproject(text: string, name: string, version: string): string | undefined {
  const start = valueStart(text, 'project', 'dependencies');
  if (start === undefined) return addToTable(text, 'tool.poetry.dependencies', name, version);
  const array = readArray(text, start);
  const items = array?.items.map((item) => item.text) ?? [];
  if (!array || items.some((item) => sameName(/^[A-Za-z0-9._-]*/.exec(item)?.[0] ?? '', name)))
    return undefined;
  const pin = pinOf(items);
  return addToArray(text, array, name + (pin === '' ? '' : pin + version));
}

/** The new text; undefined when the package is there, or when the file has no table of packages. */
export function addToPipfile(text: string, name: string, version: string): string | undefined {
  return addToTable(text, 'packages', name, version);
}

/** As most of the others give theirs: a caret, any version, or exactly this one. */
function addToTable(text: string, table: string, name: string, version: string): string | undefined {
  const entries = entriesOf(text, table)?.filter(({ key }) => key !== 'python');
  if (!entries || entries.some(({ key }) => sameName(key.replace(/["']/g, ''), name))) return undefined;
  const share = (start: RegExp): boolean =>
    entries.length > 0 && entries.filter(({ value }) => start.test(value)).length * 2 > entries.length;
  const any = share(/^["']\*/) || (entries.length === 0 && table === 'packages');
  const pin = share(/^["']==/) ? '==' : share(/^["']>=/) ? '>=' : share(/^["']\d/) ? '' : '^';
  // pipenv knows no caret.
  const range = any ? '*' : `${table === 'packages' && pin === '^' ? '>=' : pin}${version}`;
  return addEntry(text, table, name, `${name} = "${range}"`);
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
