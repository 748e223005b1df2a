// Public keys and certificates: long, random-looking, and made to be shown.
import type { Candidate } from '../candidate';
import { identifierWords } from '../identifierWords';
import { isPublicName } from '../publicNames';
import type { Filter } from './filter';

export const publicMaterial: Filter = (candidate) => {
  const { value, key, distinctive, rule, text, span } = candidate;
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
  if (
    /^(?:MII[A-Za-z0-9+/]{3}ANBg|MIIBIjAN|MIGfMA0|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MCowBQYDK2V|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/.test(
      value,
    )
  )
    return 'a public key';
  // `{"typ":"JWT"` and `{"alg":"` in base64, and no dot after it: the part of a token that all its kind share.
  if (/^eyJ(?:0eXAiOiJ|hbGciOi)[\w-]{1,90}$/.test(value)) return 'the header of a token';
  if (isIdOfKey(text.slice(Math.max(0, span.start - 80), span.start), value)) return 'the id of a key';
  // A provider's word is in the names of its projects and users, too: `acme_model_id`.
  if (!rule.general && /ids?$/i.test(key) && isNamedId(candidate)) return 'named as an id';
  // `Curve25519PublicKey::from_base64("…")`
  if (
    /Public_?Key\w{0,20}(?:::|\.|->)?\w{0,30}\(\s{0,8}["']$/.test(
      text.slice(Math.max(0, span.start - 90), span.start),
    )
  )
    return 'a public key';
  return isPublicName(key) ? 'named as public' : undefined;
};

/** `Repository Key: …` as trust lists have it, and the hash of a certificate's key in ASN.1. */
const trusted = /\b(?:Repository|Root|Snapshot|Targets?|Timestamp|Signing) Key(?: ID)?:[ \t]{1,12}$/;
const certificateId = /^30(?:[0-7][0-9a-f]|81..|82....)30[0-7][0-9a-f]06/i;
/** GitHub's answer to who wants to encrypt a secret for it: `{"key_id":"1","key":"…"}`. */
const besideId = /"key_id"\s?:\s?"\w{1,40}",\s{0,8}"key"\s?:\s?"$/;

function isIdOfKey(before: string, value: string): boolean {
  if (/^[0-9a-f]{40,}$/i.test(value)) return trusted.test(before) || certificateId.test(value);
  return besideId.test(before);
}

/** Whose ids nobody keeps secret; a project's or an application's is a key with some providers. */
const known = new Set(
  `model user account tenant zone org organization organisation team guild channel board list space database object request
   trace correlation message event order customer device item page post resource group member role job run build commit`.split(
    /\s+/,
  ),
);

/** `acme_model_id`, but not where the rule's own values are called so. */
function isNamedId({ key, rule, context, text, span }: Candidate): boolean {
  if (!/^["'\]\s]{0,3}[:=]/.test(text.slice(context.key?.end ?? 0, span.start))) return false;
  const words = identifierWords(key);
  return (
    /^(?:u?u?id|guid)s?$/.test(words.at(-1) ?? '') &&
    known.has(words.at(-2) ?? '') &&
    !/_U?U?IDS?$/.test(rule.env)
  );
}
