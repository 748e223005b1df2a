// Random keys for fingerprints.

/** 16 random bytes as hexadecimal; made anew for a session, or once for a repository's ignore file. */
export function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
