// The place of a value, with what a table calls it: there the name stands in another line.
import type { Span } from '../base';
import { insertedColumnOf, nameOfCell } from './assignment';
import { describeContext, type ValueContext } from './context';

/** What surrounds a value that a shape found, in a table as well. */
export function placeOf(text: string, span: Span): ValueContext {
  const context = describeContext(text, span);
  const key = nameOfCell(text, span) ?? insertedColumnOf(text, span);
  return key ? { ...context, key, kind: 'text' } : context;
}
