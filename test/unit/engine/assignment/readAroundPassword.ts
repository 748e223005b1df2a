// Reads the assignments of a text's one name that holds "password", as the tests of single readers compare them.
import { readAssignments } from '../../../../src/engine/assignment';

/** Form, name and value of what is read around the word, where no bare value may stand. */
export function readAroundPassword(text: string): readonly string[] {
  const at = text.search(/password/i);
  return readAssignments(text, at, at + 8, () => false).map(
    ({ key, value, form }) =>
      `${form}: ${text.slice(key.start, key.end)} ${text.slice(value.start, value.end)}`,
  );
}
