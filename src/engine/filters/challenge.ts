// What a server and a client tell each other before the digest of a password, `Digest username="jo", nonce="x"`, and the
// nonces that stand beside the keys of a cipher's test vectors.
import { lineStart } from '../context';
import type { Filter } from './filter';

/** Code units of the header before the value. */
const reach = 400;
const scheme = /\b(?:Digest|Hmac|Signature)\s{1,4}[a-z-]{2,12}\s?=|\brealm=\\?["'].{1,200},\s{0,4}nonce=/i;
const part = /\b(?:username|realm|c?nonce|opaque|uri|keyId)\s?=\s?(?:\\?["'])?$/i;

export const challenge: Filter = ({ value, key, path, generic, text, secret }) => {
  if (generic && isOfVector(value, key, text, secret.start)) return 'the nonce of a test vector';
  if (!generic) return undefined;
  // OAuth 1: made for one request, and sent along with it; what a log has of a nonce was made for one, too.
  if (/(?:^|[^a-z])oauth_?c?nonce$/i.test(key) || (/nonce$/i.test(key) && /\.log$/i.test(path)))
    return 'the nonce of a request';
  if (!part.test(text.slice(Math.max(0, secret.start - 16), secret.start))) return undefined;
  const header = text.slice(lineStart(text, secret.start, secret.start - reach), secret.start);
  return scheme.test(header) ? 'a part of a challenge, or of its answer' : undefined;
};

/** `Nonce = 00…` on a line of its own, behind one of `Key = 00…` or of another input. */
function isOfVector(value: string, key: string, text: string, start: number): boolean {
  if (!/^[0-9a-f]{8,}$/i.test(value) || !/^(?:nonce|seed|salt)$/i.test(key)) return false;
  const line = lineStart(text, start, start - reach);
  if (!/^(?:nonce|seed|salt)[ \t]{0,4}=[ \t]{0,4}$/i.test(text.slice(line, start))) return false;
  return vectorLine.test(text.slice(Math.max(0, line - 120), line));
}

const vectorLine =
  /(?:^|\n)\[?(?:count|key|adata|payload|aad|ct|pt|msg|iv|tag|[a-z]{1,3}len)[ \t]{0,4}=[ \t]{0,4}[0-9a-f]{0,100}\]?(?:\r?\n){1,2}$/i;
