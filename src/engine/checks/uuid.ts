// The structure of a UUID (RFC 9562).
import type { Check } from './check';

/** Demands the layout; doubts a version or variant that no generator sets. Being a UUID proves nothing about being a secret. */
export const uuid: Check = (value) => {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value))
    return { holds: false, text: 'is no UUID' };
  const version = /^.{14}([1-8]).{4}[89ab]/i.exec(value)?.[1];
  return version === undefined
    ? { holds: true, doubts: true, text: 'has the layout of a UUID, but no valid version' }
    : {
        holds: true,
        text: `is a well-formed UUID, ${version === '4' ? 'random (version 4)' : `version ${version}`}`,
      };
};
