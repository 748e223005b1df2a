// "It can't be done here", made in one place.
import type { NotApplicable } from './types';

/** @param reason a full sentence for people, without the secret's value. */
export function notApplicable(reason: string): NotApplicable {
  return { kind: 'notApplicable', reason };
}
