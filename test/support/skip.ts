// Skips a test and keeps the reason, which the closing report of `npm test` names.
import type { Context } from 'mocha';

/** Skips the running test, or from a `before` the whole suite; `reason` is a few words on what is missing. */
export function skip(context: Context, reason: string): never {
  const running = context.runnable();
  if ('type' in running && running.type === 'hook')
    running.parent?.eachTest((test) => (test.title += suffix(reason)));
  else running.title += suffix(reason);
  return context.skip();
}

function suffix(reason: string): string {
  return ` (skipped: ${reason})`;
}
