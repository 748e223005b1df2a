// The helper in Python: a cached function. The clients' own errors often don't name the secret.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the function itself needs. */
export const pythonImports: readonly Import[] = [{ as: 'functools', module: 'functools' }];

export function pythonReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: false,
    code: (w) =>
      laidOut(
        w,
        `
@${w.local('functools')}.cache
def ${w.helper}(${parameter}):
  try:
    ${nested(fetch(w), 2)}
  except Exception as error:
    raise RuntimeError(f${w.string(`{${parameter}} could not be read from ${manager}`)}) from error
  if not value:
    raise RuntimeError(f${w.string(`{${parameter}} holds no text in ${manager}`)})
  return value
`,
      ),
  };
}
