// What a table calls a value: tables of text files and drawn ones.
import type { Span } from '../../base';
import { cellsInText } from './columns';
import { drawnCellsOf } from './table';

/** Columns whose names say nothing: the cell before says what the value is. */
const values = /^(?:value|val|data|content|default)$/i;

/**
 * What a table calls the value that is a cell of its own: the name of its column, in a table of names and values the
 * cell before; undefined outside of tables with names.
 */
export function nameOfCell(text: string, value: Span): Span | undefined {
  const cells = cellsInText(text, value) ?? drawnCellsOf(text, value);
  if (!cells) return undefined;
  const { column, before } = cells;
  return values.test(text.slice(column.start, column.end)) ? before : column;
}
