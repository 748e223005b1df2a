// Blocks of text armour whose bodies decode to the structure their label promises, with random numbers inside.
import type { Random } from '../../base';
import { bytesOf, encodeBase64 } from './base64';
import { drawBytes } from './draw';

/** A whole block, lines of 64 characters, `\n` between them and none at the end. */
export function drawPem(random: Random, label: string): string {
  const lines = encodeBase64(bodyOf(random, label)).match(/.{1,64}/g) ?? [];
  // OpenPGP armour has an empty line after its headers (RFC 9580, section 6.2).
  const head = label.startsWith('PGP') ? [''] : [];
  return [`-----BEGIN ${label}-----`, ...head, ...lines, `-----END ${label}-----`].join('\n');
}

function bodyOf(random: Random, label: string): number[] {
  if (label === 'OPENSSH PRIVATE KEY') return openSshKey(random);
  if (label.startsWith('PGP')) return openPgpKey(random);
  if (label === 'EC PRIVATE KEY') return ecKey(random);
  if (label === 'PRIVATE KEY') return sequence(integer(0), algorithm(rsaEncryption), octets(rsaKey(random)));
  if (label === 'ENCRYPTED PRIVATE KEY') return sequence(algorithm(pbes2), octets(drawBytes(random, 1232)));
  if (label === 'RSA PRIVATE KEY') return rsaKey(random);
  return sequence(integer(0), ...Array.from({ length: 5 }, () => bigInteger(random, 64)));
}

/** RFC 8017, appendix A.1.2: version, n, e, d, p, q, dP, dQ, qInv, of a key of 2048 bits. */
function rsaKey(random: Random): number[] {
  const halves = Array.from({ length: 5 }, () => bigInteger(random, 128));
  return sequence(
    integer(0),
    bigInteger(random, 256),
    tagged(0x02, [1, 0, 1]),
    bigInteger(random, 256),
    ...halves,
  );
}

/** RFC 5915: version, private key, curve and public point of prime256v1. */
function ecKey(random: Random): number[] {
  const curve = tagged(0xa0, tagged(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]));
  const point = tagged(0xa1, tagged(0x03, [0, 4, ...drawBytes(random, 64)]));
  return sequence(integer(1), octets(drawBytes(random, 32)), curve, point);
}

/** OpenSSH's PROTOCOL.key: magic, cipher, kdf, options, number of keys, public part, private part. */
function openSshKey(random: Random): number[] {
  const type = sshString(bytesOf('ssh-ed25519'));
  const publicPart = [...type, ...sshString(drawBytes(random, 32))];
  const twice = drawBytes(random, 4);
  const privatePart = [...twice, ...twice, ...publicPart, ...sshString(drawBytes(random, 64)), ...sshString([])];
  const padding = Array.from({ length: -privatePart.length & 7 }, (_, place) => place + 1);
  return [
    ...bytesOf('openssh-key-v1\0'),
    ...sshString(bytesOf('none')),
    ...sshString(bytesOf('none')),
    ...sshString([]),
    ...[0, 0, 0, 1],
    ...sshString(publicPart),
    ...sshString([...privatePart, ...padding]),
  ];
}

/** A secret-key packet of the old format with a two-byte length (RFC 9580, section 4.2). */
function openPgpKey(random: Random): number[] {
  const body = [4, ...drawBytes(random, 940)];
  return [0x95, body.length >> 8, body.length & 0xff, ...body];
}

const rsaEncryption = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const pbes2 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];

function algorithm(identifier: readonly number[]): number[] {
  return sequence(tagged(0x06, identifier), tagged(0x05, []));
}

function sequence(...parts: readonly (readonly number[])[]): number[] {
  return tagged(0x30, parts.flat());
}

function octets(content: readonly number[]): number[] {
  return tagged(0x04, content);
}

function integer(value: number): number[] {
  return tagged(0x02, [value]);
}

/** A positive number of exactly `size` bytes, its top bit set, hence the leading zero of DER. */
function bigInteger(random: Random, size: number): number[] {
  const [first = 0, ...rest] = drawBytes(random, size);
  return tagged(0x02, [0, first | 0x80, ...rest]);
}

/** X.690: tag, length in the shortest form, content. */
function tagged(tag: number, content: readonly number[]): number[] {
  const size = content.length;
  if (size < 0x80) return [tag, size, ...content];
  if (size < 0x100) return [tag, 0x81, size, ...content];
  return [tag, 0x82, size >> 8, size & 0xff, ...content];
}

/** RFC 4251, section 5: four bytes of length, then the bytes. */
function sshString(content: readonly number[]): number[] {
  return [0, 0, content.length >> 8, content.length & 0xff, ...content];
}
