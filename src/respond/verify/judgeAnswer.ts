// What a provider's answer says of a credential. Whatever the rule does not foresee is "unknown".
import type { LiveAnswer, VerifySpec } from './types';

/** @param text the answer's body, or its beginning; it is looked at and not kept */
export function judgeAnswer(spec: VerifySpec, status: number, text: string): LiveAnswer {
  if (status >= 300 && status < 400)
    return unknown(status, 'The provider sent the request elsewhere; it was not followed.');
  if (status === 429) return unknown(status, 'The provider asked for fewer requests. Try again later.');
  if (status >= 500) return unknown(status, 'The provider had an error of its own. Try again later.');
  const { live, dead } = spec.answer ?? {};
  const doubt = spec.note === undefined ? '' : ` ${spec.note}`;
  if (spec.dead.includes(status) && holdsOne(text, dead)) {
    return { verdict: 'dead', status, reason: `The provider refuses it.${doubt}` };
  }
  if (spec.live.includes(status) && holdsOne(text, live)) {
    return { verdict: 'live', status, reason: 'The provider accepts it.' };
  }
  return unknown(status, `The answer proves neither that it works nor that it does not.${doubt}`);
}

function holdsOne(text: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((part) => text.includes(part));
}

function unknown(status: number, reason: string): LiveAnswer {
  return { verdict: 'unknown', status, reason };
}
