// Values that are encrypted already, in the forms in which tools write them: the key to them is elsewhere.
import type { Filter } from './filter';

const forms: readonly RegExp[] = [
  // sops, hiera-eyaml, Jasypt; Ansible Vault; Vault's transit engine; Spring Cloud Config; Jenkins; Maven; ejson; dotenvx.
  /^ENC(?:\[|\([A-Za-z0-9+/]{16,}={0,2}\)$)/,
  /^\$ANSIBLE_VAULT;/,
  /^vault:v\d+:/,
  /^\{cipher\}/,
  /^\{AQA[A-Za-z0-9+/]{10,}={0,2}\}$/,
  /^\{[A-Za-z0-9+/]{40,}={0,2}\}$/,
  // WebLogic.
  /^\{(?:AES|AES256|aes|3DES)\}[A-Za-z0-9+/]{8,}={0,2}$/,
  /^EJ\[\d+:/,
  /^encrypted:(?:v\d{1,2}:)?[A-Za-z0-9+/]{40}/,
  // The first bytes of every ciphertext of AWS KMS, of Google's KMS, of OpenSSL and CryptoJS, and of Fernet (its first 17 bits).
  /^(?:kms:)?AQ[IE]CAH[A-Za-z0-9+/]{60}/,
  /^CiQA[A-Za-z0-9+/_-]{80}/,
  /^U2FsdGVkX1[89+/][A-Za-z0-9+/]{21,}={0,2}$/,
  /^gAAAAAB[A-Za-z0-9_-]{93,}={0,2}$/,
];
/** Short ones are the beginnings that documents show. */
const sealed = /^Ag[A-D][A-Za-z0-9+/]{20,}[=.…]{0,5}$/;
const sealedKind = /\bkind["']?:[ \t]{0,4}["']?SealedSecret\b/;

/** Code units before a part of what SOPS writes in which its bracket opens. */
const reach = 600;

export const encrypted: Filter = ({ value, text, secret, rule }) => {
  if (rule.where === 'near' && rule.near.length === 0) return undefined;
  if (forms.some((form) => form.test(value))) return 'encrypted';
  // Jasypt writes ENC(…) around the value; sealed secrets stand in a kind of their own.
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  if (before.endsWith('ENC(') || isOpen(before)) return 'encrypted';
  return sealed.test(value) && sealedKind.test(text) ? 'encrypted' : undefined;
};

/** `ENC[AES256_GCM,data:…,iv:…,tag:…`: each part looks like a key. */
function isOpen(before: string): boolean {
  const start = before.lastIndexOf('ENC[');
  return start !== -1 && !/[\]\n]/.test(before.slice(start));
}
