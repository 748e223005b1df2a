// The helper in Java: a nested class. Static initialisers may not throw checked exceptions, so it throws none.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the class itself needs. */
export const javaImports: readonly Import[] = [
  { as: 'Map', module: 'java.util.Map' },
  { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
];

/** @param reader assigns to a String `value` that is declared */
export function javaReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) =>
      laidOut(
        w,
        `
/** Reads secrets from ${manager}, each of them once. */
static final class ${w.helper} {
  private static final ${w.local('Map')}<String, String> KNOWN = new ${w.local('ConcurrentHashMap')}<>();

  static String read(String ${parameter}) {
    return KNOWN.computeIfAbsent(${parameter}, ${w.helper}::fetch);
  }

  private static String fetch(String ${parameter}) {
    String value;
    try {
      ${nested(fetch(w), 3)}
    } catch (Exception error) {
      throw new IllegalStateException(${parameter} + " could not be read from ${manager}", error);
    }
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException(${parameter} + " holds no text in ${manager}");
    }
    return value;
  }
}
`,
      ),
  };
}
