// The forms in which programs write the hash of a password: who has it must guess the password first.

const forms: readonly RegExp[] = [
  // crypt(5), passlib, phpass, Drupal, Cisco's types 5, 8 and 9.
  /^\$2[abxy]?\$\d\d\$[A-Za-z0-9./]{53}$/,
  /^\$(?:[156789]|y|gy|apr1|md5|sha1|sm3|P|H|S|argon2(?:id?|d)|pbkdf2[\w-]{0,12}|scrypt|bcrypt-sha256)\$[\w./$=,+:-]{16,}$/,
  // Django, Werkzeug.
  /^(?:pbkdf2_sha\d{1,3}|argon2|bcrypt(?:_sha256)?|scrypt|(?:unsalted_)?(?:md5|sha1)|sha256|sha512)\$[\w./$=,+:-]{16,}$/,
  /^(?:pbkdf2|scrypt):[\w:]{3,40}\$[\w./+-]{4,64}\$[0-9a-f]{32,256}$/,
  // PostgreSQL and others (RFC 5802), MySQL, LDAP (RFC 2307) and Spring Security.
  /^SCRAM-SHA-(?:1|256|512)\$\d{3,7}:[\w+/=]{8,}\$/,
  /^md5[0-9a-f]{32}$/,
  /^\*[0-9A-F]{40}$/,
  /^\{(?:S?SHA-?(?:1|224|256|384|512)?|S?MD5|PKCS5S2|HA1|PBKDF2[\w-]{0,12}|ARGON2|bcrypt|pbkdf2[@\w]{0,16}|scrypt[@\w]{0,8}|argon2[@\w]{0,8})\}\S{16,}$/i,
  /^\{CRYPT\}[\w./$]{13,}$/i,
];

/** True for a whole value in one of these forms, be its dollar signs escaped. */
export function isPasswordHash(value: string): boolean {
  if (!/^[\\$*{A-Za-z]/.test(value)) return false;
  const plain = value.replaceAll('\\$', '$');
  return forms.some((form) => form.test(plain));
}
