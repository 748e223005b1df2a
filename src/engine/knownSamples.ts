// Values that stand in documentation, specifications and well-known test suites: public, so that nothing is lost.
// Only digests are kept, so that this repository holds nothing that looks like a live key. They are made by
// `npm run build:samples`; each is the first 64 bits of the SHA-256 of the value in its canonical form.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { armoredBody } from './checks/armor';
import data from './knownSamples.generated.json';

/** Where a value is published, for people; undefined for all others. */
export function knownSample(value: string): string | undefined {
  const claims = claimsOf(value);
  return sources.get(digestOf(value)) ?? (claims === undefined ? undefined : sources.get(digestOf(claims)));
}

/** The digest by which a value is known: 16 hexadecimal digits. */
export function digestOf(value: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, 16);
}

const sources: ReadonlyMap<string, string> = new Map(
  Object.entries(data).flatMap(([source, digests]) => digests.map((digest) => [digest, source] as const)),
);

/** One form for all spellings: a PEM block's body alone, hexadecimal in lower case without its `0x`. */
function canonical(value: string): string {
  if (/-----BEGIN /.test(value)) {
    const body = value.includes('PGP') ? '' : armoredBody(value);
    if (body !== '') return body;
    return value
      .replace(/-----[A-Z ]{3,60}-----/g, '')
      .replace(/(?<!\\)\\+[nrt]/g, '\n')
      .replace(/[A-Za-z-]{2,20}:[^\n]*(?:\n|$)/g, '')
      .replace(/[^A-Za-z0-9+/]/g, '');
  }
  // The same body without its markers.
  if (/^M[A-Za-z0-9+/\s]{60,}={0,2}$/.test(value)) return value.replace(/[\s=]/g, '');
  return /^(?:0x)?[0-9a-f]{32,}$/i.test(value) ? value.toLowerCase().replace(/^0x/, '') : value;
}

/** Tokens with the claims of a sample are samples, whatever key signed them. */
function claimsOf(value: string): string | undefined {
  return /^ey[\w-]{5,}\.(ey[\w-]{5,})\./.exec(value)?.[1];
}
