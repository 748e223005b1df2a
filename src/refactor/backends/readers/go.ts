// The helper in Go: a function that panics. Package variables are initialised before `main`, so a missing secret stops the start.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the function itself needs. */
export const goImports: readonly Import[] = ['fmt', 'sync'].map((module) => ({ as: module, module }));

/** What a client that takes a context needs too. */
export const goContext: Import = { as: 'context', module: 'context' };

/** @param reader may use `check(err)`, and `ctx` where it imports the context; it ends with a string `value` */
export function goReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) => {
      const body = fetch(w);
      return laidOut(
        w,
        `
var ${w.helper}Cache ${w.local('sync')}.Map

// ${w.helper} reads a secret from ${manager}, once; a program without it can't go on.
func ${w.helper}(${parameter} string) string {
  if known, ok := ${w.helper}Cache.Load(${parameter}); ok {
    return known.(string)
  }
  check := func(err error) {
    if err != nil {
      panic(${w.local('fmt')}.Errorf("%s could not be read from ${manager}: %w", ${parameter}, err))
    }
  }
${body.includes('ctx') ? `  ctx := ${w.local('context')}.Background()\n` : ''}  ${nested(body, 1)}
  if value == "" {
    panic(${parameter} + " holds no text in ${manager}")
  }
  ${w.helper}Cache.Store(${parameter}, value)
  return value
}
`,
      );
    },
  };
}
