// A parsed shape, for tests that need one.
import { type ParsedShape, parseShape } from '../../../../src/rules/shape/parse';

/** @throws Error when the shape does not parse: the test is wrong then. */
export function parsed(source: string): ParsedShape {
  const shape = parseShape(source);
  if (typeof shape === 'string') throw new Error(shape);
  return shape;
}
