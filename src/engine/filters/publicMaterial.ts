// Public keys and certificates: long, random-looking, and made to be shown.
import type { Filter } from './filter';

export const publicMaterial: Filter = ({ value, key, distinctive, rule, text, span }) => {
  if (/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-ssh-)\s/.test(value)) return 'a public key';
  if (/BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|X509|PGP PUBLIC)/.test(value))
    return 'a public key or certificate';
  // Everybody's emulator has the same account and key; Microsoft's documentation prints both.
  if (
    rule.provider === 'azure' &&
    /\bdevstoreaccount1\b/.test(text.slice(Math.max(0, span.start - 200), span.start))
  )
    return "the emulator's key";
  if (distinctive || rule.kind !== 'secret') return undefined;
  if (/^(?:MII[A-Za-z0-9+/]{3}ANBg|MIIBIjAN|MIGfMA0|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/.test(value))
    return 'a public key';
  // `{"typ":"JWT"` and `{"alg":"` in base64, and no dot after it: the part of a token that all its kind share.
  if (/^eyJ(?:0eXAiOiJ|hbGciOi)[\w-]{1,90}$/.test(value)) return 'the header of a token';
  // `Curve25519PublicKey::from_base64("…")`
  if (
    /Public_?Key\w{0,20}(?:::|\.|->)?\w{0,30}\(\s{0,8}["']$/.test(
      text.slice(Math.max(0, span.start - 90), span.start),
    )
  )
    return 'a public key';
  return /(?:^|[^a-z])public|publishable|(?:^|_)pub(?:_|$)/i.test(key) ? 'named as public' : undefined;
};
