// Checks that a value is base64 of something: bytes, JSON, a user and password.
import { decodeBase64, decodeBase64Json, decodeBase64Text } from './base64Text';
import type { Check } from './check';

/** Decodes cleanly. */
export const base64: Check = (value) => ({
  holds: decodeBase64(value) !== undefined,
  text: 'decodes as base64',
});

/** The value, or what follows its last `_`, `:` or prefix up to the first `ey`, decodes to a JSON object. */
export const base64Json: Check = (value) => ({
  holds: decodeBase64Json(value.slice(Math.max(0, value.search(/e[wy][A-Za-z0-9]/)))) !== undefined,
  proves: true,
  text: 'decodes to a JSON object',
});

/** Decodes to `user:password` with a password. */
export const basicAuth: Check = (value) => ({
  holds: /^[^:\s]{0,100}:\S{3,}$/.test(decodeBase64Text(value) ?? ''),
  text: 'decodes to a user and a password',
});

/** Base64 of 64 bytes, as Azure's storage and Cosmos keys are. */
export const azureStorageKey: Check = (value) => ({
  holds: decodeBase64(value)?.length === 64,
  text: 'decodes to 64 bytes',
});
