// The structure of a JSON Web Token (RFC 7519, RFC 7515).
import { decodeBase64Json } from './base64Text';
import type { Check } from './check';

/** Holds, and proves, when header and payload decode to JSON objects and the header names an algorithm. */
export const jwt: Check = (value) => {
  const [header, payload] = value.split('.');
  const algorithm = decodeBase64Json(header ?? '')?.['alg'];
  return {
    holds: typeof algorithm === 'string' && decodeBase64Json(payload ?? '') !== undefined,
    proves: true,
    text: 'header and payload of the token decode',
  };
};
