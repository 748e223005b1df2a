// Encodings, algorithms and cipher suites, under the names of the secrets they deal with.
import { type Filter, isGeneral, kindOf, type Kinds } from './filter';

const kinds: Kinds = [
  // `utf8`, `base64`, `base64EncodedKey`
  [
    /^(?:utf-?(?:8|16)(?:le|be)?|latin-?1|(?:us-)?ascii|iso-?8859-\d{1,2}|cp125\d|windows-125\d|hex|binary|jks|jceks|bcfks|bks|pkcs-?(?:8|11|12)|base-?(?:32|58|64)(?:[_-]?[a-z]{3,}(?:[_-][a-z]{3,})*)?)$/i,
    'an encoding',
  ],
  // `PBKDF2WithHmacSHA256`, `AES/CBC/PKCS5Padding`, `hmac-sha1`
  [
    /^[A-Za-z0-9-]{2,20}[Ww]ith-?(?:H[Mm]ac|SHA|MD5|AES|RSA|EC|DSA)[\w-]*$|^\w{2,16}\/(?:CBC|ECB|GCM|CTR)\/|^hmac-?_?(?:sha|md5|sm)[\w-]{0,8}$|^(?:md[245]|sha-?(?:1|224|256|384|512)|scram-sha-(?:1|256|512)(?:-plus)?|bcrypt|scrypt|pbkdf2(?:-sha\d{1,3})?|argon2i?d?|[hrep]s(?:256|384|512)|es256k|eddsa|rsa-oaep(?:-\d{3})?|rsa(?:es|ssa)-(?:pkcs1|oaep|pss)(?:-v1_5)?|crc-?(?:8|16|32|64)|(?:aes-?)?(?:128|192|256)-(?:cbc|ecb|gcm|ctr|cfb|ofb)|aes-?(?:128|192|256)?|3?des|ssh-(?:dss|rsa|ed25519)|rsa-sha2-\d{3}|ecdsa-sha2-nistp\d{3}|(?:rc[245]|des|des-ede3?|3des|blowfish|bf|cast5?|idea|seed|(?:camellia|aria)(?:-\d{3})?)-(?:cbc|ecb|cfb|ofb|ctr)|(?:md5|des|ext-des|samba|blowfish|sha(?:256|512))-crypt|(?:caching_sha2|sha256|mysql_(?:native|old|clear))_password|ecdh-aes-\d{3}-[a-z]{3})$/i,
    'an algorithm',
  ],
  // `ECDHE-PSK-AES128-CBC-SHA`: what a cipher suite is called, and `PSK-AES128-CCM,PSK,SHA256`, what it is made of.
  [/^(?:[A-Z]{2,7}\d{0,4}-|3DES-){1,7}(?:SHA\d{0,3}|CCM8?|POLY1305)(?:,[\w.,]*)?$/, 'an algorithm'],
  // `prime256v1`: what a curve is called.
  [/^(?:prime|secp|sect|brainpoolP)\d{3}[rtkv]\d$/, 'an algorithm'],
];
/** `TLS_PSK_WITH_AES_128_CCM`: a name that is a suite's. */
const suiteName = /^(?:TLS|SSL)_[A-Z0-9_]*WITH_/;
/** `NONE:+VERS-TLS1.2:+ECDHE-PSK`, `kECDHEPSK+AES128:`: what a program is told of the suites it may take. */
const cipherPart = /AES|DHE|CHACHA|SHA\d|VERS-TLS|HIGH/;
/** `!SRP:!3DES:!aNULL`: what may not be taken. */
const excluded = /^![A-Za-z0-9]{2,12}(?::!?[A-Za-z0-9+]{2,20}){1,20}$/;
/** `PSK:3DES:CBC:168:HMAC-SHA1:160`: the rest of a suite's row in a table. */
const suiteRow = /^[A-Z0-9_-]+(?::[A-Z0-9_-]*){4}(?::|$)/;

export const algorithm: Filter = (candidate) => {
  const { value, key } = candidate;
  if (!isGeneral(candidate)) return undefined;
  if (suiteName.test(key)) return 'an algorithm';
  return isCipherList(value) ? 'a list of algorithms' : kindOf(value, kinds);
};

/** Without capitals it could be anything. */
function isCipherList(value: string): boolean {
  if (excluded.test(value)) return true;
  if (!cipherPart.test(value)) return false;
  if (suiteRow.test(value)) return true;
  return (
    /[:+]/.test(value) && /[A-Z]{3}/.test(value) && /^[\w.=:+!@-]+$/.test(value) && !/[a-z]{3}/.test(value)
  );
}
