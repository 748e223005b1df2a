// Public keys and certificates: long, random-looking, and made to be shown.
import type { Candidate } from '../candidate';
import { identifierWords } from '../identifierWords';
import { isPublicName } from '../publicNames';
import { type Filter, isGeneral } from './filter';

export const publicMaterial: Filter = (candidate) => {
  const { value, key, path, distinctive, rule, text, span, secret } = candidate;
  if (/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-ssh-)\s/.test(value)) return 'a public key';
  if (/BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|X509|PGP PUBLIC)/.test(value))
    return 'a public key or certificate';
  // Everybody's emulator has the same account and key; Microsoft's documentation prints both.
  if (
    rule.provider === 'azure' &&
    /\bdevstoreaccount1\b/.test(text.slice(Math.max(0, span.start - 200), span.start))
  )
    return "the emulator's key";
  // `{"typ":"JWT"` and `{"alg":"` in base64, and no dot after it: the part of a token that all its kind share.
  if (/^eyJ(?:0eXAiOiJ|hbGciOi)[\w-]{1,90}$/.test(value)) return 'the header of a token';
  if (distinctive || rule.kind !== 'secret') return undefined;
  if (
    /^(?:MII[A-Za-z0-9+/]{3}ANBg|MIIBIjAN|MIGfMA0|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MCowBQYDK2V|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/.test(
      value,
    )
  )
    return 'a public key';
  if (point.test(value) || extended.test(value) || marked.test(value) || account.test(value))
    return 'a public key';
  // `NGINX_SIGNING_KEY=…`: by which a package manager knows whose packages it takes.
  if (fingerprint.test(value) && (ofPackages.test(key) || /gpg|pgp/i.test(path)))
    return 'the fingerprint of a public key';
  const before = text.slice(Math.max(0, span.start - 160), span.start);
  if (isIdOfKey(text.slice(Math.max(0, span.start - 80), span.start), value)) return 'the id of a key';
  // A provider's word is in the names of its projects and users, too: `acme_model_id`.
  if (!rule.general && /ids?$/i.test(key) && isNamedId(candidate)) return 'named as an id';
  // `sub: "auth0|5f7c…"`, `MG5c3f…`: who signed in, and what Twilio counts.
  if (isGeneral(candidate) && (signedIn.test(before) || counted.test(value))) return 'named as an id';
  // `serverPublic, _ := parse("…")`
  if (publicOfTwo.test(before) || publicType.test(before)) return 'named as public';
  // `System.Data, PublicKeyToken=b77a…`, of an assembly
  if (/PublicKeyToken=$/.test(text.slice(Math.max(0, secret.start - 16), secret.start)))
    return 'named as public';
  if (siteMark.test(before)) return 'the mark of a site';
  // `Generator token: 10be…`, at the head of what Rcpp writes, to know it again.
  if (/\bGenerator token: $/.test(before)) return 'the mark of a generator';
  // `Curve25519PublicKey::from_base64("…")`
  if (
    /Public_?Key\w{0,20}(?:::|\.|->)?\w{0,30}\(\s{0,8}["']$/.test(
      text.slice(Math.max(0, span.start - 90), span.start),
    )
  )
    return 'a public key';
  // A rule knows what its provider calls public: Mailjet's key in `MJ_APIKEY_PUBLIC` is half of what signs in.
  if (key === rule.env) return undefined;
  return isPublicName(key) || publicWords.test(before) ? 'named as public' : undefined;
};

/** `Acme's public key is …`, `acme verify_key - '…'`, `acme,public key,…`: words that are no name of the value. */
const publicWords =
  /\b(?:public|verif(?:y|ication))[ _-]key["'`*\]]{0,3}(?:\s(?:is|was))?\s{0,2}[:=,;|>-]{0,2}\s{0,3}["'`*]{0,3}$/i;

/** A point of a curve: one of P-256 as browsers are given it, one of secp256k1, whole or half; a private key is shorter. */
const point = /^B[A-P][A-Za-z0-9_-]{85}={0,2}$|^0[23][0-9a-fA-F]{64}$|^04[0-9a-fA-F]{128}$/;
/** Of an OpenPGP key, as its programs print it (RFC 4880, 12.2). */
const fingerprint = /^(?:0x)?[0-9A-F]{40}$/;
const ofPackages = /(?:^|[_.-])(?:gpg|pgp|apt|rpm|deb|repo(?:sitory)?|release|packages?|signing)(?:[_.-]|$)/i;
/** As chains that come from Graphene write them: the mark of the chain, a point and its checksum. */
const marked = /^(?:STM|EOS|BTS|GLS|TST|FIO)[5-8][1-9A-HJ-NP-Za-km-z]{49}$/;
/** `<meta name="acme-site-verification" content="…">`: a page shows who may manage it. */
const siteMark = /(?:verif\w{0,12}|validat\w{0,6}[.\d]{0,4})["']\s{1,8}content=["'](?:[\w-]{1,40}=)?$/i;
/** A connection's name and the id of its user. */
const signedIn = /["'\s=:](?:auth0|google-oauth2|windowslive|samlp\|[\w-]{1,40})\|$/;
/** Of its keys only, `SK…`, there is a rule. */
const counted = /^(?!SK)[A-Z]{2}[0-9a-f]{32}$/;
/** Of an account of Stellar. */
const account = /^G[A-D][A-Z2-7]{54}$/;
/** What a wallet derives its public keys from. */
const extended = /^[xyztuv]pub[1-9A-HJ-NP-Za-km-z]{20,}/;
/** `"@type": "/crypto.ed25519.PubKey", "key": "…"`, `PublicKey{Key: "…"}` */
const publicType =
  /Pub(?:lic)?Key\w{0,20}\\{0,2}["'],?\s{0,20}\\{0,2}["']?(?:key|value)\\{0,2}["']?:\s{0,4}\\{0,2}["']?$|\bPublicKey\{\s{0,8}\w{1,12}:\s{0,4}[\w.]{0,24}\(?["'`]$/;
/** The first of two names that a call answers with, in Go. */
const publicOfTwo =
  /\b\w{0,30}[pP]ub(?:lic)?(?:Key)?\w{0,8},\s{0,2}\w{1,20}\s{0,2}:?=\s{0,2}[\w.]{1,60}\(["'`]$/;
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
