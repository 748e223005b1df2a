// Words in names whose values are digests: random by nature, public by purpose.
import { identifierWords } from './identifierWords';

const digestWords = new Set(
  `mac md5 sha sha1 sha224 sha256 sha384 sha512 shasum hash hashes hashed checksum checksums digest integrity etag commit revision
   rev sri fingerprint thumbprint blake2 blake3 crc crc32 gitsha`.split(/\s+/),
);

/** True when a word of the name says that the value is a digest. */
export function isDigestName(name: string): boolean {
  const words = identifierWords(name);
  // A key of something is a key: REV_API_KEY, commitToken; but not when it is hashed.
  if (!words.includes('hashed') && /^(?:key|token|secret|password|salt)$/.test(words.at(-1) ?? ''))
    return false;
  // The words of `file_md5` are file, md and 5.
  return words.some((word, at) => digestWords.has(word) || digestWords.has(`${word}${words[at + 1] ?? ''}`));
}
