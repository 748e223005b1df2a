// The helper in Kotlin: an object of the package, which gets its values when it is first used, wherever it stands.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the object itself needs. */
export const kotlinImports: readonly Import[] = [
  { as: 'ConcurrentHashMap', module: 'java.util.concurrent.ConcurrentHashMap' },
  { as: 'error', module: 'kotlin.error' },
];

/** @param reader ends with an expression: the text, or null; it may use `variable("NAME")` of the environment */
export function kotlinReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) => {
      const body = fetch(w);
      return laidOut(
        w,
        `
/** Reads secrets from ${manager}, each of them once. */
internal object ${w.helper} {
  private val known = ${w.local('ConcurrentHashMap')}<String, String>()

  fun read(${parameter}: String): String = known.getOrPut(${parameter}) { fetch(${parameter}) }

  private fun fetch(${parameter}: String): String {
    val value: String? = try {
      ${nested(body, 3)}
    } catch (failure: Exception) {
      throw IllegalStateException("$${parameter} could not be read from ${manager}", failure)
    }
    return value?.ifEmpty { null } ?: ${w.local('error')}("$${parameter} holds no text in ${manager}")
  }
${body.includes('variable("') ? variable(w.local('error')) : ''}}
`,
      );
    },
  };
}

function variable(error: string): string {
  return `
  private fun variable(name: String): String =
    System.getenv(name)?.ifEmpty { null } ?: ${error}("$name is not set")
`;
}
