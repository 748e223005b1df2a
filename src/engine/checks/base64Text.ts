// Decodes base64 in either alphabet, with or without padding, into bytes or text.
import { base64nopad, base64urlnopad } from '@scure/base';

/** The bytes, or undefined when the value is no clean base64. */
export function decodeBase64(value: string): Uint8Array | undefined {
  const bare = value.replace(/={1,2}$/, '');
  try {
    return (/[-_]/.test(bare) ? base64urlnopad : base64nopad).decode(bare);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a value whose last character may hold bits that belong to no byte, which no encoder writes and most
 * decoders pass over: a value that was cut or altered keeps its structure before them. Undefined for other characters.
 */
export function decodeBase64Loosely(value: string): Uint8Array | undefined {
  const bare = value.replace(/={1,2}$/, '');
  const loose = [0, 6, 4, 2][bare.length % 4] as number;
  if (loose === 0) return decodeBase64(bare);
  // A single character at the end holds no whole byte.
  if (loose === 6) return bare === '' ? undefined : decodeBase64(bare.slice(0, -1));
  const alphabet = /[-_]/.test(bare) ? urlAlphabet : plainAlphabet;
  const last = alphabet.indexOf(bare.slice(-1));
  return last < 0 ? undefined : decodeBase64(bare.slice(0, -1) + alphabet.charAt((last >> loose) << loose));
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const plainAlphabet = `${alphanumeric}+/`;
const urlAlphabet = `${alphanumeric}-_`;

/** The text in UTF-8, or undefined when the bytes are none or hold control characters. */
export function decodeBase64Text(value: string): string | undefined {
  const bytes = decodeBase64(value);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters are what tells binary from text
    return /[\x00-\x08\x0e-\x1f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The object that the value encodes, or undefined. */
export function decodeBase64Json(value: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(decodeBase64Text(value) ?? '');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
