// Puts an entry into a table of a TOML package list: in order where the table is in order, else at its end.
import { insertLine, type ListLine } from './lines';

/** An entry, with the key as it is written. */
export interface TableEntry {
  readonly key: string;
  /** What stands behind the first `=`; of several lines the first. */
  readonly value: string;
}

interface Table {
  /** Index of the line with the heading. */
  readonly heading: number;
  readonly lines: readonly (ListLine & TableEntry)[];
}

/** The entries of a table; undefined when the text has none of that name. */
export function entriesOf(text: string, table: string): readonly TableEntry[] | undefined {
  return readTable(text, table)?.lines;
}

/** The new text; undefined when there is no such table. @param line `name = "1.0"` */
export function addEntry(text: string, table: string, name: string, line: string): string | undefined {
  const found = readTable(text, table);
  return found && insertLine(text, found.lines, name, line, found.heading + 1);
}

/** Offset behind the `=` of an entry; undefined when the table has none of that key. */
export function valueStart(text: string, table: string, key: string): number | undefined {
  const entry = readTable(text, table)?.lines.find((one) => one.key === key);
  if (!entry) return undefined;
  let line = 0;
  for (let index = 0; index < entry.index; index++) line = text.indexOf('\n', line) + 1;
  return text.indexOf('=', line) + 1;
}

function readTable(text: string, table: string): Table | undefined {
  const all = text.split(/\r?\n/);
  const heading = all.findIndex((line) => line.replace(/#.*/, '').trim() === `[${table}]`);
  if (heading < 0) return undefined;
  const next = all.findIndex((line, index) => index > heading && /^\s*\[/.test(line));
  const lines = all.slice(heading + 1, next < 0 ? undefined : next).flatMap((line, offset) => {
    const [, key = '', value = ''] = /^\s*(["']?[\w.-]+["']?)\s*=\s*(.*)$/.exec(line) ?? [];
    const index = heading + 1 + offset;
    // Poetry lists the language before the packages.
    const name = key === 'python' ? '' : key;
    return key === '' ? [] : [{ index, last: index + tailOf(all, index), name, key, value }];
  });
  return { heading, lines };
}

/** How many lines more an array or a table that is open takes. */
function tailOf(lines: readonly string[], index: number): number {
  let depth = 0;
  for (let at = index; at < lines.length; at++) {
    const bare = (lines[at] ?? '').replace(/"[^"]*"|'[^']*'|#.*/g, '');
    depth += (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
    if (depth <= 0) return at - index;
  }
  return 0;
}
